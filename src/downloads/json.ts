/** A set as JSON: what it is, its columns, the names of its codes, and its rows as objects of codes. */
import type { Dataset } from "../data/dataset.ts";
import type { Words } from "../site.ts";
import { aboutLines, titleOf } from "./about.ts";
import type { Cell } from "./cell.ts";
import { type CodeName, createCodeNames } from "./code-names.ts";
import { columnsOfCodes, type DownloadColumn } from "./column.ts";
import type { DownloadSet } from "./download-sets.ts";
import { licenceFields } from "./licence-fields.ts";
import { piecesOf } from "./pieces.ts";
import { remembered } from "./remembered.ts";

/** Names of codes by list and code. */
type Names = Record<string, Record<string, Words>>;

/** The file's text in pieces: one row a line. A cell that is empty is left out of its row. */
export function* jsonOf(set: DownloadSet, dataset: Dataset, root: string): Generator<string> {
	const { release } = dataset;
	const columns = columnsOfCodes(set.columns);
	const head = {
		title: titleOf(set.title, release),
		...(release.sample === true ? { sample: true } : {}),
		release: release.release,
		published: release.published,
		site: root,
		...licenceFields(root, set.sources),
		about: aboutLines(set, release, root),
		columns: columns.map(({ key, title, description, unit, type, list, optional }) => ({
			key,
			title,
			description,
			...(unit ? { unit } : {}),
			type,
			...(list ? { list } : {}),
			optional,
		})),
		names: namesIn(set.rows, columns, createCodeNames(dataset)),
		sources: set.sources.map(({ source, publisher, title, published, url, via, licence_ko }) => ({
			source,
			publisher,
			title,
			published,
			url,
			via,
			terms_ko: licence_ko,
		})),
	};
	// The head ends with "}", in whose place the rows come.
	yield `${JSON.stringify(head, null, "\t").slice(0, -2)},\n\t"rows": [\n`;
	const write = remembered(set.columns, "json", (row) => JSON.stringify(rowObject(row, columns)));
	yield* piecesOf(set.rows, write, ",\n");
	yield "\n\t]\n}\n";
}

function rowObject(row: object, columns: readonly DownloadColumn[]): Record<string, Cell> {
	const cells = columns.map(({ key, cell }) => [key, cell(row)] as const);
	return Object.fromEntries(cells.filter(([, cell]) => cell !== null));
}

/** Names of the codes that stand in the rows; notes have none, being words themselves. */
function namesIn(rows: readonly object[], columns: readonly DownloadColumn[], codeName: CodeName): Names {
	const names: Names = {};
	for (const { list, cell, type } of columns) {
		if (list === undefined) continue;
		const used = new Set<string>();
		for (const row of rows) {
			const value = cell(row);
			if (typeof value !== "string") continue;
			for (const code of type === "codes" ? value.split(";") : [value]) used.add(code);
		}
		const words = [...used].sort().map((code) => {
			return [code, { ko: codeName(list, code, "ko"), en: codeName(list, code, "en") }] as const;
		});
		names[list] = { ...names[list], ...Object.fromEntries(words) };
	}
	return names;
}
