/** The values of a table with everything the file says of each: still in the file's unit, and not yet compared with the record. */
import type { ImportAddress } from "../../../src/text/import-reasons.ts";
import { composeBreakdown } from "./breakdown.ts";
import type { Decimal } from "./decimal.ts";
import type { Findings } from "./findings.ts";
import { textsOf } from "./keys-of-rows.ts";
import type { LabelReading, MeasureLabel } from "./labels.ts";
import { type MappedField, mappedFields } from "./mapping.ts";
import { readNumber } from "./number-text.ts";
import type { ImportOptions } from "./options.ts";
import { decideSixDigits, type FilePeriod, periodOf } from "./periods-of-file.ts";
import { measureNamed, type Readers, type Roles, type ValueColumn } from "./roles.ts";
import type { PlacedRow } from "./rows-of-places.ts";
import type { Shape } from "./shape.ts";
import { addressOf } from "./sheet.ts";
import { readUnit, type Unit, unitText } from "./unit.ts";

export interface Fact {
	readonly at: ImportAddress;
	readonly region: string;
	readonly period: FilePeriod;
	readonly measure: string;
	readonly breakdown: string | null;
	/** Other columns of the observation that a mapping file fills. */
	readonly fields: Readonly<Partial<Record<MappedField, string>>>;
	readonly value:
		| { readonly is: "number"; readonly value: Decimal }
		| { readonly is: "missing"; readonly missing: string; readonly sign: string };
	/** The unit the file gives; null where it gives none. */
	readonly unit: Unit | null;
	/** The unit the label's name alone tells. */
	readonly usualUnit: Unit | null;
}

export interface Codes {
	readonly breakdowns: ReadonlySet<string>;
	/** Breakdowns the record has for a measure. */
	readonly used: (measure: string) => ReadonlySet<string>;
	readonly measures: readonly string[];
}

/** Reads every value cell of the placed rows. */
export function readFacts(
	shape: Shape,
	roles: Roles,
	rows: readonly PlacedRow[],
	options: ImportOptions,
	readers: Readers,
	codes: Codes,
	findings: Findings,
): Fact[] {
	const { keys } = roles;
	const periodTexts = new Set(rows.flatMap(({ texts }) => textsOf(keys, texts, "period")));
	for (const { period } of roles.values) if (period) periodTexts.add(period.label);
	const headers = keys.filter(({ as }) => as === "period").map(({ header }) => header);
	const sixDigits = decideSixDigits(periodTexts, headers, readers.known.columns.months, options.sixDigits);
	const told = options.unit === null ? null : readUnit(options.unit);
	if (options.unit !== null && told === null)
		findings.ask("unit-unknown", { unit: options.unit }, { sheet: null, line: null, cell: null });
	const facts: Fact[] = [];
	for (const row of rows) {
		const named = (role: Parameters<typeof textsOf>[2]) => textsOf(keys, row.texts, role);
		if (row.untranslated) {
			const { key, text } = row.untranslated;
			const column = keys[key];
			findings.ask(
				"mapping-value-unknown",
				{ header: column?.header ?? "", value: text },
				addressOf(shape.sheet, row.row, column?.column ?? null),
			);
			continue;
		}
		const items = named("item").filter(Boolean).map(readers.label);
		const classes = named("class").filter(Boolean).map(readers.label);
		const inRow = named("unit").find((text) => text !== "");
		const fields = fieldsOf(named, options);
		for (const column of roles.values) {
			const at = addressOf(shape.sheet, row.row, column.column);
			const cell = row.row.cells[column.column] ?? "";
			const fact = readCell(cell, at, column);
			if (fact) {
				const own = column.status === null ? fields : { ...fields, status: column.status };
				facts.push({ ...fact, region: row.region, fields: own, at });
			}
		}

		function readCell(cell: string, at: ImportAddress, column: ValueColumn) {
			const number = readNumber(cell);
			if (number.is === "blank") return findings.leaveOut("blank-cell", {}, at);
			const measure = measureOf([...items, ...(column.measure ? [column.measure] : [])], at);
			if (measure === null) return;
			if (options.measures.length > 0 && !options.measures.includes(measure.measure))
				return findings.leaveOut("not-asked-for", { measure: measure.measure }, at);
			const period = periodFor(column, at);
			if (period === null) return;
			const breakdown = breakdownOf(measure, column, at);
			if (breakdown === undefined) return;
			const missing = readers.marks.get(cell);
			const common = { measure: measure.measure, breakdown, period };
			if (missing !== undefined) {
				const value = { is: "missing", missing, sign: cell } as const;
				return { ...common, value, unit: null, usualUnit: null };
			}
			if (number.is === "marked") return findings.leaveOut("marked-value", { sign: number.sign }, at);
			if (number.is === "other") return findings.ask("not-a-number", { value: cell }, at);
			const rowUnit = inRow === undefined ? null : readUnit(inRow);
			if (inRow !== undefined && rowUnit === null) return findings.ask("unit-unknown", { unit: inRow }, at);
			const written = [number.unit, column.unit, measure.unit, rowUnit].filter((one) => one !== null);
			const [own, other] = new Map(written.map((one) => [unitText(one), one] as const)).values();
			if (own && other) {
				return findings.ask("units-differ", { one: unitText(own), other: unitText(other) }, at);
			}
			const unit = own ?? told ?? shape.unit;
			const value = { is: "number", value: number.value } as const;
			return { ...common, value, unit, usualUnit: measure.usualUnit };
		}

		function measureOf(labels: readonly LabelReading[], at: ImportAddress): MeasureLabel | null {
			const unknown = labels.find((label) => label.is === "unknown");
			if (unknown?.is === "unknown") {
				const { label, nearest } = unknown;
				if (nearest === null) findings.leaveOut("unknown-column", { header: label }, at);
				else findings.ask("label-unknown", { label, nearest }, at);
				return null;
			}
			const measures = labels.filter((label): label is MeasureLabel => label.is === "measure");
			const [first, second] = measures;
			if (first && second && first.measure !== second.measure) {
				findings.ask("measure-twice", { choices: measures.map(({ label }) => label) }, at);
				return null;
			}
			if (first) return first;
			const [item] = labels;
			if (item?.is === "ignored") {
				findings.leaveOut("ignored-label", { label: item.label, because: item.reason }, at);
				return null;
			}
			const [only, ...more] = options.measures;
			if (only !== undefined && more.length === 0)
				return measureNamed(only, readers.label(nameOf(only)), null);
			findings.ask(
				"measure-needed",
				{ choices: codes.measures },
				{ sheet: at.sheet, line: null, cell: null },
			);
			return null;
		}

		function periodFor(column: ValueColumn, at: ImportAddress): FilePeriod | null {
			const text = named("period").find((period) => period !== "");
			if (column.period) {
				const inHeader = periodOf(column.period.label, sixDigits, findings, at);
				if (
					inHeader === null ||
					text === undefined ||
					periodOf(text, sixDigits, findings, at)?.code === inHeader.code
				)
					return inHeader;
				findings.ask("period-disagrees", { label: `${column.period.label}, ${text}` }, at);
				return null;
			}
			const month = named("month")[0]?.replace("월", "");
			const half = named("half")[0];
			const year = text !== undefined && /^\d{4}년?$/.test(text) ? text.slice(0, 4) : null;
			if (year !== null && month) return { code: `${year}-${month.padStart(2, "0")}`, isDate: false };
			if (year !== null && half) return { code: `${year}-S${/^[상1]/.test(half) ? 1 : 2}`, isDate: false };
			if (text !== undefined) return periodOf(text, sixDigits, findings, at);
			if (options.period !== null) return { code: options.period, isDate: false };
			findings.ask("period-missing", {}, { sheet: at.sheet, line: null, cell: null });
			return null;
		}

		function breakdownOf(
			measure: MeasureLabel,
			column: ValueColumn,
			at: ImportAddress,
		): string | null | undefined {
			const given = column.breakdown ?? fields.breakdown;
			if (given !== undefined) return given;
			const labels = [...classes, ...column.classes];
			const unknown = labels.find((label) => label.is !== "class" && label.is !== "total");
			if (unknown) {
				const nearest = unknown.is === "unknown" ? unknown.nearest : null;
				findings.ask("label-unknown", { label: unknown.label, nearest }, at);
				return undefined;
			}
			const composed = composeBreakdown(measure, labels, codes.breakdowns, codes.used(measure.measure));
			if (composed.is === "breakdown") return composed.breakdown;
			const { label } = composed;
			if (composed.is === "ambiguous")
				findings.ask("label-ambiguous", { label, choices: composed.choices }, at);
			else findings.leaveOut("no-such-breakdown", { measure: measure.measure, label }, at);
			return undefined;
		}
	}
	return facts;

	function nameOf(measure: string): string {
		return readers.known.labels.measures.find((one) => one.measure === measure)?.labels[0] ?? measure;
	}
}

function fieldsOf(
	named: (role: MappedField) => readonly string[],
	{ mapping }: ImportOptions,
): Partial<Record<MappedField, string>> {
	const fields: Partial<Record<MappedField, string>> = {};
	for (const field of mappedFields) {
		const text = named(field)[0] ?? mapping?.fields?.[field];
		if (text !== undefined && text !== "") fields[field] = text;
	}
	return fields;
}
