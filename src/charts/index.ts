/** THE registry of charts: pages, embeds, pictures, downloads and tests go over it. A chart more is a file and a line. */
import { annualBudgetChart } from "./annual-budget.ts";
import { annualJobsChart } from "./annual-jobs.ts";
import { planJobsTargetChart } from "./plan-jobs-target.ts";
import { planTasksByAreaChart } from "./plan-tasks-by-area.ts";
import { planTasksByTierChart } from "./plan-tasks-by-tier.ts";
import { regionHeatChart } from "./region-heat.ts";
import { regionLineChart } from "./region-line.ts";
import { regionMapChart } from "./region-map.ts";
import { regionRankingChart } from "./region-ranking.ts";

export const charts = {
	"plan-jobs-target": planJobsTargetChart,
	"plan-tasks-by-tier": planTasksByTierChart,
	"plan-tasks-by-area": planTasksByAreaChart,
	"annual-jobs": annualJobsChart,
	"annual-budget": annualBudgetChart,
	"region-map": regionMapChart,
	"region-ranking": regionRankingChart,
	"region-line": regionLineChart,
	"region-heat": regionHeatChart,
} as const;

export type ChartId = keyof typeof charts;
export type SelectionOf<Id extends ChartId> = Parameters<(typeof charts)[Id]["view"]>[1];
export type ViewOf<Id extends ChartId> = ReturnType<(typeof charts)[Id]["view"]>;
