/** Facts against the record: what is new, what is equal, what changed, and what a person must decide. */
import type { Dataset } from "../../../src/data/dataset.ts";
import { placeKey } from "../../../src/data/dataset.ts";
import { firstYear, periodKind } from "../../../src/data/period.ts";
import { targetStatuses } from "../../../src/data/status.ts";
import type { Observation } from "../../../src/data/tables/observations.ts";
import type { ImportAddress } from "../../../src/text/import-reasons.ts";
import { type ConvertedFact, decimalOf, placeOf } from "./converted.ts";
import { formatDecimal, roundsTo } from "./decimal.ts";
import type { Findings } from "./findings.ts";
import type { ImportOptions } from "./options.ts";
import type { Series, SeriesAnswer, SeriesQuestion } from "./series.ts";

/** An observation as an import would write it: it stands on no line yet. */
export type NewObservation = Omit<Observation, "line">;

export interface Proposal {
	readonly fresh: readonly { readonly row: NewObservation; readonly at: ImportAddress }[];
	readonly changed: readonly {
		readonly before: Observation;
		readonly after: Observation;
		/** The row that keeps the earlier value; null where there was none or it was a mistake. */
		readonly superseded: Observation | null;
		readonly at: ImportAddress;
	}[];
	readonly equal: number;
	/** Equal to the record's finer value once that is rounded as the file is. */
	readonly rounded: number;
	/** Every place the file speaks of, for the totals. */
	readonly facts: readonly PlacedFact[];
}

/** A fact at its place in the record. */
export interface PlacedFact {
	readonly key: string;
	readonly fact: ConvertedFact;
	readonly period: string;
}

/** Compares every fact with the record. */
export function propose(
	converted: readonly ConvertedFact[],
	options: ImportOptions,
	dataset: Dataset,
	series: Series,
	findings: Findings,
): Proposal {
	const facts = once(
		converted.flatMap((fact) => placed(fact, series, findings)),
		findings,
	);
	const fresh: { row: NewObservation; at: ImportAddress }[] = [];
	const changed: Proposal["changed"][number][] = [];
	let equal = 0;
	let rounded = 0;
	for (const one of facts) {
		const { fact, period } = one;
		const place = {
			measure: fact.measure,
			region: fact.region,
			breakdown: fact.breakdown,
			period,
			...placeOf(fact),
		};
		const told = options.status ?? fact.fields.status ?? null;
		const isTarget = told !== null && targetStatuses.has(told);
		const rows = dataset.at(place).filter(({ status }) => targetStatuses.has(status) === isTarget);
		const main = rows.find(({ use }) => use === "main");
		const outcome = main ? compare(fact, main, rows, options, findings) : "fresh";
		if (outcome === "equal") equal++;
		else if (outcome === "rounded") rounded++;
		else if (outcome === "changed" && main)
			changed.push({
				before: main,
				after: changedRow(main, fact),
				superseded: supersededRow(main, options),
				at: fact.at,
			});
		else if (outcome === "fresh" || outcome === "alternate") {
			const question = { ...place, isTarget };
			const row = newRow(
				fact,
				question,
				outcome === "fresh" ? "main" : "alternate",
				options,
				series,
				findings,
			);
			if (row) fresh.push({ row, at: fact.at });
		}
	}
	return { fresh, changed, equal, rounded, facts };
}

/** The period as the record has it: figures as of the year's end are the year's. */
function placed(fact: ConvertedFact, series: Series, findings: Findings): PlacedFact[] {
	const { code, isDate } = fact.period;
	let period = code;
	const yearEnd = /^(\d{4})-(\d{2})(?:-31)?$/.exec(code);
	if (yearEnd?.[1] !== undefined && series.isOfYearEnd(fact.measure)) {
		if (yearEnd[2] !== "12") {
			findings.leaveOut(
				"not-the-year-end",
				{ measure: fact.measure, month: String(Number(yearEnd[2])) },
				fact.at,
			);
			return [];
		}
		period = yearEnd[1];
	} else if (isDate) {
		findings.ask("period-is-date", { label: code }, fact.at);
		return [];
	}
	const { measure, region, breakdown } = fact;
	const key = placeKey({ measure, region, breakdown, period, ...placeOf(fact) });
	return [{ key: `${key}|${fact.fields.status ?? ""}`, fact, period }];
}

/** Every place once. Equal repetitions are left out; two values for one place are asked about. */
function once(facts: readonly PlacedFact[], findings: Findings): PlacedFact[] {
	const first = new Map<string, PlacedFact>();
	for (const one of facts) {
		const before = first.get(one.key);
		if (before === undefined) first.set(one.key, one);
		else if (valueText(before.fact) === valueText(one.fact)) findings.leaveOut("repeated", {}, one.fact.at);
		else {
			const firstAt = before.fact.at.cell ?? String(before.fact.at.line);
			const values = { first: valueText(before.fact), firstAt, second: valueText(one.fact) };
			findings.ask("values-differ", values, one.fact.at);
		}
	}
	return [...first.values()];
}

export function valueText({ value }: ConvertedFact): string {
	return value.is === "number" ? formatDecimal(value.value) : value.missing;
}

type Outcome = "equal" | "rounded" | "changed" | "alternate" | "left";

function compare(
	fact: ConvertedFact,
	main: Observation,
	rows: readonly Observation[],
	options: ImportOptions,
	findings: Findings,
): Outcome {
	const { value } = fact;
	const source = options.source ?? main.source;
	if (value.is === "missing") {
		if (main.value === null) return main.missing === value.missing ? "equal" : "changed";
		const record = formatDecimal(decimalOf(main.value));
		findings.leaveOut("mark-over-value", { sign: value.sign, value: record }, fact.at);
		return "left";
	}
	const text = formatDecimal(value.value);
	const isSame = (row: Observation) => row.value !== null && formatDecimal(decimalOf(row.value)) === text;
	if (isSame(main) || rows.some((row) => row.source === source && isSame(row))) return "equal";
	if (main.value === null) return "changed";
	const record = formatDecimal(decimalOf(main.value));
	const isCoarser = step(value.printed.decimals, value.power) > step(decimalOf(main.value).decimals, 0);
	if (isCoarser && roundsTo(decimalOf(main.value), value.printed, value.power)) return "rounded";
	if (source !== main.source) {
		if (options.use === "alternate") return "alternate";
		const values = { record, file: text, recordSource: main.source, source };
		findings.leaveOut("other-source", values, fact.at);
		return "left";
	}
	// A revision in coarser figures would lose digits: a person must decide.
	if (isCoarser && record.replace(/0+$/, "").length > text.replace(/0+$/, "").length) {
		findings.leaveOut("rounded-differs", { measure: fact.measure, record, file: text }, fact.at);
		return "left";
	}
	return "changed";
}

/** The power of ten of the last printed digit. */
function step(decimals: number, power: number): number {
	return power - decimals;
}

function changedRow(before: Observation, { value }: ConvertedFact): Observation {
	return value.is === "number"
		? { ...before, value: Number(formatDecimal(value.value)), missing: null, approx: "exact" }
		: { ...before, missing: value.missing };
}

/** A published value stays in the record when a later one takes its place; a gap and a mistyped value do not. */
function supersededRow(before: Observation, { changes }: ImportOptions): Observation | null {
	return changes === "supersede" && before.value !== null ? { ...before, use: "superseded" } : null;
}

function newRow(
	fact: ConvertedFact,
	question: SeriesQuestion,
	use: "main" | "alternate",
	options: ImportOptions,
	series: Series,
	findings: Findings,
): NewObservation | null {
	const { measure, value, fields } = fact;
	const answer = (told: string | null | undefined, ask: () => SeriesAnswer) =>
		told != null ? ({ is: "one", value: told } as const) : ask();
	const status = answer(options.status ?? fields.status, () => series.status(question));
	const source = answer(options.source, () => series.source(question));
	const file = answer(options.to, () => series.file(question));
	const asOf = answer(options.asOf ?? fields.as_of, () => series.asOf(question));
	// Our own sums say nothing about what a publisher's value is.
	const hasStatus = status.is === "one" && status.value !== "derived";
	if (!hasStatus)
		findings.ask("status-needed", { measure, choices: ["survey", "reported", "planned"] }, fact.at);
	if (source.is === "several") findings.ask("source-needed", { measure, choices: source.choices }, fact.at);
	if (file.is === "several") findings.ask("to-needed", { measure, choices: file.choices }, fact.at);
	if (asOf.is === "several") findings.ask("as-of-needed", { measure }, fact.at);
	if (!hasStatus || source.is === "several" || file.is === "several" || asOf.is === "several") return null;
	const place = placeOf(fact);
	return {
		file: file.value ?? "",
		measure,
		region: question.region,
		period: question.period,
		area: place.area ?? null,
		tier: place.tier ?? null,
		sector: place.sector ?? null,
		task: place.task ?? null,
		policy: place.policy ?? null,
		breakdown: question.breakdown,
		value: value.is === "number" ? Number(formatDecimal(value.value)) : null,
		missing: value.is === "number" ? null : value.missing,
		status: status.value ?? "",
		use,
		approx: fields.approx ?? "exact",
		as_of: asOfText(asOf.value, question.period),
		source: source.value ?? "",
		note: fields.note ?? null,
	};
}

function asOfText(answer: string | null, period: string): string | null {
	if (answer === "none") return null;
	return answer === "-12-31" && periodKind(period) === "year" ? `${firstYear(period)}-12-31` : answer;
}
