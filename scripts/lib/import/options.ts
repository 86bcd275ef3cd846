/** What an import was told: on the command line, or in a kept mapping file. */
import type { Mapping } from "./mapping.ts";
import type { CodeScheme } from "./place-codes.ts";

export const sixDigitKinds = ["month", "half-year", "quarter"] as const;
export type SixDigitKind = (typeof sixDigitKinds)[number];

export interface ImportOptions {
	/** Measures to take; empty takes every measure the file names. */
	readonly measures: readonly string[];
	readonly source: string | null;
	/** Where new rows go, below the data folder: `observations/worknet.csv`. */
	readonly to: string | null;
	readonly status: string | null;
	/** A date, `none`, or null where the record decides. */
	readonly asOf: string | null;
	/** The unit of values for which the file gives none. */
	readonly unit: string | null;
	readonly sixDigits: SixDigitKind | null;
	/** The period of all values, for a file that names none. */
	readonly period: string | null;
	readonly codes: CodeScheme | null;
	readonly sheet: string | null;
	/** `alternate` keeps values of another source beside the record's. */
	readonly use: "main" | "alternate";
	/** What becomes of a published value that a later one replaces: kept as superseded, or corrected in its place. */
	readonly changes: "supersede" | "correct";
	/** Headers of columns that are not needed. */
	readonly ignore: readonly string[];
	readonly mapping: Mapping | null;
}

export const noOptions: ImportOptions = {
	measures: [],
	source: null,
	to: null,
	status: null,
	asOf: null,
	unit: null,
	sixDigits: null,
	period: null,
	codes: null,
	sheet: null,
	use: "main",
	changes: "supersede",
	ignore: [],
	mapping: null,
};

/** The options with what the mapping file says where the command line says nothing. */
export function withMapping(options: ImportOptions): ImportOptions {
	const { mapping } = options;
	if (mapping === null) return options;
	return {
		...options,
		measures:
			options.measures.length > 0 || mapping.measure === undefined ? options.measures : [mapping.measure],
		source: options.source ?? mapping.source ?? null,
		to: options.to ?? mapping.to ?? null,
		status: options.status ?? mapping.status ?? null,
		asOf: options.asOf ?? mapping.asOf ?? null,
		unit: options.unit ?? mapping.unit ?? null,
		sixDigits: options.sixDigits ?? mapping.sixDigits ?? null,
		period: options.period ?? mapping.period ?? null,
		codes: options.codes ?? mapping.codes ?? null,
		sheet: options.sheet ?? mapping.sheet ?? null,
	};
}
