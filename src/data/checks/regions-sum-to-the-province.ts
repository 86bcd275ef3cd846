import type { Dataset } from "../dataset.ts";
import { type Issue, issueAt } from "../issues.ts";
import { PROVINCE } from "../places.ts";
import type { Observation } from "../tables/observations.ts";
import type { Check } from "./check.ts";

/** For a measure that may be added over regions, the cities and counties add up to the province wherever all 31 are there. */
export const regionsSumToTheProvince: Check = {
	name: "regionsSumToTheProvince",
	needsWholeRecord: true,
	find: (dataset) =>
		dataset.measures
			.filter((measure) => measure.additive_regions)
			.flatMap((measure) => faults(dataset, measure.measure)),
};

function faults(dataset: Dataset, measure: string): Issue[] {
	const sums = new Map<string, { sum: number; count: number }>();
	const key = (row: Observation) => `${row.period}|${row.breakdown ?? ""}|${row.status}`;
	const rows = dataset
		.select({ measure, task: null, policy: null, sector: null })
		.filter((row) => row.use === "main");
	for (const row of rows) {
		if (row.region === PROVINCE) continue;
		const sum = sums.get(key(row)) ?? { sum: 0, count: 0 };
		// A missing value is not zero: without it there is no sum to compare.
		if (row.value !== null) sums.set(key(row), { sum: sum.sum + row.value, count: sum.count + 1 });
	}
	return rows.flatMap((row): Issue[] => {
		const parts = sums.get(key(row));
		if (row.region !== PROVINCE || parts === undefined || parts.count !== dataset.cities.length) return [];
		if (parts.sum === row.value) return [];
		const values = {
			measure,
			period: row.period,
			breakdown: row.breakdown ?? "",
			total: row.value ?? 0,
			parts: parts.sum,
		};
		return [issueAt(row, "value", "sum-of-regions", values)];
	});
}
