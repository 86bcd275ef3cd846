/** The table beside every chart: the same data, laid out as the view says. */
import { ageOf, sexOf } from "../data/views/age-and-sex.ts";
import { codeOf, type Datum } from "../data/views/datum.ts";
import type { TableAxis, View } from "../data/views/view.ts";
import type { StatusName } from "../styles/tokens.ts";
import { formatAge, formatSex } from "../text/ages.ts";
import { tableWords } from "../text/table-words.ts";
import type { Vocabulary } from "../text/vocabulary.ts";

export interface FigureCell {
	/** The value with its unit, or why there is none. */
	readonly text: string;
	readonly datum: Datum;
	/** Place of the datum among the view's data: the mark in the drawing names it too. */
	readonly place: number;
	/** Status of the value and its name; null for a gap. */
	readonly status: { readonly status: StatusName; readonly label: string } | null;
	/** Other published values with their status, as "다른 값 448,911개". */
	readonly others: string | null;
}

export interface FigureTable {
	/** Headings: first those of the lines' names, then one for each column of values. */
	readonly nameHeadings: readonly string[];
	readonly valueHeadings: readonly string[];
	readonly lines: readonly {
		readonly names: readonly string[];
		readonly cells: readonly (FigureCell | null)[];
	}[];
}

export function tableOf(view: View, words: Vocabulary): FigureTable {
	const { rows, columns } = view.table;
	const columnCodes =
		columns === null ? [null] : distinct(view.data.map((datum) => axisCode(datum, columns)));
	const lines = new Map<string, { names: readonly string[]; cells: (FigureCell | null)[] }>();
	for (const [place, datum] of view.data.entries()) {
		const names = rows.map((axis) => axisName(words, axis, axisCode(datum, axis)));
		const key = rows.map((axis) => axisCode(datum, axis) ?? "").join("|");
		const line = lines.get(key) ?? { names, cells: columnCodes.map(() => null) };
		const column = columns === null ? 0 : columnCodes.indexOf(axisCode(datum, columns));
		line.cells[column] = cellOf(datum, place, words);
		lines.set(key, line);
	}
	const { axes, value } = tableWords[words.locale];
	return {
		nameHeadings: rows.map((axis) => axes[axis]),
		valueHeadings: columns === null ? [value] : columnCodes.map((code) => axisName(words, columns, code)),
		lines: [...lines.values()],
	};
}

function cellOf(datum: Datum, place: number, words: Vocabulary): FigureCell {
	const { otherValue } = tableWords[words.locale];
	const others = datum.others.map(
		(row) => `${otherValue(words.term("use", row.use))} ${words.value(row, "digits")}`,
	);
	const status = datum.value === null ? null : (datum.status as StatusName | null);
	return {
		text: words.cell(datum),
		datum,
		place,
		status: status && { status, label: words.term("status", status) },
		others: others.length > 0 ? others.join(", ") : null,
	};
}

function axisCode(datum: Datum, axis: TableAxis): string | null {
	switch (axis) {
		case "status":
			return datum.status;
		case "age":
			return ageOf(codeOf(datum, "breakdown"));
		case "sex":
			return sexOf(codeOf(datum, "breakdown"));
		default:
			return codeOf(datum, axis);
	}
}

function axisName(words: Vocabulary, axis: TableAxis, code: string | null): string {
	switch (axis) {
		case "status":
			return code === null ? "" : words.term("status", code);
		case "age":
			return code === null ? "" : formatAge(code, words.locale);
		case "sex":
			return formatSex(code, words.locale);
		default:
			return words.name(axis, code);
	}
}

function distinct<T>(values: readonly T[]): T[] {
	return [...new Set(values)];
}
