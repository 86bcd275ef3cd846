/** The values of one measure, from the columns of its file back to what charts and tables take. */
import { type PeriodKind, periodKind } from "../../data/period.ts";
import { targetStatuses } from "../../data/status.ts";
import type { Observation } from "../../data/tables/observations.ts";
import type { Datum } from "../../data/views/datum.ts";
import type { SeriesFile } from "../../render/series-file.ts";

export interface Series {
	readonly file: SeriesFile;
	/** By breakdown (an empty code is the total), kind of period and place: data in the order of time. */
	readonly slices: ReadonlyMap<string, Slice>;
	/** Row of an observation in the file: its id stands in the same place of the file of ids. */
	readonly rowOf: ReadonlyMap<Observation, number>;
}

/** The values of one breakdown. */
export type Slice = ReadonlyMap<PeriodKind, ReadonlyMap<string, readonly Datum[]>>;

export function readSeries(file: SeriesFile): Series {
	const { rows } = file;
	const slices = new Map<string, Map<PeriodKind, Map<string, Datum[]>>>();
	const rowOf = new Map<Observation, number>();
	let before: { readonly key: string; readonly others: Observation[] } | undefined;
	for (const row of rows.value.keys()) {
		const observation = observationAt(file, row);
		rowOf.set(observation, row);
		const { region, period, breakdown, status } = observation;
		const key = [region, period, breakdown, targetStatuses.has(status)].join("|");
		// What is shown at a place comes first, and the other published values of the same place follow it.
		if (before?.key === key) {
			before.others.push(observation);
			continue;
		}
		const others: Observation[] = [];
		before = { key, others };
		const kinds = entry(slices, breakdown ?? "", () => new Map<PeriodKind, Map<string, Datum[]>>());
		const places = entry(kinds, periodKind(period), () => new Map<string, Datum[]>());
		entry(places, region, () => []).push({
			place: { measure: observation.measure, region, period, breakdown },
			value: observation.value,
			status,
			observation,
			others,
			missing: observation.value === null ? (observation.missing ?? "not-published") : null,
		});
	}
	return { file, slices, rowOf };
}

/** A gap where nothing was published. */
export function gapAt(series: Series, breakdown: string, region: string, period: string): Datum {
	return {
		place: { measure: series.file.measure.measure, region, period, breakdown: breakdown || null },
		value: null,
		status: null,
		observation: null,
		others: [],
		missing: "not-published",
	};
}

function observationAt(file: SeriesFile, row: number): Observation {
	const { rows } = file;
	const at = <T>(list: readonly T[], column: readonly number[]): T | undefined => list[column[row] ?? -1];
	return {
		file: "",
		line: 0,
		measure: file.measure.measure,
		region: at(file.places, rows.place) ?? "",
		period: at(file.periods, rows.period) ?? "",
		area: null,
		tier: null,
		sector: null,
		task: null,
		policy: null,
		breakdown: at(file.breakdowns, rows.breakdown)?.code || null,
		value: rows.value[row] ?? null,
		missing: rows.missing[row] ?? null,
		status: at(file.statuses, rows.status) ?? "",
		use: at(file.uses, rows.use) ?? "",
		approx: at(file.approxes, rows.approx) ?? "exact",
		as_of: null,
		source: at(file.sources, rows.source)?.code ?? "",
		note: at(file.notes, rows.note)?.ko ?? null,
	};
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
	const known = map.get(key);
	if (known !== undefined) return known;
	const made = make();
	map.set(key, made);
	return made;
}
