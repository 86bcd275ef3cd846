/** A city or county as the list of `<chart-compare>` holds it, and what is said of it. */
import { holdTogether } from "../data/standing.ts";
import type { CompareSetup } from "../render/comparison.ts";
import { type ComparedPlace, comparisonProse } from "../text/compare/sentence.ts";
import { differenceText, sinceHeading } from "../text/compare.ts";

export interface Place {
	readonly code: string;
	readonly slug: string;
	readonly name: string;
	readonly short: string;
	/** A value, or the code of the reason for a gap, for each half-year. */
	readonly values: readonly string[];
}

/** The value of a half-year; null for a gap. */
export function valueAt(place: Place, index: number): number | null {
	const value = Number(place.values[index]);
	return Number.isNaN(value) ? null : value;
}

/** Every place as a sentence, and its change as a cell, for a half-year that changes are told from. */
export function reckon(places: readonly Place[], setup: CompareSetup, since: number | null) {
	const { periods, against } = setup;
	const lines = places.map((place) => periods.map((_, index) => valueAt(place, index)));
	const held = holdTogether(lines, since, against);
	const from = since === null ? undefined : periods[since];
	return {
		heading: from === undefined ? null : sinceHeading(from, setup.locale),
		places: new Map(
			places.map((place, index) => {
				const {
					value = null,
					standing = null,
					change = null,
					percent = null,
					distance = null,
				} = held[index] ?? {};
				const said: ComparedPlace = {
					name: place.name,
					period: periods.at(-1) ?? "",
					value,
					reason: value === null ? (setup.reasons[place.values.at(-1) ?? ""] ?? null) : null,
					standing,
					since: from === undefined ? null : { period: from, change, percent },
					against: against && { period: periods[against.index] ?? "", distance, province: against },
				};
				return [
					place.code,
					{ sentence: comparisonProse(said, setup), change: differenceText(change, percent, setup) },
				] as const;
			}),
		),
	};
}
