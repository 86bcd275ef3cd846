import type { Dataset } from "../dataset.ts";
import { type Issue, issueAt } from "../issues.ts";
import { targetStatuses } from "../status.ts";
import type { Observation } from "../tables/observations.ts";
import type { Check } from "./check.ts";

/** Results have no more decimals than their measure, values are not negative, and shares of a whole stay within 0–100. */
export const everyValueFitsItsMeasure: Check = {
	name: "everyValueFitsItsMeasure",
	needsWholeRecord: false,
	find: (dataset) => dataset.observations.flatMap((row) => faults(dataset, row)),
};

function faults(dataset: Dataset, row: Observation): Issue[] {
	const { value } = row;
	if (value === null) {
		return row.missing === null ? [issueAt(row, "value", "value-absent", {})] : [];
	}
	if (row.missing !== null)
		return [issueAt(row, "missing", "value-and-missing", { value: String(value), missing: row.missing })];
	const measure = dataset.measure.get(row.measure);
	if (measure === undefined) return []; // everyCodeIsKnown speaks of it
	const issues: Issue[] = [];
	if (value < 0) issues.push(issueAt(row, "value", "value-negative", { value }));
	if (!targetStatuses.has(row.status) && decimalsOf(value) > measure.decimals)
		issues.push(
			issueAt(row, "value", "value-decimals", { value, decimals: measure.decimals, measure: row.measure }),
		);
	// Achievement of a target may pass 100; a rate or share of people may not.
	if (measure.unit_en === "percent" && value > 100 && row.measure !== "city-target-achievement")
		issues.push(issueAt(row, "value", "percent-range", { value }));
	return issues;
}

function decimalsOf(value: number): number {
	return String(value).split(".")[1]?.length ?? 0;
}
