/** The table beside every chart: the same data, laid out as the view says. */

import type { Observation } from "../data/tables/observations.ts";
import { ageOf, sexOf } from "../data/views/age-and-sex.ts";
import { codeOf, type Datum } from "../data/views/datum.ts";
import type { TableAxis, View } from "../data/views/view.ts";
import type { StatusName } from "../styles/tokens.ts";
import { formatAge, formatSex } from "../text/ages.ts";
import { tableWords } from "../text/table-words.ts";
import type { Vocabulary } from "../text/vocabulary.ts";
import type { ComparisonColumn, FigureComparison } from "./comparison.ts";

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
	/** The same one by one, with their observations. */
	readonly otherValues: readonly {
		readonly use: string;
		readonly value: string;
		readonly observation: Observation;
	}[];
}

export interface FigureTable {
	/** Headings: first those of the lines' names, then one for each column of values. */
	readonly nameHeadings: readonly string[];
	readonly valueHeadings: readonly string[];
	/** Whether the columns of values are told apart by what heads them; a single one may be headed "value" only. */
	readonly isSpread: boolean;
	/** Columns after the values in charts that hold all 31: rank, change and distance to the province. */
	readonly comparison: readonly ComparisonColumn[];
	readonly lines: readonly {
		readonly names: readonly string[];
		readonly cells: readonly (FigureCell | null)[];
		/** Code of the place where places are compared and the line is one of them; null elsewhere. */
		readonly place: string | null;
		/** A text for each column of `comparison`; null for a place that is not compared, such as the province. */
		readonly compared: readonly string[] | null;
	}[];
}

/** The table of a view. With a comparison, tables of one line a place get its columns. */
export function tableOf(
	view: View,
	words: Vocabulary,
	comparison: FigureComparison | null = null,
): FigureTable {
	const { rows, columns } = view.table;
	const columnCodes =
		columns === null ? [null] : distinct(view.data.map((datum) => axisCode(datum, columns)));
	const isByPlace = rows.length === 1 && rows[0] === "region";
	const lines = new Map<string, { names: readonly string[]; cells: (FigureCell | null)[]; datum: Datum }>();
	for (const [place, datum] of view.data.entries()) {
		const names = rows.map((axis) => axisName(words, axis, axisCode(datum, axis)));
		const key = rows.map((axis) => axisCode(datum, axis) ?? "").join("|");
		const line = lines.get(key) ?? { names, cells: columnCodes.map(() => null), datum };
		const column = columns === null ? 0 : columnCodes.indexOf(axisCode(datum, columns));
		line.cells[column] = cellOf(datum, place, words);
		lines.set(key, line);
	}
	const { axes, value } = tableWords[words.locale];
	return {
		nameHeadings: rows.map((axis) => axes[axis]),
		valueHeadings: columns === null ? [value] : columnCodes.map((code) => axisName(words, columns, code)),
		isSpread: columns !== null,
		comparison: isByPlace ? (comparison?.columns ?? []) : [],
		lines: [...lines.values()].map(({ names, cells, datum }) => {
			const place = comparison === null ? null : codeOf(datum, "region");
			const compared = isByPlace && place !== null ? comparison?.cells.get(place) : undefined;
			return { names, cells, place, compared: compared ?? null };
		}),
	};
}

function cellOf(datum: Datum, place: number, words: Vocabulary): FigureCell {
	const { otherValue } = tableWords[words.locale];
	const otherValues = datum.others.map((row) => ({
		use: otherValue(words.term("use", row.use)),
		value: words.value(row, "digits"),
		observation: row,
	}));
	const others = otherValues.map(({ use, value }) => `${use} ${value}`);
	const status = datum.value === null ? null : (datum.status as StatusName | null);
	return {
		text: words.cell(datum),
		datum,
		place,
		status: status && { status, label: words.term("status", status) },
		others: others.length > 0 ? others.join(", ") : null,
		otherValues,
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
