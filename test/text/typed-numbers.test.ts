/** Numbers the record holds are never typed into words: they would stay when the record changes. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const typed = /31개 시|31 cities|\bthe 31\b|여섯 분야|six areas|448,000|44만|\b607\b/;

/** The words of a file without its comments. */
const wordsOf = (file: string): string =>
	readFileSync(file, "utf8")
		.replace(/\/\*[\s\S]*?\*\//g, "")
		.replace(/^\s*\/\/.*$/gm, "")
		.replace(/\s\/\/ .*$/gm, "");

const folders = ["src/text", "src/pages", "src/components", "src/layouts"];
const files = folders.flatMap((folder) =>
	readdirSync(folder, { recursive: true, encoding: "utf8" })
		// What the import of new statistics reports is no page: it looks for all 31 by their codes.
		.filter((name) => /\.(ts|astro)$/.test(name) && !/^import-|^sample-words/.test(name))
		.map((name) => join(folder, name)),
);

test("the pattern knows what it is for", () => {
	for (const words of ["31개 시·군 모두", "the 31 by rate", "44만 8,000개", "607 tasks"])
		expect(words).toMatch(typed);
	expect("2026년 31일").not.toMatch(typed);
});

test("no words name the number of cities, areas, tasks or jobs by hand", () => {
	expect(files.length).toBeGreaterThan(100);
	expect(files.filter((file) => typed.test(wordsOf(file)))).toEqual([]);
});
