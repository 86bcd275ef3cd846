/** THE registry of charts: pages, embeds, pictures, downloads and tests go over it. A chart more is a file and a line. */
import { annualBudgetChart } from "./annual-budget.ts";
import { annualJobsChart } from "./annual-jobs.ts";
import { cityTargetsChart } from "./city-targets.ts";
import { employedByOccupationChart } from "./employed-by-occupation.ts";
import { employedByStatusChart } from "./employed-by-status.ts";
import { employmentByAgeChart } from "./employment-by-age.ts";
import { employmentBySexChart } from "./employment-by-sex.ts";
import { placementsPerOpeningChart } from "./placements-per-opening.ts";
import { planJobsTargetChart } from "./plan-jobs-target.ts";
import { planTasksByAreaChart } from "./plan-tasks-by-area.ts";
import { planTasksByTierChart } from "./plan-tasks-by-tier.ts";
import { populationChart } from "./population.ts";
import { populationPyramidChart } from "./population-pyramid.ts";
import { regionHeatChart } from "./region-heat.ts";
import { regionLineChart } from "./region-line.ts";
import { regionMapChart } from "./region-map.ts";
import { regionMultiplesChart } from "./region-multiples.ts";
import { regionRankingChart } from "./region-ranking.ts";
import { regionSlopeChart } from "./region-slope.ts";
import { taskByRegionChart } from "./task-by-region.ts";
import { taskFiguresChart } from "./task-figures.ts";
import { workersByIndustryChart } from "./workers-by-industry.ts";
import { worknetMonthlyChart } from "./worknet-monthly.ts";

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
	"employment-by-age": employmentByAgeChart,
	"employment-by-sex": employmentBySexChart,
	"employed-by-occupation": employedByOccupationChart,
	"employed-by-status": employedByStatusChart,
	population: populationChart,
	"population-pyramid": populationPyramidChart,
	"worknet-monthly": worknetMonthlyChart,
	"placements-per-opening": placementsPerOpeningChart,
	"workers-by-industry": workersByIndustryChart,
	"city-targets": cityTargetsChart,
	"task-figures": taskFiguresChart,
	"task-by-region": taskByRegionChart,
	"region-slope": regionSlopeChart,
	"region-multiples": regionMultiplesChart,
} as const;

export type ChartId = keyof typeof charts;
export type SelectionOf<Id extends ChartId> = Parameters<(typeof charts)[Id]["view"]>[1];
export type ViewOf<Id extends ChartId> = ReturnType<(typeof charts)[Id]["view"]>;
