import { expect, test } from "vitest";
import { lacksWorkbooks } from "../../src/text/download-words.ts";

const files = (...formats: readonly string[]) => formats.map((format) => ({ format }));

test("only a table that has rows for spreadsheets but no file for them lacks it", () => {
	expect(lacksWorkbooks(files("csv", "utf8.csv", "json", "parquet"))).toBe(true);
	expect(lacksWorkbooks(files("csv", "xlsx", "ods"))).toBe(false);
	expect(lacksWorkbooks(files("zip"))).toBe(false);
});
