/**
 * Published figures in words that people typed into the record: notes, events, what was found and what was not. Such words
 * repeat figures that are observations too, written as the site writes them, and by that they are found.
 */
import type { Observation } from "../data/tables/observations.ts";
import { CitedText, type Prose } from "./cited.ts";
import { formatNumber } from "./digits.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A figure as words may write it. */
interface Writing {
	readonly text: string;
	/** Whether the unit is not written, which another one must not follow. */
	readonly isBare: boolean;
	readonly row: Observation;
}

/** Writings by the number they begin with. */
export type FigureIndex = ReadonlyMap<string, readonly Writing[]>;

/** Smaller whole numbers coincide with counts of other things. */
const leastTelling = 100;
/** Numbers that tell their figure even without a unit. */
const leastBare = 10_000;

/** How the words of a language may write observations. */
export function figureIndex(rows: Iterable<Observation>, words: Vocabulary): FigureIndex {
	const index = new Map<string, Writing[]>();
	const add = (writing: string, isBare: boolean, row: Observation) => {
		// What stands before the first digit, such as "about", is not part of the number.
		const text = writing.slice(Math.max(writing.search(/\d/), 0));
		const number = /^\d[\d,]*(?:\.\d+)?/.exec(text)?.[0];
		if (number === undefined) return;
		const known = index.get(number) ?? [];
		if (!known.some((each) => each.text === text && each.row === row)) known.push({ text, isBare, row });
		index.set(number, known);
	};
	for (const row of rows) {
		const { value } = row;
		if (value === null || (Number.isInteger(value) && Math.abs(value) < leastTelling)) continue;
		for (const style of ["large", "digits"] as const) add(words.value(row, style), false, row);
		if (words.locale === "ko") add(asPapersWrite(value, words.unit(row.measure)), false, row);
		if (value >= leastBare) add(formatNumber(value, words.locale), true, row);
	}
	return index;
}

/** 44만8천 개, as the papers write a round number of thousands; an empty text for any other. */
function asPapersWrite(value: number, unit: string): string {
	const thousands = (value % 10_000) / 1_000;
	const isRound = value > 10_000 && thousands > 0 && Number.isInteger(thousands);
	return isRound ? `${Math.floor(value / 10_000)}만${thousands}천 ${unit}` : "";
}

/**
 * The text with its published figures as numbers that know their origin. Where a writing fits figures of several measures
 * it stays text, unless those of **source** are of one.
 */
export function recognised(text: string, index: FigureIndex, source?: string): Prose {
	const parts: (string | { text: string; from: Observation[]; isReckoned: false })[] = [];
	let done = 0;
	for (const { 0: number, index: at } of text.matchAll(/(?<![\d,.])\d[\d,]*(?:\.\d+)?/g)) {
		if (at < done) continue;
		const rest = text.slice(at);
		const fitting = (index.get(number) ?? []).filter((writing) => fits(writing, rest));
		const longest = Math.max(...fitting.map((each) => each.text.length));
		const from = ofOneMeasure(
			fitting.filter((each) => each.text.length === longest).map(({ row }) => row),
			source,
		);
		if (from.length === 0) continue;
		parts.push(text.slice(done, at), { text: rest.slice(0, longest), from, isReckoned: false });
		done = at + longest;
	}
	return parts.length === 0
		? text
		: new CitedText([...parts, text.slice(done)].filter((part) => part !== ""));
}

function fits({ text, isBare }: Writing, rest: string): boolean {
	if (!rest.startsWith(text)) return false;
	const after = rest.slice(text.length);
	const goesOn = isBare
		? /^(?:[.,]?\d|%|\s?[만억조천개명원건곳호년월일]|\s(?:people|jobs|tasks|projects|homes|places|won|million|billion|trillion)\b)/
		: /^[.,]?\d/;
	return !goesOn.test(after);
}

function ofOneMeasure(rows: readonly Observation[], source: string | undefined): Observation[] {
	const own = rows.filter((row) => row.source === source);
	const chosen = own.length > 0 ? own : rows;
	return new Set(chosen.map(({ measure }) => measure)).size === 1 ? [...chosen] : [];
}
