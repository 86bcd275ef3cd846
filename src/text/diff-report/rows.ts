/** A changed observation as a row of the report: what and where it is, before and after, and what else changed. */
import type { Observation } from "../../data/tables/observations.ts";
import type { Locale } from "../../site.ts";
import { formatSigned } from "../digits.ts";
import { visible } from "../visible.ts";
import type { Change, Difference } from "./difference.ts";
import { createNames, type Names } from "./names.ts";
import { diffWords } from "./words.ts";

export function createRowWriter(
	records: Difference["records"],
	locale: Locale,
): (change: Change) => string[] {
	const [old, now] = [createNames(records.before, locale), createNames(records.after, locale)];
	return ({ before, after, columns }) => {
		const [row, names] = after ? [after, now] : [before, old];
		if (row === null) return [];
		const place = [
			names.name("measure", row.measure),
			names.name("region", row.region),
			names.name("period", row.period),
			others
				.flatMap((dimension) => (row[dimension] === null ? [] : [names.name(dimension, row[dimension])]))
				.join(" · "),
		];
		const end = [names.source(row.source), `${visible(row.file)}:${row.line}`];
		if (before === null || after === null) return [...place, names.value(row), ...end];
		return [
			...place,
			old.value(before),
			now.value(after),
			difference(before.value, after.value, locale),
			columns.flatMap((column) => otherwise(column, before, after, old, now, locale)).join("; "),
			...end,
		];
	};
}

/** Dimensions beside measure, region and period. */
const others = ["area", "tier", "sector", "task", "policy", "breakdown"] as const;

/** The difference of two values without the stray digits of binary fractions. */
function difference(before: number | null, after: number | null, locale: Locale): string {
	if (before === null || after === null || before === after) return "";
	return formatSigned(Number((after - before).toFixed(10)), locale);
}

/** What changed beside the value and its place. */
function otherwise(
	column: keyof Observation,
	before: Observation,
	after: Observation,
	old: Names,
	now: Names,
	locale: Locale,
): string[] {
	if (column === "value" || column === "missing" || column === "approx") return [];
	const name = diffWords[locale].columns[column] ?? column;
	if (column === "note") return [`${name}: ${old.note(before.note)} → ${now.note(after.note)}`];
	return [`${name}: ${old.cell(column, before[column])} → ${now.cell(column, after[column])}`];
}
