import { expect, test } from "vitest";
import { fileOfAddress, finishedBody } from "../../../../scripts/lib/prerender/finished-page.ts";

const html = { headers: { "content-type": "text/html;charset=UTF-8" } };

test("a page gets its policy, and no other file does", async () => {
	const page = '<!DOCTYPE html><head><meta charset="utf-8"><style>a{}</style></head>경기';
	const finished = (await finishedBody(new Response(page, html))).toString("utf8");
	expect(finished).toContain("Content-Security-Policy");
	expect(finished).toContain("style-src 'self' 'sha256-");
	expect(finished).toContain("경기");
	expect((await finishedBody(new Response("{}"))).toString("utf8")).toBe("{}");
});

test.each([
	["https://example.org/jobs/", "index.html"],
	["https://example.org/jobs/en/regions/suwon/", "en/regions/suwon/index.html"],
	["https://example.org/jobs/search/index.ko.json", "search/index.ko.json"],
	["https://example.org/jobs/404/", "404.html"],
])("%s is written to %s", (address, file) => {
	expect(fileOfAddress(address, "https://example.org/jobs/")).toBe(file);
});
