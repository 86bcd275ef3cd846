import type { Dataset } from "../dataset.ts";
import { once } from "../once.ts";
import type { Datum } from "./datum.ts";
import { type LabourMeasure, labourPeriods, provinceReference, surveyed } from "./labour.ts";

export interface RegionComparisonSelection {
	readonly measure: LabourMeasure;
	readonly breakdown: string;
	/** The half-year that is compared; absent takes the newest. */
	readonly at?: string;
	/** The half-year that changes are told from; absent takes the first published one. */
	readonly since?: string;
}

/** The 31 side by side in one half-year, and how they came to it. */
export interface RegionComparison {
	readonly measure: LabourMeasure;
	readonly breakdown: string;
	/** Half-years up to the one that is compared, which stands last. */
	readonly periods: readonly string[];
	readonly at: string;
	/** Null where the half-year compared is the first one. */
	readonly since: string | null;
	/** The 31 in the order of the code list, with a datum for each of `periods`. */
	readonly places: readonly { readonly region: string; readonly data: readonly Datum[] }[];
	/**
	 * The newest half-year up to `at` that the province has a rate for, and that rate: where its survey is yearly, the year's.
	 * Null for counts, which the province's survey puts on another scale, and where it has no rate at all.
	 */
	readonly against: { readonly period: string; readonly datum: Datum } | null;
}

/** Asked for by every figure of a half-year, in each language. */
export function regionComparison(dataset: Dataset, selection: RegionComparisonSelection): RegionComparison {
	const { measure, breakdown, at = null, since = null } = selection;
	return compare(dataset, measure, breakdown, at, since);
}

const compare = once(gather);

function gather(
	dataset: Dataset,
	measure: LabourMeasure,
	breakdown: string,
	wantedAt: string | null,
	wantedSince: string | null,
): RegionComparison {
	const all = labourPeriods(dataset, measure, breakdown);
	const at = wantedAt ?? all.at(-1) ?? "";
	const periods = all.slice(0, all.indexOf(at) + 1);
	const since = wantedSince ?? periods[0] ?? at;
	const references = (measure === "employment-rate" ? periods : []).flatMap((period) => {
		const datum = provinceReference(dataset, measure, period, breakdown);
		return datum.value === null ? [] : [{ period, datum }];
	});
	return {
		measure,
		breakdown,
		periods,
		at,
		since: since === at ? null : since,
		places: dataset.cities.map(({ region }) => ({
			region,
			data: periods.map((period) => surveyed(dataset, measure, region, period, breakdown)),
		})),
		against: references.at(-1) ?? null,
	};
}
