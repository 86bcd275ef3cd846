import type { Dataset } from "../dataset.ts";
import { type Issue, issueAt } from "../issues.ts";
import type { Observation } from "../tables/observations.ts";
import type { Reconciliation } from "../tables/reconciliations.ts";
import type { Check } from "./check.ts";

/** One comparison of a published total with its published parts. */
export interface Comparison {
	readonly relation: Reconciliation;
	/** Values of the `each` columns this comparison is for; empty where there is one comparison only. */
	readonly group: readonly string[];
	readonly total: Observation;
	readonly parts: readonly Observation[];
	/** Sum of the parts, in the measure's unit. */
	readonly sum: number;
	/** total − sum. */
	readonly difference: number;
	readonly holds: boolean;
}

/** Works out a row of `reconciliation.csv` for each of its groups. */
export function compare(dataset: Dataset, relation: Reconciliation): Comparison[] {
	const each = (relation.each ?? []) as (keyof Observation)[];
	const groupOf = (row: Observation) => each.map((column) => String(row[column] ?? ""));
	const parts = new Map<string, Observation[]>();
	for (const row of relation.parts.flatMap((selector) => dataset.selectBy(selector))) {
		const key = groupOf(row).join("|");
		const group = parts.get(key);
		if (group) group.push(row);
		else parts.set(key, [row]);
	}
	return relation.total_key
		.flatMap((selector) => dataset.selectBy(selector))
		.map((total) => {
			const group = groupOf(total);
			const own = parts.get(group.join("|")) ?? [];
			const sum = exact(own.reduce((value, row) => value + (row.value ?? 0), 0));
			const difference = exact((total.value ?? 0) - sum);
			const holds = Math.abs(difference - relation.expected_difference) <= relation.tolerance + 1e-9;
			return { relation, group, total, parts: own, sum, difference, holds };
		});
}

/** Undoes the binary noise of adding decimals; published figures have at most three decimals. */
function exact(value: number): number {
	return Math.round(value * 1000) / 1000;
}

/** Every arithmetic relation between published numbers holds, or differs by exactly what is explained. */
export const everyTotalIsReconciled: Check = {
	name: "everyTotalIsReconciled",
	needsWholeRecord: true,
	find: (dataset) =>
		dataset.reconciliations.flatMap((relation) => faults(relation, compare(dataset, relation))),
};

function faults(relation: Reconciliation, comparisons: readonly Comparison[]): Issue[] {
	const { id } = relation;
	if (comparisons.length === 0 || (relation.each === null && comparisons.length > 1))
		return [issueAt(relation, "total_key", "reconciliation-total", { id, found: comparisons.length })];
	return comparisons.flatMap((comparison): Issue[] => {
		const group = comparison.group.join(" ");
		if (comparison.parts.length < relation.min_parts) {
			const values = { id, group, found: comparison.parts.length, expected: relation.min_parts };
			return [issueAt(relation, "parts", "reconciliation-parts", values)];
		}
		if (comparison.holds) return [];
		const { sum, difference } = comparison;
		const total = comparison.total.value ?? 0;
		const at = `${comparison.total.file}:${comparison.total.line}`;
		const values = { id, group, total, at, parts: sum, difference, expected: relation.expected_difference };
		return [issueAt(relation, "expected_difference", "reconciliation-difference", values)];
	});
}
