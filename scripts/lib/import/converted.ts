/** Facts in the record's units. Where the file gives no unit, the values the record has already must settle it. */
import { z } from "zod";
import type { Dataset } from "../../../src/data/dataset.ts";
import { targetStatuses } from "../../../src/data/status.ts";
import { observations } from "../../../src/data/tables/observations.ts";
import { type Decimal, formatDecimal, readDecimal, timesPowerOfTen } from "./decimal.ts";
import type { Fact } from "./facts.ts";
import type { Findings } from "./findings.ts";
import { readUnit, type Unit, unitText } from "./unit.ts";

/** A fact whose value is in the measure's unit. */
export interface ConvertedFact extends Omit<Fact, "value"> {
	readonly value:
		| {
				readonly is: "number";
				readonly value: Decimal;
				/** The number as printed and the power of ten it was multiplied by. */
				readonly printed: Decimal;
				readonly power: number;
		  }
		| { readonly is: "missing"; readonly missing: string; readonly sign: string };
}

/** How a measure's values were converted. */
export interface Conversion {
	readonly measure: string;
	/** The file's unit and the record's, as `천명` and `명`. */
	readonly from: string;
	readonly to: string;
	readonly power: number;
	/** `file`: written in the file or told. `name`: the measure's name tells. `record`: settled by values the record has. */
	readonly by: "file" | "name" | "record";
	readonly count: number;
}

export interface Converted {
	readonly facts: readonly ConvertedFact[];
	readonly conversions: readonly Conversion[];
}

const powers = [0, 2, 3, 4, 6, 8];

/** Converts all facts; those whose unit is unknown or does not fit are asked about. */
export function convert(facts: readonly Fact[], dataset: Dataset, findings: Findings): Converted {
	const conversions = new Map<string, { -readonly [K in keyof Conversion]: Conversion[K] }>();
	const settled = settleUnits(facts, dataset, findings);
	const converted = facts.flatMap((fact): ConvertedFact[] => {
		const { value } = fact;
		if (value.is === "missing") return [{ ...fact, value }];
		const measure = dataset.measure.get(fact.measure);
		const expected = measure === undefined ? null : readUnit(measure.unit_ko);
		if (measure === undefined || expected === null) {
			// A measure with a unit of its own kind, as 대 1: taken as printed.
			return [{ ...fact, value: { ...value, printed: value.value, power: 0 } }];
		}
		const own = fact.unit ?? (expected.counted === "%" ? expected : fact.usualUnit);
		const unit = own ?? settled.get(fact.measure) ?? null;
		if (unit === null) return [];
		if (unit.counted !== expected.counted && !areAlike(unit, expected)) {
			const values = { measure: fact.measure, unit: unitText(unit), expected: measure.unit_ko };
			findings.ask("unit-misfit", values, fact.at);
			return [];
		}
		const power = unit.power - expected.power;
		const inUnit = timesPowerOfTen(value.value, power);
		const text = formatDecimal(inUnit);
		if (text.replace(/\D/g, "").length > 15) {
			findings.ask("number-too-long", { value: text }, fact.at);
			return [];
		}
		if ((text.split(".")[1]?.length ?? 0) > measure.decimals) {
			findings.ask(
				"too-many-decimals",
				{ value: text, measure: fact.measure, decimals: measure.decimals },
				fact.at,
			);
			return [];
		}
		const by = fact.unit ? "file" : own ? "name" : "record";
		const key = JSON.stringify([fact.measure, unit, by]);
		const conversion = conversions.get(key);
		if (conversion) conversion.count++;
		else
			conversions.set(key, {
				measure: fact.measure,
				from: unitText(unit),
				to: measure.unit_ko,
				power,
				by,
				count: 1,
			});
		return [{ ...fact, value: { is: "number", value: inUnit, printed: value.value, power } }];
	});
	return { facts: converted, conversions: [...conversions.values()] };
}

/** 개 and 건 and 명 are confused by publishers for what is merely counted; only 원 and % cannot be meant by them. */
function areAlike(one: Unit, other: Unit): boolean {
	const counts = new Set(["개", "곳", "호"]);
	return counts.has(one.counted) && counts.has(other.counted);
}

/** The unit of every measure for which the file gives none. */
function settleUnits(facts: readonly Fact[], dataset: Dataset, findings: Findings): Map<string, Unit> {
	const units = new Map<string, Unit>();
	const open = facts.filter(
		({ unit, usualUnit, value }) => unit === null && usualUnit === null && value.is === "number",
	);
	for (const [code, group] of Map.groupBy(open, ({ measure }) => measure)) {
		const measure = dataset.measure.get(code);
		const expected = measure === undefined ? null : readUnit(measure.unit_ko);
		if (measure === undefined || expected === null || expected.counted === "%") continue;
		const compared = group.flatMap((fact) => {
			const known = recordValue(dataset, fact);
			return known === null || known === "0" || fact.value.is !== "number"
				? []
				: [{ known, value: fact.value.value }];
		});
		const fitting = powers.filter((power) => {
			const equal = compared.filter(
				({ known, value }) => formatDecimal(timesPowerOfTen(value, power)) === known,
			);
			return equal.length >= 3 && equal.length * 5 >= compared.length * 4;
		});
		const [power, ...more] = fitting;
		if (power !== undefined && more.length === 0)
			units.set(code, { counted: expected.counted, power: power + expected.power });
		else {
			const choices = [0, 3].map((one) =>
				unitText({ counted: expected.counted, power: one + expected.power }),
			);
			const at = group[0]?.at ?? { sheet: null, line: null, cell: null };
			findings.ask("unit-needed", { measure: code, choices }, at);
		}
	}
	return units;
}

/** The record's main result at the place of a fact, as text. */
function recordValue(dataset: Dataset, fact: Fact): string | null {
	const { measure, region, breakdown, period } = fact;
	const row = dataset
		.at({ measure, region, breakdown, period: period.code, ...placeOf(fact) })
		.find(({ use, status }) => use === "main" && !targetStatuses.has(status));
	return row?.value == null ? null : z.encode(observations.columns.value.codec, row.value);
}

/** Dimensions of a fact that only a mapping file fills. */
export function placeOf({ fields }: Pick<Fact, "fields">) {
	const { area, tier, sector, task, policy } = fields;
	return { area, tier, sector, task, policy };
}

/** The record's value as exact digits. */
export function decimalOf(value: number): Decimal {
	const decimal = readDecimal(z.encode(observations.columns.value.codec, value));
	if (decimal === null) throw new Error(`${value} is not a decimal number`);
	return decimal;
}
