/** The yearly cycle of plan, review and supplement, with what was published of each step. */
import type { Dataset } from "../dataset.ts";
import type { Coverage } from "../tables/coverage.ts";
import type { Event } from "../tables/events.ts";
import { annualJobs, planYears } from "./annual-jobs.ts";
import type { Datum } from "./datum.ts";

export interface CycleYear {
	readonly year: string;
	readonly plan: CycleStep;
	readonly review: CycleStep;
	readonly supplement: CycleStep;
	/** What was looked for about this year and not found, or only in part. */
	readonly gaps: readonly Coverage[];
}

export interface CycleStep {
	/** The year's jobs target, result or revised target: the total, or the sectors where only those were published. */
	readonly figures: readonly Datum[];
	readonly events: readonly Event[];
}

/** Which kinds of events belong to which step. */
const stepKinds = {
	plan: ["tentative", "announcement", "annual-plan"],
	review: ["meeting", "report", "assembly"],
	supplement: ["budget"],
} as const;

export function hqCycle(dataset: Dataset): CycleYear[] {
	const { stages } = annualJobs(dataset);
	return planYears.map((year) => {
		const figures = (name: string): readonly Datum[] => {
			const stage = stages.find((candidate) => candidate.year === year && candidate.stage === name);
			if (stage === undefined) return [];
			const sectors = stage.sectors.filter(({ value }) => value !== null);
			return stage.total.value === null && sectors.length > 0 ? sectors : [stage.total];
		};
		const events = (step: keyof typeof stepKinds) =>
			dataset.events
				.filter(
					({ date, kind }) => date.startsWith(year) && (stepKinds[step] as readonly string[]).includes(kind),
				)
				.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
		return {
			year,
			plan: { figures: figures("planned"), events: events("plan") },
			review: { figures: figures("reported"), events: events("review") },
			supplement: { figures: figures("revised"), events: events("supplement") },
			gaps: dataset.coverage.filter(
				({ topic, found, item_en }) => topic === "annual" && found !== "yes" && item_en.includes(year),
			),
		};
	});
}
