import { descending } from "d3";
import type { Dataset } from "../dataset.ts";
import { once } from "../once.ts";
import { comparePeriods } from "../period.ts";
import { type Datum, datumAt } from "./datum.ts";
import type { View } from "./view.ts";

export interface TaskByRegionSelection {
	readonly task: string;
	readonly measure: string;
	readonly period: string;
}

/** One measure of a task by city and county: those with a figure, from high to low, and those without. */
export interface TaskByRegion extends View {
	readonly selection: TaskByRegionSelection;
	/** A place with both has its target before its result. */
	readonly published: readonly Datum[];
	readonly missing: readonly Datum[];
}

/** Fewer places than this make no chart of places. */
const FEWEST = 3;

export function taskByRegion(dataset: Dataset, selection: TaskByRegionSelection): TaskByRegion {
	const at = (region: string, side: "target" | "result") => datumAt(dataset, { ...selection, region }, side);
	const places = dataset.cities.map(({ region }) => {
		const data = [at(region, "target"), at(region, "result")].filter(({ value }) => value !== null);
		return { data, gap: at(region, "target") };
	});
	const published = places
		.filter(({ data }) => data.length > 0)
		.sort((a, b) => descending(highest(a.data), highest(b.data)))
		.flatMap(({ data }) => data);
	const missing = places.filter(({ data }) => data.length === 0).map(({ gap }) => gap);
	return {
		selection,
		published,
		missing,
		data: [...published, ...missing],
		table: { rows: ["region", "status"], columns: "period" },
	};
}

function highest(data: readonly Datum[]): number {
	return Math.max(...data.map(({ value }) => value ?? 0));
}

/** Every task, measure and period with figures of enough cities and counties. */
export function taskByRegionSelections(dataset: Dataset): TaskByRegionSelection[] {
	return countedSelections(dataset).map(({ selection }) => selection);
}

/** What most cities and counties have a figure of, the earlier of equals. Throws where nothing has. */
export function widestTaskByRegion(dataset: Dataset): TaskByRegionSelection {
	const [first, ...rest] = countedSelections(dataset);
	if (first === undefined) throw new Error("no task has figures by city and county");
	return rest.reduce((best, each) => (each.places > best.places ? each : best), first).selection;
}

/** Each with the number of places that have a figure, counted in one walk: asking each view takes minutes for many tasks. */
const countedSelections = once((dataset: Dataset): { selection: TaskByRegionSelection; places: number }[] => {
	const order = new Map(dataset.measures.map(({ measure }, index) => [measure, index]));
	return dataset.tasks.flatMap(({ task }) => {
		const places = new Map<string, { measure: string; period: string; regions: Set<string> }>();
		for (const { measure, period, region, breakdown, value } of dataset.select({ task })) {
			if (breakdown !== null || value === null || dataset.region.get(region)?.kind === "province") continue;
			const key = `${measure} ${period}`;
			const place = places.get(key) ?? { measure, period, regions: new Set() };
			places.set(key, place);
			place.regions.add(region);
		}
		return [...places.values()]
			.filter(({ regions }) => regions.size >= FEWEST)
			.sort(
				(a, b) =>
					(order.get(a.measure) ?? 0) - (order.get(b.measure) ?? 0) || comparePeriods(a.period, b.period),
			)
			.map(({ measure, period, regions }) => ({
				selection: { task, measure, period },
				places: regions.size,
			}));
	});
});
