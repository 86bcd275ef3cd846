import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { dictionary, run } from "../../scripts/dictionary.ts";
import { text } from "../../src/data/tables/codecs.ts";
import { defineTable, optional, required } from "../../src/data/tables/define-table.ts";
import { tables } from "../../src/data/tables/index.ts";

/** Runs the program on a file that holds this (or does not exist). */
function runOn(current: string | null, ...argv: string[]) {
	const written: string[] = [];
	const errors: string[] = [];
	const code = run(argv, {
		read: () => {
			if (current === null) throw new Error("no such file");
			return current;
		},
		write: (text) => written.push(text),
		printError: (text) => errors.push(text),
	});
	return { code, written, errors: errors.join("") };
}

const fresh = dictionary(Object.values(tables));

test("the dictionary in the project is what the tables declare", () => {
	const { code, errors } = runOn(readFileSync("docs/data-dictionary.md", "utf8"), "--check");
	expect(errors).toBe("");
	expect(code).toBe(0);
});

test("a dictionary that drifted or is not there fails the check in both languages", () => {
	for (const current of [`${fresh} `, null]) {
		const { code, written, errors } = runOn(current, "--check");
		expect(code).toBe(1);
		expect(written).toEqual([]);
		expect(errors).toContain("다시 만든다");
		expect(errors).toContain("run npm run dictionary");
	}
});

test("without --check it is written, and then passes the check", () => {
	const { code, written } = runOn(null);
	expect(code).toBe(0);
	expect(written).toEqual([fresh]);
	expect(runOn(written.join(""), "--check").code).toBe(0);
});

test("any other argument is refused", () => {
	expect(runOn(fresh, "--chek")).toMatchObject({ code: 2, written: [] });
	expect(runOn(fresh, "--check", "docs").code).toBe(2);
});

test("every column of every table has its line, with words in both languages", () => {
	const sections = fresh.split('<a id="').slice(1);
	expect(sections).toHaveLength(Object.keys(tables).length);
	Object.values(tables).forEach((table, index) => {
		const lines = (sections[index] ?? "").split("\n").filter((line) => line.startsWith("| `"));
		expect(lines.map((line) => line.split("`")[1])).toEqual(Object.keys(table.columns));
		for (const line of lines) {
			expect(line).toMatch(/[가-힣].*<br>[A-Za-z]/);
			expect(line.split(/(?<!\\)\|/)).toHaveLength(8);
		}
	});
});

test("what Markdown would read as its own is shown as it is", () => {
	const words = (ko: string) => ({ title: { ko, en: "Plain" }, description: { ko: "가|나", en: "a < b" } });
	const table = defineTable({
		name: "odd",
		title: { ko: "표", en: "Table" },
		path: "odd.csv",
		key: ["a"],
		columns: { a: required(text, words("A1~A6")), b: optional(text, { ...words("나"), list: "terms:tier" }) },
	});
	const made = dictionary([table]);
	expect(made).toContain("| `a` | A1\\~A6<br>Plain | 가\\|나<br>a \\< b |  |  | 불가<br>no |");
	expect(made).toContain("| `codes/terms.csv` (`tier`) | 가능<br>yes |");
});
