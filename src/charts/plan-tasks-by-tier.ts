import { codeOf } from "../data/views/datum.ts";
import { type PlanTasksByTier, planTasksByTier } from "../data/views/plan-tasks-by-tier.ts";
import type { ColourName } from "../styles/tokens.ts";
import { defineChart } from "./chart.ts";
import { barsHeight, horizontalBars } from "./horizontal-bars.ts";

const tierColours: Readonly<Record<string, ColourName>> = { key: "area-6", bureau: "area-1" };

/** Key tasks and bureau tasks: of the plan, and of the one area whose split was published. */
export const planTasksByTierChart = defineChart<null, PlanTasksByTier>({
	id: "plan-tasks-by-tier",
	measure: () => "tasks",
	selections: () => [null],
	view: planTasksByTier,
	height: (view) => barsHeight(view.groups.map(() => ({}))),
	spec: (view, context) =>
		horizontalBars(
			view.groups.map(({ area, total, tiers }) => ({
				name: context.label.name("area", area),
				segments: tiers.flatMap((datum) =>
					datum.value === null
						? []
						: [
								{
									value: datum.value,
									datum,
									colour: tierColours[codeOf(datum, "tier") ?? ""] ?? "series",
									status: "announced" as const,
									label: context.label.value(datum),
								},
							],
				),
				end: context.label.value(total),
				strong: area === null,
			})),
			context,
		),
	legend: () =>
		["key", "bureau"].map((code) => ({
			colour: tierColours[code] ?? "series",
			status: "announced",
			dimension: "tier",
			code,
		})),
	reconciliations: ["plan-tiers", "plan-area-one-tiers", "plan-key-tasks"],
});
