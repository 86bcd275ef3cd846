/** The way from a ready-made chart to one of the reader's own: the same choices, as an address to go on from. */
import { type ChartId, charts } from "../charts/index.ts";
import type { ChartState } from "../charts/states.ts";
import type { Dataset } from "../data/dataset.ts";
import { chartableMeasures } from "./series-file.ts";

/** Charts that show something other than lines over time, and what comes nearest to it. */
const forms: Partial<Record<ChartId, string>> = {
	"region-map": "map",
	"region-ranking": "dot",
	"region-heat": "table",
	"workers-by-industry": "bar",
	"city-targets": "bar",
	"employed-by-occupation": "bar",
	"employed-by-status": "bar",
};

/** Charts of all cities and counties, where no one place is chosen. */
const ofAll: ReadonlySet<ChartId> = new Set([
	"region-map",
	"region-ranking",
	"region-heat",
	"region-slope",
	"region-multiples",
] as const);

/** Path and query, as `pageHref` takes them; null where the chart's measure has no values by place and period. */
export function customChartLink(dataset: Dataset, { id, selection }: ChartState): string | null {
	// The registry makes states of its own selections.
	const own = (Object.keys(selection).length > 0 ? selection : null) as never;
	const measure = charts[id].measure(own);
	if (!chartableMeasures(dataset).some((row) => row.measure === measure) || selection.task !== undefined)
		return null;
	const region = dataset.region.get(selection.region ?? "")?.slug;
	const { breakdown, period } = selection;
	const parts: readonly (readonly [string, string | undefined])[] = [
		["measure", measure],
		["breakdown", breakdown],
		["places", ofAll.has(id) ? "all" : region],
		["from", period],
		["to", period],
		["form", forms[id]],
	];
	return `charts/custom/?${parts.flatMap(([name, value]) => (value ? [`${name}=${value}`] : [])).join("&")}`;
}
