import type { Dataset } from "../dataset.ts";
import { mosaicOutlines, type RegionOutline } from "../mosaic.ts";
import { surveyed } from "./labour.ts";
import { type Classed, type ClassRange, quantileClasses } from "./quantile-classes.ts";
import type { RegionPeriodSelection } from "./region-ranking.ts";
import type { View } from "./view.ts";

/** The 31 on the hexagon mosaic in one half-year, in five classes of about equally many. */
export interface RegionMap extends View {
	readonly selection: RegionPeriodSelection;
	readonly regions: readonly (Classed & { readonly outline: RegionOutline })[];
	readonly ranges: readonly ClassRange[];
}

export const MAP_CLASSES = 5;

const known = new WeakMap<Dataset["mosaic"], Map<string, RegionOutline>>();

// The same for every half-year and age: joined once for a record.
function outlinesOf(dataset: Dataset): Map<string, RegionOutline> {
	const outlines = known.get(dataset.mosaic) ?? mosaicOutlines(dataset);
	known.set(dataset.mosaic, outlines);
	return outlines;
}

export function regionMap(dataset: Dataset, selection: RegionPeriodSelection): RegionMap {
	const { measure, breakdown, period } = selection;
	const outlines = outlinesOf(dataset);
	const data = dataset.cities.map(({ region }) => surveyed(dataset, measure, region, period, breakdown));
	const { members, ranges } = quantileClasses(data, MAP_CLASSES);
	const regions = members.flatMap((member) => {
		const outline = outlines.get(member.datum.place.region ?? "");
		return outline ? [{ ...member, outline }] : [];
	});
	return { selection, regions, ranges, data, table: { rows: ["region"], columns: "period" } };
}
