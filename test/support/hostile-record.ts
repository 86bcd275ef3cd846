/** A record whose every text tries to get out of the place it is written to: markup, quotes, ends of scripts and comments. */
import Papa from "papaparse";
import { observationIds } from "../../src/data/observation-id.ts";
import { type Files, readTables } from "../../src/data/read.ts";
import { RELEASE_FILE } from "../../src/data/release.ts";
import { text } from "../../src/data/tables/codecs.ts";
import type { Column, Table } from "../../src/data/tables/define-table.ts";
import { tables } from "../../src/data/tables/index.ts";

/** An element and an attribute that no page has of its own: where one stands, a text has become markup. */
export const hostileElement = "x-hostile";
export const hostileAttribute = "onhostile";

/** For names and units, which charts and pictures must have room for. */
const short = [
	"<x-hostile>",
	'"><b onhostile=1>',
	"' onhostile='1",
	"`$" + "{x}`",
	"&amp;&euro;",
	"</title><x-hostile>",
	"]]><x-hostile/>",
	"--></style><x-hostile>",
	"{{x}}",
	"javascript:x",
	"</script><x-hostile>",
	'\\"}{%$#',
	"[x](javascript:x)",
	"<script>x</script>",
	'"><img src=x onerror=x>',
];

/** For prose: all at once, and in two lines. */
const long = `'"\`></title></textarea></style></script>--><x-hostile onhostile=1>]]>&amp;&euro;{{x}}\\}\n=1+1`;

/** The columns of a table that hold words; those whose words must be names of columns are none. */
export function textColumns(table: Table): readonly string[] {
	return Object.entries(table.columns)
		.filter(([name, column]) => isText(column) && !(table.name === "changes" && name === "field"))
		.map(([name]) => name);
}

const isText = (column: Column<unknown>): boolean => column.base === text;

/** Rows of tables that a sample leaves empty, so that there is something to write words into. */
function rowsToCome(files: Files): Readonly<Record<string, string>> {
	const { observations } = readTables(files).tables;
	const [first] = observations;
	if (first === undefined) throw new Error("the record has no observation");
	const id = observationIds([first]).get(first);
	const { measure, region, period } = first;
	return {
		"hq/conversions.csv": "S1,bureau,key,2019-05,까닭,Reason,SAMPLE",
		"hq/evaluations.csv": "V001,2019,2020-02-26,S1,,우수,Excellent,rewarded,SAMPLE",
		"codes/consulted.csv": "ALSO,표본,표본,2020,,,press,high,,",
		"codes/notes.csv": `${hostileNote},A note`,
		"changes.csv": [
			`2026.1,${id},changed,${measure},${region},${period},,note,옛것,새것,까닭,Reason`,
			`2026.1,o000000000,withdrawn,${measure},${region},${period},breakdown:age-15-64,,1,,까닭,Reason`,
		].join("\n"),
	};
}

/** The one note there is; it is made hostile like any other text. */
const hostileNote = "값을 읽을 때 알아야 할 것";

/**
 * The record with a hostile end put to every text, also to those that were empty. The same text gets the same end
 * everywhere, so that what must agree still does.
 */
export function hostileRecord(sample: Files): Files {
	const files = new Map(sample);
	for (const [file, rows] of Object.entries(rowsToCome(sample)))
		files.set(file, Buffer.from(`${decoded(sample, file).trimEnd()}\n${rows}\n`));
	for (const table of Object.values(tables) as Table[])
		for (const file of [...files.keys()].filter((name) => isOf(table, name)))
			files.set(file, Buffer.from(withHostileTexts(table, decoded(files, file))));
	const release = JSON.parse(decoded(files, RELEASE_FILE)) as Record<string, unknown>;
	for (const name of ["title_ko", "title_en"]) release[name] = hostile(String(release[name]));
	return files.set(RELEASE_FILE, Buffer.from(`${JSON.stringify(release, null, "\t")}\n`));
}

const isOf = ({ path }: Table, file: string): boolean =>
	path.endsWith("/") ? file.startsWith(path) : file === path;

function decoded(files: Files, file: string): string {
	const bytes = files.get(file);
	if (bytes === undefined) throw new Error(`the record has no ${file}`);
	return Buffer.from(bytes).toString("utf8");
}

function withHostileTexts(table: Table, csv: string): string {
	const [header = [], ...rows] = Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;
	const words = new Set(textColumns(table));
	const isHostile = header.map((name) => words.has(name));
	const ends = header.map((name) => (/^(name|short|title|unit)/.test(name) ? short : [...short, long, long]));
	const isNote = header.map((name) => name === "note");
	const written = rows.map((row, line) =>
		row.map((cell, index) => {
			if (!isHostile[index]) return cell;
			// Notes are listed with their English; the same few will do.
			if (isNote[index]) return line < 20 ? hostile(hostileNote, [long]) : "";
			return hostile(cell === "" ? `${header[index]} ${line}` : cell, ends[index]);
		}),
	);
	return `${Papa.unparse([header, ...written], { newline: "\n" })}\n`;
}

/** The text with one of some ends, always the same one. */
function hostile(words: string, ends: readonly string[] = short): string {
	// By all characters, so that the names of one column end in many ways.
	const sum = [...words].reduce((hash, sign) => (hash * 31 + (sign.codePointAt(0) ?? 0)) % 65_521, 7);
	return words + (ends[sum % ends.length] ?? "");
}
