import type { Dataset } from "../dataset.ts";
import { PROVINCE } from "../places.ts";
import { type Datum, datumAt } from "./datum.ts";
import type { View } from "./view.ts";

export type AnnualStage = "planned" | "revised" | "reported";

/** One stage of one year: the sectors where they were published, and the total where it was. */
export interface AnnualStageJobs {
	readonly year: string;
	readonly stage: AnnualStage;
	readonly total: Datum;
	readonly sectors: readonly Datum[];
}

/** Jobs of the annual plans: target, revision and result of each year of the term, by sector. */
export interface AnnualJobs extends View {
	readonly stages: readonly AnnualStageJobs[];
}

/** Years of the plan. */
export const planYears = ["2018", "2019", "2020", "2021", "2022"] as const;

/** The single-year totals of 2015–2018 belong to the previous term: they were set before the plan. */
const PLAN_ANNOUNCED = "2018-12";

export function annualJobs(dataset: Dataset): AnnualJobs {
	const stages = planYears.flatMap((year) =>
		(["planned", "revised", "reported"] as const)
			.map((stage) => annualStage(dataset, year, stage))
			// A revision is shown where there is one; a missing plan or result is shown as missing.
			.filter(({ stage, total, sectors }) => stage !== "revised" || [total, ...sectors].some(isPublished)),
	);
	return {
		stages,
		data: stages.flatMap(({ total, sectors }) => [...sectors, total]),
		table: { rows: ["period", "status"], columns: "sector" },
	};
}

function annualStage(dataset: Dataset, year: string, stage: AnnualStage): AnnualStageJobs {
	const measure = stage === "reported" ? "jobs-created" : "jobs-target";
	const at = (sector: string | null) =>
		datumAt(
			dataset,
			{ measure, region: PROVINCE, period: year, sector },
			stage === "reported" ? "result" : "target",
			{ status: stage, since: PLAN_ANNOUNCED },
		);
	return { year, stage, total: at(null), sectors: ["public", "public-interest-private"].map(at) };
}

function isPublished(datum: Datum): boolean {
	return datum.value !== null;
}
