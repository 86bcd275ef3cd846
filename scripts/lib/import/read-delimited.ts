/** Text with commas, tabs or semicolons between cells → a sheet. */
import Papa from "papaparse";
import { normalText } from "./normal-text.ts";
import type { Sheet, SheetRow } from "./sheet.ts";

export type Delimiter = "," | "\t" | ";";

export type DelimitedReading =
	| { readonly ok: true; readonly sheet: Sheet; readonly delimiter: Delimiter }
	/** The line on which a quotation mark opens that is never closed, or closes inside a cell. */
	| { readonly ok: false; readonly line: number };

/** Reads the text of a file; the sign between cells is the one that the first lines hold most of. */
export function readDelimited(text: string): DelimitedReading {
	const delimiter = delimiterOf(text);
	const rows: SheetRow[] = [];
	const respell = respeller();
	let line = 1;
	let cursor = 0;
	let unbalanced: number | null = null;
	Papa.parse<string[]>(text, {
		delimiter,
		skipEmptyLines: false,
		step: ({ data, errors, meta }, parser) => {
			if (errors.some(({ type }) => type === "Quotes")) {
				unbalanced = line;
				parser.abort();
				return;
			}
			if (cursor < text.length) rows.push({ line, row: rows.length + 1, cells: data.map(respell.cell) });
			line += lineEnds(text.slice(cursor, meta.cursor));
			cursor = meta.cursor;
		},
	});
	if (unbalanced !== null) return { ok: false, line: unbalanced };
	return { ok: true, delimiter, sheet: { name: null, rows, merges: 0, respelt: respell.count() } };
}

/** Normal texts of cells, remembering how many had to be changed. Trimming alone does not count. */
export function respeller(): { cell: (text: string) => string; count: () => number } {
	const known = new Map<string, string>();
	let changed = 0;
	return {
		cell: (text) => {
			let normal = known.get(text);
			if (normal === undefined) {
				normal = normalText(text);
				known.set(text, normal);
			}
			if (normal !== text && normal !== text.trim()) changed++;
			return normal;
		},
		count: () => changed,
	};
}

function delimiterOf(text: string): Delimiter {
	const head = text.slice(0, 20_000).replace(/"[^"]*"/g, "");
	const count = (sign: Delimiter) => head.split(sign).length;
	return (["\t", ";"] as const).reduce<Delimiter>(
		(best, sign) => (count(sign) > count(best) ? sign : best),
		",",
	);
}

function lineEnds(text: string): number {
	return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
