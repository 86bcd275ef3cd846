import type { Dataset } from "../dataset.ts";
import { once } from "../once.ts";
import { PROVINCE } from "../places.ts";
import type { Datum } from "./datum.ts";
import type { View } from "./view.ts";
import { type WorknetSelection, worknetCount, worknetMonths } from "./worknet.ts";

/** The one measure that is no measure of the record: it is divided here, and says so by its status. */
export const RATIO = "placements-per-opening";

/** The two published counts of one month and what one divided by the other gives. */
export interface RatioMonth {
	readonly openings: Datum;
	readonly placements: Datum;
	readonly ratio: Datum;
}

/** Placements for each opening of one place by month, and the province's for reference. */
export interface PlacementsPerOpening extends View {
	readonly selection: WorknetSelection;
	readonly own: readonly RatioMonth[];
	/** Empty where the place is the province itself. */
	readonly province: readonly RatioMonth[];
}

export function placementsPerOpening(dataset: Dataset, selection: WorknetSelection): PlacementsPerOpening {
	const monthsOf = (region: string) =>
		worknetMonths(dataset).map((month) => ratioMonth(dataset, region, month));
	const own = monthsOf(selection.region);
	const province = selection.region === PROVINCE ? [] : monthsOf(PROVINCE);
	return {
		selection,
		own,
		province,
		data: [...own, ...province].flatMap(({ openings, placements, ratio }) => [openings, placements, ratio]),
		table: { rows: ["region", "period"], columns: "measure" },
	};
}

const ratioMonth = once((dataset: Dataset, region: string, period: string): RatioMonth => {
	const openings = worknetCount(dataset, "job-openings", region, period);
	const placements = worknetCount(dataset, "placements", region, period);
	return { openings, placements, ratio: ratioOf(placements, openings) };
});

/** One count over another to two decimals; a gap where either is missing or nothing was sought. */
function ratioOf(placements: Datum, openings: Datum): Datum {
	const place = { ...placements.place, measure: RATIO };
	const { observation } = placements;
	if (observation === null || placements.value === null || !openings.value)
		return { place, value: null, status: "derived", observation: null, others: [], missing: "not-published" };
	const value = Math.round((100 * placements.value) / openings.value) / 100;
	return {
		place,
		value,
		status: "derived",
		// As a row of the record would have it, so that status, source and downloads follow as for any figure.
		observation: { ...observation, measure: RATIO, value, status: "derived", note: null },
		others: [],
		missing: null,
	};
}
