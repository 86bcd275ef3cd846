/**
 * `npm run dictionary`: writes `docs/data-dictionary.md` from the declarations of the tables, in Korean and English.
 * With `--check` it only says whether the file is up to date (exit code 1 where it is not).
 */
import { readFileSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Column, Table } from "../src/data/tables/define-table.ts";
import { type TableName, tables } from "../src/data/tables/index.ts";
import type { Words } from "../src/site.ts";

const file = "docs/data-dictionary.md";

/** Everything the dictionary does to the world. */
export interface DictionaryEffects {
	/** The text of the file as it is; throws where there is none. */
	readonly read: () => string;
	readonly write: (text: string) => void;
	readonly printError: (text: string) => void;
}

/** Writes or checks the dictionary and returns the exit code: 2 where an argument is not known. */
export function run(argv: readonly string[], { read, write, printError }: DictionaryEffects): 0 | 1 | 2 {
	const [option, ...more] = argv;
	if ((option !== undefined && option !== "--check") || more.length > 0) {
		printError("쓸 수 있는 옵션은 --check뿐이다.\nThe only option is --check.\n");
		return 2;
	}
	const text = dictionary(Object.values(tables));
	if (option === undefined) {
		write(text);
		return 0;
	}
	if (isSame(read, text)) return 0;
	printError(
		`${file}의 내용이 표의 선언과 다르다. npm run dictionary로 다시 만든다.\n${file} is not what the tables declare; run npm run dictionary.\n`,
	);
	return 1;
}

function isSame(read: () => string, text: string): boolean {
	try {
		return read() === text;
	} catch {
		return false;
	}
}

/** The whole document. */
export function dictionary(all: readonly Table[]): string {
	return [introduction, contents(all), ...all.map(section)].join("\n\n").concat("\n");
}

const introduction = `# 데이터 사전 · Data dictionary

이 문서는 \`src/data/tables\`의 선언에서 만들어진다. 손으로 고치지 않고 \`npm run dictionary\`로 다시 만든다.
모든 표는 UTF-8, 쉼표로 나눈 CSV이고 첫 줄에 열 이름이 있다. 빈칸은 ‘해당 없음’ 또는 ‘알려지지 않음’이며 0이 아니다.
‘목록’은 그 열의 코드가 있는 파일이고, ‘빈칸’은 비워 둘 수 있는지를 말한다. 키는 한 줄을 가리키는 열들이다.

This document is made from the declarations in \`src/data/tables\`: change those and run \`npm run dictionary\`.
All tables are comma-separated CSV in UTF-8 with the column names in the first line. An empty cell means “does not
apply” or “not known”, never zero. “List” is the file that holds the column's codes, “Empty” says whether a cell may be
empty, and the key is the columns that name a row.`;

function contents(all: readonly Table[]): string {
	const rows = all.map(
		(table) =>
			`| [${joined(table.title)}](#${table.name}) | ${pathOf(table)} | ${Object.keys(table.columns).length} |`,
	);
	return ["| 표 · Table | 파일 · File | 열 · Columns |", "| --- | --- | --: |", ...rows].join("\n");
}

function section(table: Table): string {
	const key = table.key.map((name) => `\`${name}\``).join(", ");
	const rows = Object.entries(table.columns).map(([name, column]) => row(name, column));
	return [
		// An anchor of our own: the one made from a Korean heading differs from host to host.
		`<a id="${table.name}"></a>\n\n## ${joined(table.title)}`,
		`파일 · File: ${pathOf(table)}  \n키 · Key: ${key}`,
		[
			"| 열 · Column | 이름 · Title | 뜻 · Meaning | 단위 · Unit | 목록 · List | 빈칸 · Empty |",
			"| --- | --- | --- | --- | --- | --- |",
			...rows,
		].join("\n"),
	].join("\n\n");
}

function row(name: string, column: Column<unknown>): string {
	const cells = [
		`\`${name}\``,
		stacked(column.title),
		stacked(column.description),
		column.unit ? stacked(column.unit) : "",
		column.list ? listOf(column.list) : "",
		column.optional ? "가능<br>yes" : "불가<br>no",
	];
	return `| ${cells.join(" | ")} |`;
}

/** A table of several files is named by its folder. */
function pathOf(table: Table): string {
	return `\`data/${table.path}${table.path.endsWith("/") ? "*.csv" : ""}\``;
}

function listOf(list: string): string {
	const [name, inTerms] = list.split(":");
	const found = (Object.keys(tables) as TableName[]).find((key) => tables[key].name === name);
	if (found === undefined) throw new Error(`no table ${list}`);
	return `\`${tables[found].path}\`${inTerms ? ` (\`${inTerms}\`)` : ""}`;
}

function stacked(words: Words): string {
	return `${escapeCell(words.ko)}<br>${escapeCell(words.en)}`;
}

function joined(words: Words): string {
	return `${escapeCell(words.ko)} · ${escapeCell(words.en)}`;
}

/** Text that Markdown shows as it is inside a table. */
function escapeCell(text: string): string {
	return text
		.replace(/[\\`*_{}[\]<>|]/g, (character) => `\\${character}`)
		.replaceAll("~", "\\~")
		.replaceAll("\n", " ");
}

if (import.meta.url === pathToFileURL(realpathSync(process.argv[1] ?? ".")).href) {
	const path = join(process.cwd(), file);
	process.exitCode = run(process.argv.slice(2), {
		read: () => readFileSync(path, "utf8"),
		write: (text) => writeFileSync(path, text),
		printError: (text) => process.stderr.write(text),
	});
}
