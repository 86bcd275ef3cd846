/** The 31 on the mosaic, in classes as on the ready-made map. */
import type { RegionOutline } from "../../data/mosaic.ts";
import { codeOf } from "../../data/views/datum.ts";
import { quantileClasses } from "../../data/views/quantile-classes.ts";
import { MAP_CLASSES, type RegionMap } from "../../data/views/region-map.ts";
import type { CustomView } from "./view.ts";

export function mapView(view: CustomView, outlines: readonly RegionOutline[]): RegionMap {
	const { from, breakdown } = view.state;
	// A place with nothing but a target in this period is a gap on the map; its target stands in the table.
	const data = view.lines.flatMap(({ results, targets }) => results[0] ?? targets[0] ?? []);
	const { members, ranges } = quantileClasses(data, MAP_CLASSES);
	return {
		selection: { measure: "employment-rate", breakdown, period: from },
		regions: members.flatMap((member) => {
			const outline = outlines.find(({ region }) => region === codeOf(member.datum, "region"));
			return outline ? [{ ...member, outline }] : [];
		}),
		ranges,
		data,
		table: view.table,
	};
}
