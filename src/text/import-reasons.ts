/**
 * Why an import left something out, or what it has to ask before anything can be written. Every reason names its
 * values here; adding one asks for its words in both languages.
 */
import type { Locale, Words } from "../site.ts";
import { en } from "./import-reasons.en.ts";
import { ko } from "./import-reasons.ko.ts";

/** What is left out with a known reason: it does not stand in the way of writing the rest. */
export interface LeftOutValues {
	outside: Record<never, never>;
	national: Record<never, never>;
	district: { region: Words };
	/** Parts of a city that has no row of its own in the file. */
	"district-alone": { region: Words };
	"below-city": { region: Words };
	place: { spelling: string; because: Words };
	"total-unclear": { places: number };
	title: { text: string };
	footnote: { text: string };
	"repeated-header": Record<never, never>;
	"blank-cell": Record<never, never>;
	"stray-column": { header: string };
	"ignored-label": { label: string; because: Words };
	"ignored-by-mapping": { header: string };
	"unknown-column": { header: string };
	"ignored-as-told": { header: string };
	"harmless-column": { header: string };
	"told-by-others": { header: string };
	"not-asked-for": { measure: string };
	quarter: { label: string };
	"not-the-year-end": { measure: string; month: string };
	"marked-value": { sign: string };
	"mark-over-value": { sign: string; value: string };
	"no-such-breakdown": { measure: string; label: string };
	repeated: Record<never, never>;
	"rounded-differs": { measure: string; record: string; file: string };
	"other-source": { record: string; file: string; recordSource: string; source: string };
}

/** What must be answered first: nothing is written while one is open. */
export interface QuestionValues {
	"file-empty": Record<never, never>;
	"file-encoding": { offset: number };
	"file-quotes": Record<never, never>;
	"file-format": { format: string };
	"file-damaged": { format: string; detail: string };
	"file-percent": Record<never, never>;
	"sheet-needed": { choices: readonly string[] };
	"sheet-unknown": { sheet: string; choices: readonly string[] };
	"layout-unknown": Record<never, never>;
	"nothing-to-take": Record<never, never>;
	"column-unknown": { header: string; examples: readonly string[] };
	"mapping-column-unknown": { header: string };
	"mapping-column-missing": { header: string };
	"mapping-value-unknown": { header: string; value: string };
	"place-blank": Record<never, never>;
	"place-unknown": { spelling: string; nearest: string | null };
	"place-ambiguous": { spelling: string; choices: Words };
	"code-unknown": { code: string };
	"code-and-name": { code: string; byCode: Words; name: string };
	"codes-needed": { choices: readonly string[] };
	"label-unknown": { label: string; nearest: string | null };
	"label-ambiguous": { label: string; choices: readonly string[] };
	"measure-needed": { choices: readonly string[] };
	"measure-twice": { choices: readonly string[] };
	"unit-needed": { measure: string; choices: readonly string[] };
	"unit-unknown": { unit: string };
	"units-differ": { one: string; other: string };
	"unit-misfit": { measure: string; unit: string; expected: string };
	"period-missing": Record<never, never>;
	"period-unknown": { label: string };
	"period-needed": { label: string; choices: readonly string[] };
	"period-one-digit": { label: string };
	"period-disagrees": { label: string };
	"period-is-date": { label: string };
	"not-a-number": { value: string };
	"number-too-long": { value: string };
	"too-many-decimals": { value: string; measure: string; decimals: number };
	"values-differ": { first: string; firstAt: string; second: string };
	"source-needed": { measure: string; choices: readonly string[] };
	"status-needed": { measure: string; choices: readonly string[] };
	"as-of-needed": { measure: string };
	"to-needed": { measure: string; choices: readonly string[] };
}

export type LeftOutReason = keyof LeftOutValues;
export type QuestionReason = keyof QuestionValues;

/** Where a cell, or a whole line, stands in the file that is imported. */
export interface ImportAddress {
	readonly sheet: string | null;
	/** Counted from 1; null where the whole file is meant. */
	readonly line: number | null;
	/** As a spreadsheet shows it: `E12`. */
	readonly cell: string | null;
}

interface At {
	/** How often it was found. */
	readonly count: number;
	/** Where, the first hundred. */
	readonly at: readonly ImportAddress[];
}

export type LeftOut = {
	[R in LeftOutReason]: { readonly reason: R; readonly values: LeftOutValues[R] } & At;
}[LeftOutReason];

export type Question = {
	[R in QuestionReason]: { readonly reason: R; readonly values: QuestionValues[R] } & At;
}[QuestionReason];

/** One sentence for every reason; a reason without words is a type error. */
export type ImportReasonWords = {
	readonly [R in LeftOutReason]: (values: LeftOutValues[R]) => string;
} & { readonly [R in QuestionReason]: (values: QuestionValues[R]) => string };

const words: Readonly<Record<Locale, ImportReasonWords>> = { ko, en };

/** The reason as a sentence; a question ends with how to answer it. */
export function describeReason(finding: LeftOut | Question, locale: Locale): string {
	// The reason decides the type of the values; TypeScript cannot follow the pair through the lookup.
	const sentence = words[locale][finding.reason] as (values: unknown) => string;
	return sentence(finding.values);
}
