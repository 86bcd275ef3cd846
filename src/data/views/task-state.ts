/**
 * How far the published figures of a task go, by rules. The state says nothing about the work itself.
 *
 * 1. Only figures of the whole province count, and only those that are an aim or an outcome: see `beside`.
 * 2. A target and a result are compared where everything that places them is the same: measure, period, region and
 *    breakdown. Jobs created are the result of a jobs target. Where a target was revised, the revision counts.
 * 3. A comparison decides only where it cannot be otherwise: rounded figures, and figures another report gives
 *    differently with another outcome, leave it undecided.
 * 4. The newest comparison that decides gives the state, and one figure below its target makes the period `below`.
 * 5. Without one, the state says whether targets, results, both or only other figures were found.
 */

import type { Dataset } from "../dataset.ts";
import { comparePeriods } from "../period.ts";
import { PROVINCE } from "../places.ts";
import type { Observation } from "../tables/observations.ts";
import { type Datum, datumAt } from "./datum.ts";

/** Every state, from the best known to the least. */
export const taskStates = [
	"met",
	"below",
	"not-comparable",
	"target-only",
	"result-only",
	"other-figures",
	"no-figures",
] as const;
export type TaskStateCode = (typeof taskStates)[number];

/** What a result says of a target; `undecided` where the figures are too rough or reports disagree. */
export type Verdict = "met" | "below" | "undecided";

/** Target and result of one measure in one period, for the whole province. */
export interface TaskLine {
	readonly target: Datum;
	readonly result: Datum;
	/** Null where one of them is missing, or where the measure is no aim. */
	readonly verdict: Verdict | null;
}

export interface TaskState {
	readonly code: TaskStateCode;
	/** The comparison the state rests on; null for all states but `met` and `below`. */
	readonly decisive: TaskLine | null;
	/** The newest target after the one the state rests on that has no result; null where there is none. */
	readonly later: Datum | null;
	/** How many targets were found, and how many of them have a result to be held against. */
	readonly targets: number;
	readonly comparisons: number;
}

/**
 * Measures that stand beside targets and results: money put in, what was hoped for before the plan, how crowded a
 * recruitment or a place was. They are shown and never compared.
 */
const beside: ReadonlySet<string> = new Set([
	"budget",
	"candidate-budget",
	"candidate-jobs",
	"applicants",
	"applicants-per-post",
	"workers-per-site",
]);

/** Measures whose results are published under a measure of their own. */
const resultMeasures: ReadonlyMap<string, string> = new Map([["jobs-target", "jobs-created"]]);
const targetMeasures: ReadonlyMap<string, string> = new Map(
	[...resultMeasures].map(([target, result]) => [result, target]),
);

/** The measure in which results of a target are published: almost always the same. */
export function resultMeasure(target: string): string {
	return resultMeasures.get(target) ?? target;
}

/** Whether a measure is an aim or an outcome of a task. */
export function isAim(measure: string): boolean {
	return !beside.has(measure);
}

/** Target beside result wherever a task has either, by measure in the order of the code list, then by period. */
export function taskLines(dataset: Dataset, task: string): TaskLine[] {
	const order = new Map(dataset.measures.map(({ measure }, index) => [measure, index]));
	const rows = dataset.select({ task, region: PROVINCE, breakdown: null });
	const places = new Map(
		rows.map(({ measure, period }) => {
			const place = { measure: targetMeasures.get(measure) ?? measure, period };
			return [`${place.measure} ${period}`, place];
		}),
	);
	const rank = ({ measure }: { measure: string }) => order.get(measure) ?? 0;
	return [...places.values()]
		.sort((a, b) => rank(a) - rank(b) || comparePeriods(a.period, b.period))
		.map(({ measure, period }) => {
			const at = { region: PROVINCE, period, task };
			const target = datumAt(dataset, { ...at, measure }, "target");
			const result = datumAt(dataset, { ...at, measure: resultMeasure(measure) }, "result");
			return { target, result, verdict: isAim(measure) ? verdictOf(target, result) : null };
		});
}

/** The state of a task by the rules above. */
export function taskState(dataset: Dataset, task: string): TaskState {
	const lines = taskLines(dataset, task);
	const aims = lines.filter(({ target }) => isAim(target.place.measure));
	const targets = aims.filter(({ target }) => target.value !== null).length;
	const results = aims.filter(({ result }) => result.value !== null).length;
	const comparisons = aims.filter(({ verdict }) => verdict !== null).length;
	const decisive = decisiveLine(aims);
	const code = ((): TaskStateCode => {
		if (decisive?.verdict === "met" || decisive?.verdict === "below") return decisive.verdict;
		if (targets > 0 && results > 0) return "not-comparable";
		if (targets > 0) return "target-only";
		if (results > 0) return "result-only";
		return dataset.select({ task }).length > 0 ? "other-figures" : "no-figures";
	})();
	return { code, decisive, later: laterTarget(aims, decisive), targets, comparisons };
}

/** The newest line that decides; of one period a line below its target comes first. */
function decisiveLine(lines: readonly TaskLine[]): TaskLine | null {
	const decided = lines.filter(({ verdict }) => verdict === "met" || verdict === "below");
	const [newest] = decided.map(periodOf).sort((a, b) => comparePeriods(b, a));
	const candidates = decided.filter((line) => periodOf(line) === newest);
	return candidates.find(({ verdict }) => verdict === "below") ?? candidates[0] ?? null;
}

function laterTarget(lines: readonly TaskLine[], decisive: TaskLine | null): Datum | null {
	if (decisive === null) return null;
	const open = lines
		.filter((line) => line.target.value !== null && line.result.value === null)
		.filter((line) => comparePeriods(periodOf(line), periodOf(decisive)) > 0)
		.sort((a, b) => comparePeriods(periodOf(b), periodOf(a)));
	return open[0]?.target ?? null;
}

function periodOf({ target }: TaskLine): string {
	return target.place.period ?? "";
}

/** What a result says of a target, over every value published for either that no later one replaced. */
export function verdictOf(target: Datum, result: Datum): Verdict | null {
	const aims = standing(target);
	const outcomes = standing(result);
	const verdicts = new Set(aims.flatMap((aim) => outcomes.map((outcome) => compareFigures(aim, outcome))));
	const [verdict = null] = verdicts;
	return verdicts.size > 1 ? "undecided" : verdict;
}

function standing({ observation, others }: Datum): Observation[] {
	return [observation, ...others.filter(({ use }) => use === "alternate")].filter(
		(row) => row !== null && row.value !== null,
	) as Observation[];
}

/** One figure against another. A figure printed as "over" is a lower bound; one printed as "about" decides nothing. */
function compareFigures(target: Observation, result: Observation): Verdict {
	const [aim, outcome] = [target.value ?? 0, result.value ?? 0];
	const isMet = outcome >= aim;
	if (target.approx === "exact" && result.approx === "exact") return isMet ? "met" : "below";
	if (target.approx === "exact" && result.approx === "over" && isMet) return "met";
	if (target.approx === "over" && result.approx === "exact" && !isMet) return "below";
	return "undecided";
}
