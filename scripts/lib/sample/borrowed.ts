/**
 * Everything of a record that is no task: the places of the real one (which measure, region, period and class has a
 * value) with made-up values, so that every page and chart has as much to show as the real site.
 */
import type { Dataset } from "../../../src/data/dataset.ts";
import { PROVINCE } from "../../../src/data/places.ts";
import type { Observation } from "../../../src/data/tables/observations.ts";
import { createRandom } from "./random.ts";
import { withoutAddress } from "./rows.ts";
import { type ObservationRow, observation, SAMPLE_SOURCE } from "./tasks.ts";

/** Topics the sample makes up itself, or leaves out because they would contradict what it makes up. */
const ownTopics: ReadonlySet<string> = new Set(["plan", "annual", "task"]);

export function borrowedObservations(dataset: Dataset, seed: number): ObservationRow[] {
	const rows = dataset.observations
		.filter((row) => row.use === "main" && row.task === null && row.sector === null)
		.filter((row) => !ownTopics.has(dataset.measure.get(row.measure)?.topic ?? ""))
		.map((row) => made(dataset, row, seed));
	return withProvinceSums(dataset, rows);
}

/** Far from the real value and yet in its neighbourhood: a factor for the measure and region, a wobble for the row. */
function made(dataset: Dataset, row: Observation, seed: number): ObservationRow {
	const { measure, region, period, area, tier, policy, breakdown, value, missing, status, as_of } = row;
	const measured = dataset.measure.get(measure);
	const factor = 0.75 + 0.4 * createRandom(seed, "level", measure, region)();
	const wobble =
		0.97 + 0.06 * createRandom(seed, "wobble", measure, region, period, breakdown ?? "", policy ?? "")();
	const step = 10 ** (measured?.decimals ?? 0);
	const invented = value === null ? null : Math.round(value * factor * wobble * step) / step;
	const most = measured?.unit_en === "percent" ? 100 : Number.POSITIVE_INFINITY;
	return {
		...observation({
			measure,
			region,
			period,
			value: invented === null ? null : Math.min(invented, most),
			status,
			as_of,
		}),
		area,
		tier,
		policy,
		breakdown,
		missing,
	};
}

/** Where all cities and counties have a value that may be added up, the province has their sum. */
function withProvinceSums(dataset: Dataset, rows: readonly ObservationRow[]): ObservationRow[] {
	const key = (row: ObservationRow) => [row.measure, row.period, row.breakdown, row.status].join("|");
	const sums = new Map<string, { sum: number; count: number }>();
	const isAdded = (row: ObservationRow) =>
		dataset.measure.get(row.measure)?.additive_regions === true && row.policy === null;
	for (const row of rows.filter(isAdded)) {
		if (row.region === PROVINCE) continue;
		const sum = sums.get(key(row)) ?? { sum: 0, count: 0 };
		sums.set(key(row), { sum: sum.sum + (row.value ?? 0), count: sum.count + 1 });
	}
	return rows.map((row) => {
		const sum = sums.get(key(row));
		const isSum = row.region === PROVINCE && isAdded(row) && sum?.count === dataset.cities.length;
		return isSum && sum ? { ...row, value: Math.round(sum.sum * 1000) / 1000 } : row;
	});
}

/** A row of another table of the record with some of its cells made up. Its source is the sample's. */
export function borrowed<R extends { file: string; line: number; source: unknown }>(
	row: R,
	cells: Partial<Omit<R, "file" | "line" | "source">>,
): Omit<R, "file" | "line"> {
	const own = { ...withoutAddress(row), ...cells };
	return { ...own, source: Array.isArray(row.source) ? [SAMPLE_SOURCE] : SAMPLE_SOURCE };
}
