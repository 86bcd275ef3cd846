/** Labels of items and classes in published tables → measures and breakdowns of the record, by explicit lists. */
import { nearest } from "../../../src/data/nearest.ts";
import type { Breakdown } from "../../../src/data/tables/breakdowns.ts";
import type { Measure } from "../../../src/data/tables/measures.ts";
import type { Words } from "../../../src/site.ts";
import type { Known } from "./known.ts";
import { labelKey } from "./normal-text.ts";
import { readUnit, splitUnit, type Unit } from "./unit.ts";

export interface MeasureLabel {
	readonly is: "measure";
	readonly label: string;
	readonly measure: string;
	/** The breakdown the label itself names, as in `15~64세 고용률`; null where it names none. */
	readonly breakdown: string | null;
	/** The breakdown that no class or `계` means; null for the plain total. */
	readonly total: string | null;
	/** The unit in the label's brackets. */
	readonly unit: Unit | null;
	/** The unit that the name alone tells; only where the file gives none. */
	readonly usualUnit: Unit | null;
}

export interface ClassLabel {
	readonly is: "class";
	readonly label: string;
	readonly sex: "male" | "female" | null;
	/** An age as in `age-15-64`; null where the class is none. */
	readonly age: string | null;
	/** Codes of other breakdowns the label may mean; which, the measure says. */
	readonly breakdowns: readonly string[];
}

/** A label that is known, and known not to be for the record. */
export interface IgnoredLabel {
	readonly is: "ignored";
	readonly label: string;
	readonly reason: Words;
}

export type LabelReading =
	| MeasureLabel
	| ClassLabel
	| { readonly is: "total"; readonly label: string }
	| IgnoredLabel
	| {
			readonly is: "unknown";
			readonly label: string;
			readonly nearest: string | null;
			readonly unit: Unit | null;
	  };

export type LabelReader = (label: string) => LabelReading;

/** A reader for the measures and breakdowns of the record. */
export function createLabelReader(
	known: Known["labels"],
	measures: readonly Measure[],
	breakdowns: readonly Breakdown[],
): LabelReader {
	const byMeasure = measureLabels(known, measures);
	const byClass = classLabels(known, breakdowns);
	const totals = new Set(known.totals.map(labelKey));
	const read = (label: string): LabelReading => {
		const { label: bare, unit } = splitUnit(label);
		for (const text of unit === null ? spellingsOf(label) : [...spellingsOf(label), ...spellingsOf(bare)]) {
			const key = labelKey(text);
			const ignored = known.ignored.find(
				({ labels, contains }) =>
					labels.some((one) => labelKey(one) === key) || contains.some((part) => text.includes(part)),
			);
			if (ignored) return { is: "ignored", label, reason: ignored.reason };
			const measure = byMeasure.get(key);
			if (measure) return { ...measure, label, unit: unit ?? measure.unit };
			if (totals.has(key)) return { is: "total", label };
			const found = byClass.get(key) ?? ageClass(text);
			if (found) return { ...found, label };
		}
		const guess = nearest(labelKey(bare), byMeasure.keys());
		return {
			is: "unknown",
			label,
			unit,
			nearest: guess === null ? null : (byMeasure.get(guess)?.label ?? null),
		};
	};
	const memory = new Map<string, LabelReading>();
	return (label) => {
		const reading = memory.get(label) ?? read(label);
		memory.set(label, reading);
		return reading;
	};
}

/** A label, and without the code KOSIS writes before it: `T10 15세이상인구`, `0 계`. */
function spellingsOf(label: string): readonly string[] {
	const coded = /^(?:[A-Z]{1,3}\d*|\d{1,6}|[A-Z]{1,2}\d{0,3}\.)\s+(\S.*)$/.exec(label)?.[1];
	return coded === undefined ? [label] : [label, coded];
}

function measureLabels(known: Known["labels"], measures: readonly Measure[]): Map<string, MeasureLabel> {
	const labels = new Map<string, MeasureLabel>();
	const totalOf = (code: string) =>
		known.measures.find(({ measure, total }) => measure === code && total)?.total;
	const add = (label: string, measure: string, breakdown: string | null, usualUnit: Unit | null) =>
		labels.set(labelKey(label), {
			is: "measure",
			label,
			measure,
			breakdown,
			total: totalOf(measure) ?? null,
			unit: null,
			usualUnit,
		});
	for (const { measure, name_ko, name_en } of measures)
		for (const name of [name_ko, name_en, measure]) add(name, measure, null, null);
	for (const { measure, labels, breakdown, unit } of known.measures)
		for (const label of labels)
			add(label, measure, breakdown ?? null, unit === undefined ? null : readUnit(unit));
	return labels;
}

function classLabels(known: Known["labels"], breakdowns: readonly Breakdown[]): Map<string, ClassLabel> {
	const labels = new Map<string, ClassLabel>();
	const add = (label: string, entry: Partial<ClassLabel>) => {
		const key = labelKey(label);
		const before = labels.get(key)?.breakdowns ?? [];
		const all = [...new Set([...before, ...(entry.breakdowns ?? [])])];
		labels.set(key, { is: "class", label, sex: entry.sex ?? null, age: entry.age ?? null, breakdowns: all });
	};
	for (const { breakdown, name_ko, name_en, kind } of breakdowns)
		if (kind === "age" && breakdown.startsWith("age-"))
			for (const name of [name_ko, name_en, breakdown]) add(name, { age: breakdown });
		else for (const name of [name_ko, name_en, breakdown]) add(name, { breakdowns: [breakdown] });
	for (const { sex, breakdown, labels: spellings } of known.classes)
		for (const label of spellings)
			add(label, { sex: sex ?? null, breakdowns: breakdown === undefined ? [] : [breakdown] });
	return labels;
}

/** Ages follow one pattern: `15 - 64세`, `65세이상`, `100세 이상+`. */
function ageClass(text: string): ClassLabel | null {
	const plain = text.replaceAll(" ", "");
	const [, from, to] = /^(\d{1,3})세?[-~](\d{1,3})세?$/.exec(plain) ?? [];
	const open = /^(\d{1,3})세?(?:이상|\+|세\+)$/.exec(plain)?.[1];
	if ((from === undefined && open === undefined) || (from !== undefined && !plain.endsWith("세")))
		return null;
	const age = open === undefined ? `age-${Number(from)}-${Number(to)}` : `age-${Number(open)}-plus`;
	return { is: "class", label: text, sex: null, age, breakdowns: [] };
}
