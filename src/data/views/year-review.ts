import type { Dataset } from "../dataset.ts";
import { firstYear, lastYear } from "../period.ts";
import { PROVINCE } from "../places.ts";
import type { Coverage } from "../tables/coverage.ts";
import type { Event } from "../tables/events.ts";
import type { Observation } from "../tables/observations.ts";
import type { Round } from "../tables/rounds.ts";
import type { Task } from "../tables/tasks.ts";
import { annualBudget } from "./annual-budget.ts";
import { type AnnualStageJobs, annualJobs, planYears } from "./annual-jobs.ts";
import { type Datum, datumAt } from "./datum.ts";
import { planEvents } from "./plan-events.ts";

/** What is known of one year of the term, in one line. */
export interface YearSummary {
	readonly year: string;
	/** The annual plan's target, total and sectors. */
	readonly target: AnnualStageJobs;
	/** The plan's later revision; null where none was reported. */
	readonly revision: AnnualStageJobs | null;
	readonly result: AnnualStageJobs;
	/** Budget of the annual plan; `parts` are funds, or sectors where only those were published. */
	readonly budget: { readonly total: Datum; readonly parts: readonly Datum[] };
	readonly events: readonly Event[];
	/** The market's round; null where the record has none. */
	readonly round: Round | null;
	/** Projects newly bought by the market. */
	readonly marketProjects: Datum;
	readonly marketBudget: Datum;
}

export function yearSummaries(dataset: Dataset): YearSummary[] {
	return planYears.map((year) => yearSummary(dataset, year));
}

function yearSummary(dataset: Dataset, year: string): YearSummary {
	const stages = annualJobs(dataset).stages.filter((stage) => stage.year === year);
	const stage = (name: string) => stages.find((candidate) => candidate.stage === name) ?? null;
	const target = stage("planned");
	const result = stage("reported");
	const budget = annualBudget(dataset).years.find((candidate) => candidate.year === year);
	if (!target || !result || !budget) throw new Error(`${year} is no year of the plan`);
	const market = (measure: string, side: "target" | "result") =>
		datumAt(dataset, { measure, region: PROVINCE, period: year }, side);
	return {
		year,
		target,
		revision: stage("revised"),
		result,
		budget,
		events: dataset.events
			.filter(({ date }) => date.startsWith(year))
			.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
		round: dataset.rounds.find((round) => round.year === Number(year)) ?? null,
		marketProjects: market("market-projects", "result"),
		marketBudget: market("market-budget", "target"),
	};
}

/** Everything a page about one year shows. All observations are the province's and of that single year unless told. */
export interface YearReview extends YearSummary {
	/** Targets of the annual plan with their revisions, every published value. */
	readonly targets: readonly Observation[];
	readonly results: readonly Observation[];
	/** Numbers of projects: planned, newly found, delayed. */
	readonly projects: readonly Observation[];
	readonly budgets: readonly Observation[];
	/** What the plan of December 2018 set aside in this year's budget for single areas. */
	readonly areaBudgets: readonly Observation[];
	/** What was expected of projects while they were proposals. */
	readonly candidates: readonly Observation[];
	/** Targets and results the previous term set for this year. They are not part of the plan. */
	readonly previousTerm: readonly Observation[];
	/** Employment of the province: the annual plan's aims and the survey. */
	readonly labour: readonly Observation[];
	/** The market's figures of the year. */
	readonly market: readonly Observation[];
	/** Figures of the market for several years together, this one among them. */
	readonly marketSeveralYears: readonly Observation[];
	/** Tasks of which a figure for this year was published, and how many. */
	readonly tasks: readonly { readonly task: Task; readonly figures: number }[];
	/** What was not found about this year, or only in part. */
	readonly gaps: readonly Coverage[];
	/** The announcement of the plan, in the year it was made; null in all others. */
	readonly announcement: Event | null;
	readonly previous: string | null;
	readonly next: string | null;
}

export function yearReview(dataset: Dataset, year: string): YearReview {
	const years: readonly string[] = planYears;
	const index = years.indexOf(year);
	const summary = yearSummary(dataset, year);
	const rows = dataset
		.select({ region: PROVINCE, period: year, task: null, policy: null })
		.filter(({ tier, measure }) => tier === null || measure.startsWith("candidate-"));
	const isPlanTotal = ({ area }: Observation) => area === null;
	const announced = planEvents(dataset).announcement?.slice(0, 7) ?? "";
	const of = (measures: readonly string[], among = rows.filter(isPlanTotal)) =>
		ordered(
			dataset,
			among.filter(({ measure }) => measures.includes(measure)),
			measures,
		);
	const jobs = (measure: string, isOfTheTerm: boolean) =>
		of([measure]).filter((row) => (row.as_of ?? "") >= announced === isOfTheTerm);
	const topicOf = ({ measure }: Observation) => dataset.measure.get(measure)?.topic;
	const isMarket = (row: Observation) => topicOf(row) === "market";
	const measures = dataset.measures.map(({ measure }) => measure);
	return {
		...summary,
		targets: jobs("jobs-target", true),
		results: jobs("jobs-created", true),
		previousTerm: [...jobs("jobs-target", false), ...jobs("jobs-created", false)],
		projects: of(["tasks", "contributing-tasks", "newly-found-tasks", "delayed-tasks"]),
		budgets: of(["budget"]),
		areaBudgets: of(
			["budget"],
			rows.filter((row) => !isPlanTotal(row)),
		),
		candidates: of(["candidate-tasks", "candidate-jobs", "candidate-budget"]),
		labour: of(["employment-rate", "unemployment-rate", "employed", "insured-employees"]),
		market: ordered(dataset, rows.filter(isMarket), measures),
		marketSeveralYears: ordered(
			dataset,
			dataset
				.select({ region: PROVINCE, task: null, policy: null })
				.filter((row) => isMarket(row) && row.period.includes("/") && touches(row.period, year)),
			measures,
		),
		tasks: dataset.tasks
			.map((task) => ({
				task,
				figures: dataset
					.select({ task: task.task })
					.filter(({ period, use }) => use === "main" && isWithin(period, year)).length,
			}))
			.filter(({ figures }) => figures > 0),
		gaps: dataset.coverage.filter(
			({ topic, found, item_en }) =>
				found !== "yes" && gapTopics.includes(topic) && mentions(item_en, Number(year)),
		),
		announcement: summary.events.find(({ kind }) => kind === "announcement") ?? null,
		previous: years[index - 1] ?? null,
		next: years[index + 1] ?? null,
	};
}

/** Topics whose gaps are a year's own; the others are told on the pages of areas, tasks and cities. */
const gapTopics = ["annual", "plan", "market"];

/** Sectors and funds after their total, and what was published first before what replaced or contradicted it. */
function ordered(dataset: Dataset, rows: readonly Observation[], measures: readonly string[]): Observation[] {
	const partPlace = ({ sector, breakdown }: Observation) =>
		breakdown === null ? Number(sector !== null) : (dataset.breakdown.get(breakdown)?.order ?? 0);
	const isOther = (row: Observation) => Number(row.use !== "main");
	return [...rows].sort(
		(a, b) =>
			measures.indexOf(a.measure) - measures.indexOf(b.measure) ||
			Number(a.status === "revised") - Number(b.status === "revised") ||
			partPlace(a) - partPlace(b) ||
			isOther(a) - isOther(b),
	);
}

function touches(period: string, year: string): boolean {
	return firstYear(period) <= Number(year) && Number(year) <= lastYear(period);
}

function isWithin(period: string, year: string): boolean {
	return firstYear(period) === Number(year) && lastYear(period) === Number(year);
}

/** Whether a text names the year, or a span such as 2018–2022 that contains it. */
function mentions(text: string, year: number): boolean {
	return [...text.matchAll(/\b(\d{4})(?:–(\d{4}))?\b/g)].some(
		([, first, last]) => Number(first) <= year && year <= Number(last ?? first),
	);
}
