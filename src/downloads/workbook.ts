/** A set as a spreadsheet: the data, what it is and on which terms, and its sources. */
import { writeOds } from "hucre/ods";
import { writeXlsx } from "hucre/xlsx";
import type { Release } from "../data/release.ts";
import type { Words } from "../site.ts";
import { aboutWords, sheetNames, sourceWords } from "../text/downloads.ts";
import { sourceHref } from "../text/source-href.ts";
import { aboutLines, titleOf } from "./about.ts";
import type { Cell } from "./cell.ts";
import { columnsForPeople, type DownloadColumn, headingForPeople } from "./column.ts";
import type { DownloadSet } from "./download-sets.ts";
import { guardFormula } from "./guard.ts";
import { remembered } from "./remembered.ts";

interface Sheet {
	readonly name: string;
	readonly rows: (string | number | boolean | null)[][];
	readonly columns: { width: number }[];
	readonly freezePane?: { rows: number };
}

/** The bytes of both workbooks of a set: the same sheets with the same cells. */
export async function workbooksOf(
	set: DownloadSet,
	release: Release,
	root: string,
): Promise<{ xlsx: Uint8Array; ods: Uint8Array }> {
	const sheets = [dataSheet(set), aboutSheet(set, release, root), sourcesSheet(set)];
	const day = new Date(`${release.published}T00:00:00Z`);
	const properties = { title: titleOf(set.title, release).ko, created: day, modified: day };
	const [xlsx, ods] = await Promise.all([
		writeXlsx({ sheets, properties }),
		writeOds({ sheets, properties }),
	]);
	return { xlsx, ods };
}

function dataSheet(set: DownloadSet): Sheet {
	const columns = columnsForPeople(set.columns);
	const heading = columns.map(headingForPeople);
	const cells = remembered(set.columns, "sheet", (row) => columns.map((column) => cellForSheet(column, row)));
	return {
		name: sheetNames.data,
		rows: [heading, ...set.rows.map(cells)],
		columns: heading.map((text, index) => ({ width: widthOf(text, columns[index]) })),
		freezePane: { rows: 1 },
	};
}

function cellForSheet({ cell, cellForPeople = cell }: DownloadColumn, row: object): Cell {
	const value = cellForPeople(row);
	if (typeof value === "boolean") return value ? "yes" : "no";
	return typeof value === "string" ? guardFormula(value) : value;
}

/** Width in characters of Latin text, of which a Korean letter takes two; long text is not given its whole length. */
function widthOf(heading: string, column: DownloadColumn | undefined): number {
	const ofHeading = 2 * heading.length + 2;
	const isLong = column?.type === "text" && column.list === undefined && column.language === undefined;
	return Math.max(ofHeading, isLong || column?.language !== undefined ? 24 : 10);
}

function aboutSheet(set: DownloadSet, release: Release, root: string): Sheet {
	const lines = aboutLines(set, release, root).map(({ label, text }) => [
		bilingual(label),
		guardFormula(text.ko),
		guardFormula(text.en),
	]);
	const columns = columnsForPeople(set.columns).map((column) => [
		headingForPeople(column),
		guardFormula(column.description.ko),
		guardFormula(column.description.en),
		column.key,
	]);
	const heading = [
		bilingual(aboutWords.columns),
		aboutWords.meaning.ko,
		aboutWords.meaning.en,
		bilingual(aboutWords.key),
	];
	return {
		name: sheetNames.about,
		rows: [...lines, [], heading, ...columns],
		columns: [{ width: 36 }, { width: 70 }, { width: 70 }, { width: 24 }],
	};
}

function sourcesSheet(set: DownloadSet): Sheet {
	const heading = Object.values(sourceWords).map(bilingual);
	const rows = set.sources.map((source) =>
		[
			source.source,
			source.publisher,
			source.title,
			source.published,
			sourceHref(source) ?? source.url,
			source.licence_ko,
		].map((text) => (text === null ? null : guardFormula(text))),
	);
	return {
		name: sheetNames.sources,
		rows: [heading, ...rows],
		columns: [12, 24, 60, 12, 60, 30].map((width) => ({ width })),
		freezePane: { rows: 1 },
	};
}

function bilingual({ ko, en }: Words): string {
	return ko === en ? ko : `${ko} ${en}`;
}
