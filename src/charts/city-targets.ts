import {
	type CityTargets,
	type CityTargetsSelection,
	cityTargets,
	cityTargetsSelections,
} from "../data/views/city-targets.ts";
import { defineChart } from "./chart.ts";
import { panelBars, panelBarsHeight } from "./panel-bars.ts";
import { statusLegend, TARGET_STEP, targetPanelShapes, targetPanels } from "./target-bars.ts";

/** A city's or county's own targets and results: single years above, sums over several years apart below. */
export const cityTargetsChart = defineChart<CityTargetsSelection, CityTargets>({
	id: "city-targets",
	measure: () => "city-jobs-target",
	selections: cityTargetsSelections,
	view: cityTargets,
	height: (view) => panelBarsHeight(targetPanelShapes(view.groups), TARGET_STEP),
	spec: (view, context) => panelBars(targetPanels(view.groups, context.label), context, TARGET_STEP),
	legend: (view) => statusLegend(view.data),
	reconciliations: [],
});
