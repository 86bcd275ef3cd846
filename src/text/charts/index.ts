/** Words of every chart of the registry. A chart without words in both languages is a type error. */
import { annualBudgetWords } from "./annual-budget.ts";
import { annualJobsWords } from "./annual-jobs.ts";
import { planJobsTargetWords } from "./plan-jobs-target.ts";
import { planTasksByAreaWords } from "./plan-tasks-by-area.ts";
import { planTasksByTierWords } from "./plan-tasks-by-tier.ts";
import { regionHeatWords } from "./region-heat.ts";
import { regionLineWords } from "./region-line.ts";
import { regionMapWords } from "./region-map.ts";
import { regionRankingWords } from "./region-ranking.ts";

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
} as const;
