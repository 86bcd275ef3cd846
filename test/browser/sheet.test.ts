import type { Page } from "playwright-core";
import decodeQR from "qr/decode.js";
import { describe, expect, test } from "vitest";
import { loadDataset } from "../../src/data/load.ts";
import { locales } from "../../src/site.ts";
import { useSiteInBrowser } from "../support/browser.ts";
import { inLocale, siteBase } from "../support/site.ts";

const { open } = useSiteInBrowser();
const slugs = loadDataset().cities.map(({ slug }) => slug);

/** What is left of A4 between margins of 10 and 12 mm, in CSS pixels. */
const paper = { width: Math.floor((186 / 25.4) * 96), height: Math.floor((277 / 25.4) * 96) };

describe.each(locales)("the %s sheets", (locale) => {
	test("of all 31 print on exactly one A4 page, with nothing cut off and a code that leads to the page", async () => {
		const faults: string[] = [];
		// One tab for all: opening one for each would take most of the time.
		// Going on to the next page may break off the request for the icon of the one before.
		const options = { viewport: paper, expectedError: /^no answer from .+\/favicon\.svg$/ };
		await open(inLocale(`regions/${slugs[0]}/sheet/`, locale), options, async (page) => {
			await page.emulateMedia({ media: "print" });
			const first = page.url();
			for (const slug of slugs) {
				await page.goto(first.replace(`/${slugs[0]}/`, `/${slug}/`), { waitUntil: "load" });
				await page.evaluate(() => document.fonts.ready.then(() => undefined));
				faults.push(...(await faultsOnPaper(page)).map((fault) => `${slug}: ${fault}`));
				const expected = await page.evaluate(() =>
					document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href.replace(/sheet\/$/, ""),
				);
				expect(expected).toMatch(new RegExp(`^https://.+${siteBase}(en/)?regions/${slug}/$`));
				const read = await readCode(page);
				if (read !== expected) faults.push(`${slug}: the code says ${read}`);
			}
		});
		expect(faults).toEqual([]);
	}, 120_000);
});

test("a sheet that is too long is found", async () => {
	await open("regions/suwon/sheet/", { viewport: paper }, async (page) => {
		await page.emulateMedia({ media: "print" });
		await page.evaluate(() => {
			document.querySelector(".sheet")?.append("가".repeat(6000));
		});
		expect(await faultsOnPaper(page)).toContainEqual(expect.stringMatching(/^prints on [2-9] pages$/));
	});
});

async function faultsOnPaper(page: Page): Promise<string[]> {
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
	const pages = pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
	const isA4 = /\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/.test(pdf);
	const size = await page.evaluate(() => {
		const { scrollWidth, scrollHeight } = document.documentElement;
		const cut = [...document.querySelectorAll(".sheet *")].filter((element) => {
			const { left, right } = element.getBoundingClientRect();
			const isText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
			return isText && !element.closest(".visually-hidden, svg") && (left < 0 || right > innerWidth + 1);
		});
		return { width: scrollWidth, height: scrollHeight, cut: cut.map(({ textContent }) => textContent) };
	});
	return [
		...(pages === 1 ? [] : [`prints on ${pages} pages`]),
		...(isA4 ? [] : ["is not A4"]),
		...(size.width <= paper.width ? [] : [`is ${size.width} px wide`]),
		...(size.height <= paper.height ? [] : [`is ${size.height} px high`]),
		...size.cut.map((text) => `hangs over the edge: ${text}`),
	];
}

/** Reads the code as a camera would: from its pixels. */
async function readCode(page: Page): Promise<string> {
	const side = 200;
	const drawing = await page.evaluate((side) => {
		const svg = document.querySelector(".qr-mark");
		if (!svg) throw new Error("no code");
		const copy = svg.cloneNode(true) as SVGElement;
		copy.setAttribute("width", String(side));
		copy.setAttribute("height", String(side));
		return new XMLSerializer().serializeToString(copy);
	}, side);
	// The site's own pages may show no picture that is not a file.
	const camera = await page.context().newPage();
	const dark = await camera.evaluate(
		async ({ drawing, side }) => {
			const image = new Image();
			image.src = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
			await image.decode();
			const context = new OffscreenCanvas(side, side).getContext("2d");
			if (!context) throw new Error("no canvas");
			context.drawImage(image, 0, 0, side, side);
			const { data } = context.getImageData(0, 0, side, side);
			// One letter a pixel: numbers would take seconds to hand over.
			return Array.from({ length: side * side }, (_, index) =>
				(data[index * 4] ?? 0) < 128 ? "#" : " ",
			).join("");
		},
		{ drawing, side },
	);
	await camera.close();
	const data = new Uint8ClampedArray(side * side * 4);
	for (let index = 0; index < side * side; index += 1) {
		data.fill(dark[index] === "#" ? 0 : 255, index * 4, index * 4 + 3);
		data[index * 4 + 3] = 255;
	}
	return decodeQR({ width: side, height: side, data });
}
