import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { readSite } from "../support/site.ts";

const hashOf = (css: string) => `'sha256-${createHash("sha256").update(css).digest("base64")}'`;

test("every page of the site forbids scripts within it and all styles but its own", () => {
	const { pages } = readSite();
	const own = pages.filter(({ path }) => !/(^|\/)(embed|v)\//.test(path));
	expect(own.length).toBeGreaterThan(300);
	const faults = own.flatMap(({ path, html }) => {
		if (html.includes('http-equiv="refresh"')) return [];
		const [, policy = ""] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
		const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css = ""]) => hashOf(css));
		const wanted = ["style-src 'self'", ...new Set(styles)].join(" ");
		const isStrict = policy.startsWith("default-src 'none';script-src 'self';") && !policy.includes("unsafe");
		return isStrict && policy.includes(`${wanted};`) ? [] : [path];
	});
	expect(faults).toEqual([]);
});
