import { expect, test } from "vitest";
import { categoriesOf } from "../../../../scripts/lib/bench/categories.ts";

const page = (head: string) =>
	`<!DOCTYPE html><html lang="ko"><head>${head}</head><body>noindex</body></html>`;

test("only pages that search engines may list are judged by how well these find them", () => {
	expect(categoriesOf(page(""))).toContain("seo");
	expect(categoriesOf(page('<meta name="robots" content="max-image-preview:large">'))).toContain("seo");
	for (const content of ["noindex", "noindex, nofollow", "nofollow, noindex"])
		expect(categoriesOf(page(`<meta name="robots" content="${content}">`))).toEqual([
			"performance",
			"accessibility",
			"best-practices",
		]);
});
