/** The record joined and indexed: what views, pages and downloads ask. Read-only; asks no file and knows no words. */

import { type Dimension, dimensions } from "./dimensions.ts";
import type { Extent } from "./extent.ts";
import type { Release } from "./release.ts";
import type { Area } from "./tables/areas.ts";
import type { Breakdown } from "./tables/breakdowns.ts";
import type { Tables } from "./tables/index.ts";
import type { Measure } from "./tables/measures.ts";
import type { Observation } from "./tables/observations.ts";
import type { Policy } from "./tables/policies.ts";
import type { Region } from "./tables/regions.ts";
import type { Condition, Selector } from "./tables/selector.ts";
import type { Source } from "./tables/sources.ts";
import type { Task } from "./tables/tasks.ts";

/** Values of dimensions to look for: absent means any, null means the total without that dimension. */
export type Query = Partial<Record<Dimension, string | null>>;

/** Where an observation stands: the measure and its dimensions. Absent or null is the total without that dimension. */
export type Place = Partial<Record<Dimension, string | null>> & { readonly measure: string };

export interface Dataset extends Tables {
	readonly release: Release;
	readonly area: ReadonlyMap<string, Area>;
	readonly region: ReadonlyMap<string, Region>;
	readonly measure: ReadonlyMap<string, Measure>;
	readonly breakdown: ReadonlyMap<string, Breakdown>;
	readonly task: ReadonlyMap<string, Task>;
	readonly policy: ReadonlyMap<string, Policy>;
	readonly source: ReadonlyMap<string, Source>;
	/** Korean note → English. */
	readonly noteEnglish: ReadonlyMap<string, string>;
	/** How much of a site is made of it. */
	readonly extent: Extent;
	/** The 31 cities and counties in the order of the code list, without the province. */
	readonly cities: readonly Region[];
	/** Observations whose dimensions match, of any status and use, in the order of the files. */
	select(query: Query): readonly Observation[];
	/** Every published value at one place; a dimension not named is empty, which means the total. */
	at(place: Place): readonly Observation[];
	/** Observations a reconciliation selector takes. */
	selectBy(selector: Selector): readonly Observation[];
}

/** Joins the tables of the record. Assumes they were checked. */
export function createDataset(
	tables: Tables,
	release: Release,
	{ extent = "whole" }: Partial<Pick<Dataset, "extent">> = {},
): Dataset {
	// A full register has millions of rows with a task and thousands without: each kind has its own index, and what
	// nobody asks for (a check needs few of them) is not built.
	const byTask = once(() => group(tables.observations, (row) => row.task));
	const all = createIndex(() => tables.observations);
	const withoutTask = createIndex(() => byTask().get(null) ?? []);
	return {
		...tables,
		release,
		extent,
		area: index(tables.areas, (row) => row.area),
		region: index(tables.regions, (row) => row.region),
		measure: index(tables.measures, (row) => row.measure),
		breakdown: index(tables.breakdowns, (row) => row.breakdown),
		task: index(tables.tasks, (row) => row.task),
		policy: index(tables.policies, (row) => row.policy),
		source: index(tables.sources, (row) => row.source),
		noteEnglish: new Map(tables.notes.map((row) => [row.note, row.note_en])),
		cities: tables.regions.filter((row) => row.kind !== "province").sort((a, b) => a.order - b.order),
		select(query) {
			const { task } = query;
			const candidates = task ? (byTask().get(task) ?? []) : (task === null ? withoutTask : all).near(query);
			return candidates.filter((row) => matches(row, query));
		},
		at(place) {
			const { task } = place;
			if (!task) return withoutTask.at(placeKey(place));
			return (byTask().get(task) ?? []).filter((row) =>
				dimensions.every((dimension) => row[dimension] === (place[dimension] ?? null)),
			);
		},
		selectBy(selector) {
			const { measure } = selector;
			const candidates = typeof measure === "string" ? all.near({ measure }) : tables.observations;
			const conditions = Object.entries<Condition>({ use: "main", ...selector });
			return candidates.filter((row) =>
				conditions.every(([column, condition]) => {
					const cell = String(row[column as keyof Observation] ?? "");
					return fulfils(cell, condition);
				}),
			);
		},
	};
}

/** Observations found by where they stand. */
interface ObservationIndex {
	/** As few candidates as the measure and the region of a query narrow them down to. */
	near(query: Query): readonly Observation[];
	/** Those at exactly one place. */
	at(key: string): readonly Observation[];
}

function createIndex(rows: () => readonly Observation[]): ObservationIndex {
	const byMeasure = once(() => group(rows(), (row) => row.measure));
	const byRegion = once(() => group(rows(), (row) => row.region));
	const byBoth = once(() => group(rows(), regionKey));
	const byPlace = once(() => group(rows(), placeKey));
	return {
		near({ measure, region }) {
			if (measure && region) return byBoth().get(regionKey({ measure, region })) ?? [];
			if (measure) return byMeasure().get(measure) ?? [];
			return region ? (byRegion().get(region) ?? []) : rows();
		},
		at: (key) => byPlace().get(key) ?? [],
	};
}

function matches(row: Observation, query: Query): boolean {
	for (const dimension in query) {
		const wanted = query[dimension as Dimension];
		if (wanted !== undefined && row[dimension as Dimension] !== wanted) return false;
	}
	return true;
}

function fulfils(cell: string, condition: Condition): boolean {
	if (typeof condition === "string") return cell === condition;
	return "not" in condition ? cell !== condition.not : condition.includes(cell);
}

function regionKey({ measure, region }: { measure: string; region: string }): string {
	return `${measure}|${region}`;
}

/** All dimensions of a place as one text: equal for equal places. */
export function placeKey(place: Place): string {
	return dimensions.map((dimension) => place[dimension] ?? "").join("|");
}

function index<T>(rows: readonly T[], key: (row: T) => string): Map<string, T> {
	return new Map(rows.map((row) => [key(row), row]));
}

function group<T, K>(rows: readonly T[], key: (row: T) => K): Map<K, T[]> {
	const groups = new Map<K, T[]>();
	for (const row of rows) {
		const name = key(row);
		const group = groups.get(name);
		if (group) group.push(row);
		else groups.set(name, [row]);
	}
	return groups;
}

/** What a function gives, worked out when it is first asked for. */
function once<T>(make: () => T): () => T {
	let made: { readonly value: T } | undefined;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
