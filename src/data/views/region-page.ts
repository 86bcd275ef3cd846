/** Everything the record holds of one city or county, as codes: its page and its summary are made of it. */
import type { Dataset } from "../dataset.ts";
import { comparePeriods } from "../period.ts";
import { targetStatuses } from "../status.ts";
import type { Adoption } from "../tables/adoptions.ts";
import type { Observation } from "../tables/observations.ts";
import type { Policy } from "../tables/policies.ts";
import type { Region } from "../tables/regions.ts";
import type { Support } from "../tables/support.ts";
import type { Task } from "../tables/tasks.ts";
import { type Datum, datumOf } from "./datum.ts";
import { type LabourMeasure, latestLabourPeriod, surveyed } from "./labour.ts";
import { rankOf, regionRanking } from "./region-ranking.ts";

/** The newest value of the employment survey, where it stands among the 31, and the one of a year before. */
export interface LabourNow {
	readonly measure: LabourMeasure;
	readonly breakdown: string;
	readonly latest: Datum;
	/** The same half of the year before: halves of one year differ by season. */
	readonly yearBefore: Datum;
	/** The change over that year, free of binary noise; null where either value is missing. */
	readonly change: number | null;
	/** 1 for the highest; null where there is no value. */
	readonly rank: number | null;
	/** Whether another city or county has the very same value. */
	readonly isTied: boolean;
	/** Whether none of the others has less. */
	readonly isLowest: boolean;
	/** Cities and counties with a value, this one among them. */
	readonly count: number;
}

/** What one would look for on the page of a region and the record does not hold. */
export type RegionGap = "plan-share" | "own-target" | "own-result" | "village-offices" | "market";

/** What was published of one measure, in order of time, the value to show before the others. */
export interface RowsOfMeasure {
	readonly measure: string;
	readonly observations: readonly Observation[];
}

/** A policy the region offered in the market, alone or with others. */
export interface OfferedPolicy {
	readonly policy: Policy;
	/** Years of support, in order. */
	readonly support: readonly Support[];
	/** The policy's figures for this region, in order of time. */
	readonly observations: readonly Observation[];
}

export interface RegionPage {
	readonly region: Region;
	readonly employmentRate: LabourNow;
	readonly employed: LabourNow;
	/** Registered residents by year, from the first to the last. */
	readonly population: readonly Datum[];
	/** Targets and results of its own jobs plans, other published values among them. */
	readonly ownPlans: readonly RowsOfMeasure[];
	/** Employment it has set itself as a goal. */
	readonly employmentGoals: readonly RowsOfMeasure[];
	readonly tasks: readonly { readonly task: Task; readonly observations: readonly Observation[] }[];
	readonly policies: readonly OfferedPolicy[];
	/** Policies of others the region bought, by year. Empty as long as no city's purchase was published. */
	readonly bought: readonly { readonly policy: Policy; readonly adoption: Adoption }[];
	/** Market figures that belong to none of these policies. */
	readonly market: readonly Observation[];
	readonly gaps: readonly RegionGap[];
}

/** Code of the task of the Happy Village Offices. */
const VILLAGE_OFFICES = "T002";

/** Measures of a city's own plans, in the order people ask. */
const ownMeasures = [
	"city-jobs-target",
	"city-jobs-created",
	"city-target-achievement",
	"city-tasks",
	"city-budget",
];
const goalMeasures = ["employment-rate", "employed"];

export function regionPage(dataset: Dataset, region: Region, breakdown: string): RegionPage {
	const code = region.region;
	const own = dataset.select({ region: code });
	const ownByTask = Map.groupBy(own, ({ task }) => task);
	const market = own
		.filter(({ measure }) => dataset.measure.get(measure)?.topic === "market")
		.sort((a, b) => comparePeriods(a.period, b.period));
	const policies = dataset.policies
		.filter(({ origin_regions }) => origin_regions?.includes(code))
		.map((policy) => ({
			policy,
			support: dataset.support.filter((row) => row.policy === policy.policy).sort((a, b) => a.year - b.year),
			observations: market.filter((row) => row.policy === policy.policy),
		}));
	const bought = dataset.adoptions
		.filter(({ buyer }) => buyer === code)
		.sort((a, b) => a.year - b.year)
		.flatMap((adoption) => {
			const policy = dataset.policy.get(adoption.policy);
			return policy ? [{ policy, adoption }] : [];
		});
	const page = {
		region,
		employmentRate: labourNow(dataset, "employment-rate", code, breakdown),
		employed: labourNow(dataset, "employed", code, breakdown),
		population: dataset
			.select({ measure: "resident-population", region: code, breakdown: null })
			.filter(({ use }) => use === "main")
			.sort((a, b) => comparePeriods(a.period, b.period))
			.map(datumOf),
		ownPlans: byMeasure(own, ownMeasures),
		employmentGoals: byMeasure(
			own.filter(({ status, task }) => targetStatuses.has(status) && task === null),
			goalMeasures,
		),
		tasks: dataset.tasks.flatMap((task) => {
			const observations = ownByTask.get(task.task);
			if (observations === undefined) return [];
			return { task, observations: observations.sort((a, b) => comparePeriods(a.period, b.period)) };
		}),
		policies,
		bought,
		market: market.filter((row) => !policies.some(({ policy }) => policy.policy === row.policy)),
	};
	return { ...page, gaps: gapsOf(page, own) };
}

function labourNow(dataset: Dataset, measure: LabourMeasure, region: string, breakdown: string): LabourNow {
	const period = latestLabourPeriod(dataset, measure, breakdown);
	const before = `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;
	const ranking = regionRanking(dataset, { measure, breakdown, period });
	const latest = surveyed(dataset, measure, region, period, breakdown);
	const yearBefore = surveyed(dataset, measure, region, before, breakdown);
	return {
		measure,
		breakdown,
		latest,
		yearBefore,
		change:
			latest.value === null || yearBefore.value === null
				? null
				: Math.round((latest.value - yearBefore.value) * 10) / 10,
		rank: rankOf(ranking, region),
		isTied: ranking.regions.filter(({ value }) => value !== null && value === latest.value).length > 1,
		isLowest: !ranking.regions.some(({ value }) => value !== null && value < (latest.value ?? 0)),
		count: ranking.regions.filter(({ value }) => value !== null).length,
	};
}

/** The rows of some measures, those without any left out. */
function byMeasure(rows: readonly Observation[], measures: readonly string[]): RowsOfMeasure[] {
	return measures.flatMap((measure) => {
		const observations = rows
			.filter((row) => row.measure === measure)
			.sort((a, b) => comparePeriods(a.period, b.period) || uses.indexOf(a.use) - uses.indexOf(b.use));
		return observations.length > 0 ? { measure, observations } : [];
	});
}

const uses = ["main", "alternate", "superseded"];

function gapsOf(page: Omit<RegionPage, "gaps">, own: readonly Observation[]): RegionGap[] {
	const has: Readonly<Record<RegionGap, boolean>> = {
		// The plan's total by region would be a target of jobs without a task.
		"plan-share": own.some(({ measure, task }) => measure === "jobs-target" && task === null),
		"own-target": page.ownPlans.some(({ measure }) => measure === "city-jobs-target"),
		"own-result": page.ownPlans.some(({ measure }) => measure === "city-jobs-created"),
		"village-offices": page.tasks.some(({ task }) => task.task === VILLAGE_OFFICES),
		market: page.policies.length > 0 || page.bought.length > 0 || page.market.length > 0,
	};
	return (Object.keys(has) as RegionGap[]).filter((gap) => !has[gap]);
}
