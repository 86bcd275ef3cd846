import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { subsetFonts } from "../../scripts/fonts.ts";
import { pageFaceCss, pieceOf, unicodeRange } from "../../src/styles/font-face.ts";

const folder = (): string => mkdtempSync(join(tmpdir(), "fonts-"));
const text = "경기 일자리 44만 8,000개 — ㅅㅇ → Jobs";

describe("subsetFonts", () => {
	test("writes both weights and the licence", async () => {
		const outDir = folder();
		const written = await subsetFonts({ text, outDir });
		expect(readdirSync(join(outDir, "fonts")).sort()).toEqual([
			"LICENSE.txt",
			"pretendard-400-korean.woff2",
			"pretendard-400-latin.woff2",
			"pretendard-700-korean.woff2",
			"pretendard-700-latin.woff2",
			"pretendard.css",
		]);
		for (const { name, bytes } of written) {
			const file = readFileSync(join(outDir, "fonts", name));
			expect(file.subarray(0, 4).toString("latin1")).toBe("wOF2");
			expect(file.byteLength).toBe(bytes);
			expect(pageFaceCss("/fonts/")).toContain(`url("/fonts/${name}")`);
			expect(readFileSync(join(outDir, "fonts/pretendard.css"), "utf8")).toContain(`url("${name}")`);
		}
	});

	test("the home page has files of what it shows first and of what comes later; folded parts, and what Pretendard lacks, are in neither", async () => {
		const outDir = folder();
		writeFileSync(
			join(outDir, "index.html"),
			'<html><body><h1>경기</h1><p>일자리 號</p><details><summary>표</summary>개</details><section class="later"><h2>일</h2>만</section></body></html>',
		);
		const written = await subsetFonts({ text: `${text}표`, outDir });
		const css = readFileSync(join(outDir, "fonts", "home-ko.css"), "utf8");
		const rangeOf = (piece: string) =>
			new RegExp(`${piece}\\.woff2"[^}]*unicode-range:([^}]+)`).exec(css)?.[1] ?? "";
		expect(rangeOf("home-ko-400-first")).toBe("U+20-B9AC,U+C77C-D45C");
		expect(rangeOf("home-ko-700-first")).toBe("U+ACBD-AE30");
		expect(rangeOf("home-ko-400-later")).toContain("U+AC00-D7FF");
		expect(css.indexOf("400-later")).toBeLessThan(css.indexOf("400-first"));
		expect(written.map(({ name }) => name).filter((name) => name.startsWith("home"))).toEqual([
			"home-ko-400-first.woff2",
			"home-ko-400-later.woff2",
			"home-ko-700-first.woff2",
			"home-ko-700-later.woff2",
		]);
		expect(unicodeRange([..."나갂가각"], [])).toBe("U+AC00-B098");
		expect(unicodeRange([..."나갂가각"], [..."까"])).toBe("U+AC00-AC02,U+B098");
	});

	test("every character has a piece, and the sheets claim it", () => {
		expect([..."aA1 ·—→★"].map(pieceOf)).toEqual(Array(8).fill("latin"));
		expect([..."가힣ㄱ㎡"].map(pieceOf)).toEqual(Array(4).fill("korean"));
	});

	test("gives the same bytes whatever the order and number of the characters", async () => {
		const [one, other] = [folder(), folder()];
		await subsetFonts({ text, outDir: one });
		await subsetFonts({ text: [...text, ...text].reverse().join("\n"), outDir: other });
		for (const name of readdirSync(join(one, "fonts"))) {
			expect(readFileSync(join(one, "fonts", name)).equals(readFileSync(join(other, "fonts", name)))).toBe(
				true,
			);
		}
	});

	test("keeps 900 syllables under 120 kB a weight", async () => {
		const syllables = Array.from({ length: 900 }, (_, index) => String.fromCodePoint(0xac00 + index * 12));
		const written = await subsetFonts({ text: syllables.join(""), outDir: folder() });
		for (const { bytes } of written) {
			expect(bytes).toBeGreaterThan(40_000);
			expect(bytes).toBeLessThan(120_000);
		}
	});

	test("names the characters Pretendard lacks and writes nothing", async () => {
		const outDir = folder();
		await expect(subsetFonts({ text: "가漢나😀", outDir })).rejects.toThrow(
			"Pretendard-Regular has no glyph for 漢 (U+6F22), 😀 (U+1F600)",
		);
		expect(readdirSync(outDir)).toEqual([]);
	});
});
