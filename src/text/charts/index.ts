/** Words of every chart of the registry. A chart without words in both languages is a type error. */
import { annualBudgetWords } from "./annual-budget.ts";
import { annualJobsWords } from "./annual-jobs.ts";
import { cityTargetsWords } from "./city-targets.ts";
import { employedByOccupationWords } from "./employed-by-occupation.ts";
import { employedByStatusWords } from "./employed-by-status.ts";
import { employmentByAgeWords } from "./employment-by-age.ts";
import { employmentBySexWords } from "./employment-by-sex.ts";
import { placementsPerOpeningWords } from "./placements-per-opening.ts";
import { planJobsTargetWords } from "./plan-jobs-target.ts";
import { planTasksByAreaWords } from "./plan-tasks-by-area.ts";
import { planTasksByTierWords } from "./plan-tasks-by-tier.ts";
import { populationWords } from "./population.ts";
import { populationPyramidWords } from "./population-pyramid.ts";
import { regionHeatWords } from "./region-heat.ts";
import { regionLineWords } from "./region-line.ts";
import { regionMapWords } from "./region-map.ts";
import { regionMultiplesWords } from "./region-multiples.ts";
import { regionRankingWords } from "./region-ranking.ts";
import { regionSlopeWords } from "./region-slope.ts";
import { taskByRegionWords } from "./task-by-region.ts";
import { taskFiguresWords } from "./task-figures.ts";
import { workersByIndustryWords } from "./workers-by-industry.ts";
import { worknetMonthlyWords } from "./worknet-monthly.ts";

export const chartWords = {
	"plan-jobs-target": planJobsTargetWords,
	"plan-tasks-by-tier": planTasksByTierWords,
	"plan-tasks-by-area": planTasksByAreaWords,
	"annual-jobs": annualJobsWords,
	"annual-budget": annualBudgetWords,
	"region-map": regionMapWords,
	"region-ranking": regionRankingWords,
	"region-line": regionLineWords,
	"region-heat": regionHeatWords,
	"employment-by-age": employmentByAgeWords,
	"employment-by-sex": employmentBySexWords,
	"employed-by-occupation": employedByOccupationWords,
	"employed-by-status": employedByStatusWords,
	population: populationWords,
	"population-pyramid": populationPyramidWords,
	"worknet-monthly": worknetMonthlyWords,
	"placements-per-opening": placementsPerOpeningWords,
	"workers-by-industry": workersByIndustryWords,
	"city-targets": cityTargetsWords,
	"task-figures": taskFiguresWords,
	"task-by-region": taskByRegionWords,
	"region-slope": regionSlopeWords,
	"region-multiples": regionMultiplesWords,
} as const;
