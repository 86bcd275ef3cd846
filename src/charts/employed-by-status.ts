import { type EmployedByKind, employedByStatus } from "../data/views/employed-by-kind.ts";
import type { RegionAndPeriod } from "../data/views/published.ts";
import { defineChart } from "./chart.ts";
import { classRow, kindSelections, newestOfFirst } from "./employed-by-kind.ts";
import { barsHeight, horizontalBars } from "./horizontal-bars.ts";

const selections = kindSelections("status");

/** Employed persons of one place and half-year by employment status. */
export const employedByStatusChart = defineChart<RegionAndPeriod, EmployedByKind>({
	id: "employed-by-status",
	measure: () => "employed",
	selections,
	first: (dataset) => newestOfFirst(selections(dataset)),
	view: employedByStatus,
	height: ({ classes }) =>
		barsHeight(
			classes.map(() => ({})),
			"above",
		),
	spec: ({ classes }, context) =>
		horizontalBars(
			classes.map((datum) => classRow(datum, context.label)),
			context,
			"above",
		),
	reconciliations: [],
});
