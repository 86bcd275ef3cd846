import { expect, test } from "vitest";
import { useSiteInBrowser } from "../support/browser.ts";

const { open, addressOf } = useSiteInBrowser();

test.each(["no-such-page/", "en/no-such-page/", "regions/no-such-city/"])(
	"/%s answers 404 and leads home",
	async (path) => {
		const { status } = await fetch(addressOf(path));
		expect(status).toBe(404);
		// The console reports the missing page itself; a missing style sheet or picture would still be a fault.
		const expectedError = /^console: .*404.*no-such-(page|city)\/$/;
		await open(path, { expectedError }, async (page) => {
			const home = page.locator(`main a[href="${new URL(addressOf("")).pathname}"]`);
			expect(await home.count()).toBeGreaterThan(0);
			await home.first().click();
			expect(page.url()).toBe(addressOf(""));
		});
	},
);
