/** One thing a chart or table shows: a published value with everything else published for the same place, or a gap. */

import type { Dataset, Place } from "../dataset.ts";
import type { Dimension } from "../dimensions.ts";
import { targetStatuses } from "../status.ts";
import type { Observation } from "../tables/observations.ts";

/** Targets are what was aimed at (tentative to revised); results are what was reported or surveyed. */
export type Side = "target" | "result";

export interface Datum {
	readonly place: Place;
	/** In the measure's unit; null where nothing was published. Never 0 for a gap. */
	readonly value: number | null;
	/** Status of the observation; for a gap the one that was looked for, where that is known. */
	readonly status: string | null;
	/** The observation shown; null for a gap. */
	readonly observation: Observation | null;
	/** Other published values of the same place: alternates first, then superseded ones, each by date. */
	readonly others: readonly Observation[];
	/** Why there is no value: a code of the list `missing`. Null where there is one. */
	readonly missing: string | null;
}

export interface Wanted {
	/** Only observations of this status. */
	readonly status?: string;
	/** Only observations described as of this date. */
	readonly asOf?: string;
	/** Only observations described as of this date or later. */
	readonly since?: string;
}

/** The value to show at a place, or a gap. `wanted` narrows which of the published values count. */
export function datumAt(dataset: Dataset, place: Place, side: Side, wanted: Wanted = {}): Datum {
	const rows = dataset
		.at(place)
		.filter((row) => targetStatuses.has(row.status) === (side === "target") && accepts(row, wanted));
	const observation =
		rows.find((row) => row.use === "main") ?? (rows.length === 1 ? rows[0] : undefined) ?? null;
	const others = rows.filter((row) => row !== observation).sort(byUseAndDate);
	const value = observation?.value ?? null;
	return {
		place,
		value,
		status: observation?.status ?? wanted.status ?? null,
		observation,
		others,
		missing: value === null ? (observation?.missing ?? "not-published") : null,
	};
}

function accepts(row: Observation, { status, asOf, since }: Wanted): boolean {
	const date = row.as_of ?? "";
	return (
		(status === undefined || row.status === status) &&
		(asOf === undefined || date === asOf) &&
		(since === undefined || date >= since)
	);
}

const useOrder = ["main", "alternate", "superseded"];

// Down to the source and the value, so that the order of the record's rows never shows.
function byUseAndDate(a: Observation, b: Observation): number {
	return (
		useOrder.indexOf(a.use) - useOrder.indexOf(b.use) ||
		compareTexts(a.as_of ?? "", b.as_of ?? "") ||
		compareTexts(a.source, b.source) ||
		(a.value ?? 0) - (b.value ?? 0)
	);
}

function compareTexts(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** A datum that is one given observation, for lists of everything published. */
export function datumOf(observation: Observation): Datum {
	return {
		place: observation,
		value: observation.value,
		status: observation.status,
		observation,
		others: [],
		missing: observation.missing,
	};
}

/** The code of a dimension at a datum's place; null for the total. */
export function codeOf(datum: Datum, dimension: Dimension): string | null {
	return datum.place[dimension] ?? null;
}

/** All observations behind data: those shown and their alternatives, each once. */
export function observationsOf(data: readonly Datum[]): Observation[] {
	return [...new Set(data.flatMap((datum) => [datum.observation, ...datum.others]))].filter(
		(row) => row !== null,
	);
}
