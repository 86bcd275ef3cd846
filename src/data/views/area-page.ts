import type { Dataset } from "../dataset.ts";
import type { Area } from "../tables/areas.ts";
import type { Coverage } from "../tables/coverage.ts";
import type { Observation } from "../tables/observations.ts";
import type { Task } from "../tables/tasks.ts";
import { type Datum, datumAt } from "./datum.ts";
import { planJobsTarget } from "./plan-jobs-target.ts";
import { planTasksByArea } from "./plan-tasks-by-area.ts";

/** What is known of one area, or of the whole plan, in one line. */
export interface AreaSummary {
	/** Null for the whole plan. */
	readonly area: Area | null;
	readonly target: Datum;
	/** Tasks as announced in December 2018. */
	readonly december: Datum;
	/** Tasks as reported in November 2018, before the announcement. */
	readonly november: Datum;
	/** Tasks of the area known by name, candidates included. For the whole plan also those whose area is not known. */
	readonly named: number;
}

/** All six areas in their order, and the whole plan, which is no sum of them. */
export interface AreasOverview {
	readonly areas: readonly AreaSummary[];
	readonly plan: AreaSummary;
	/** Named tasks of the plan, and candidates, of which no source says the area. */
	readonly namedWithoutArea: number;
	/** What was not found, or only in part, about the plan as a whole and about single areas. */
	readonly gaps: readonly Coverage[];
}

export function areasOverview(dataset: Dataset): AreasOverview {
	const named = dataset.tasks.filter(({ scope }) => scope !== "related");
	const target = planJobsTarget(dataset);
	const summaries = planTasksByArea(dataset).groups.map(({ area, november, december }): AreaSummary => {
		const own = area === null ? undefined : dataset.area.get(area);
		return {
			area: own ?? null,
			target: target.areas.find(({ place }) => place.area === area) ?? target.total,
			december,
			november,
			named: named.filter((task) => area === null || task.area === area).length,
		};
	});
	const plan = summaries.find(({ area }) => area === null);
	if (plan === undefined) throw new Error("the view of tasks by area has no line for the whole plan");
	return {
		areas: summaries.filter(({ area }) => area !== null),
		plan,
		namedWithoutArea: named.filter(({ area }) => area === null).length,
		gaps: planGaps(dataset),
	};
}

/** Everything a page about one area shows. */
export interface AreaPage extends AreaSummary {
	readonly area: Area;
	/** Key and bureau tasks as announced; gaps where the split was not published. */
	readonly tiers: readonly Datum[];
	/** Every published figure of the area, by measure; within one the total first and the main value first. */
	readonly measures: readonly { readonly measure: string; readonly observations: readonly Observation[] }[];
	/** Tasks known by name, by scope, in the order of the code list; scopes without a task are left out. */
	readonly scopes: readonly { readonly scope: string; readonly tasks: readonly Task[] }[];
	/** What was not found about this area. */
	readonly ownGaps: readonly Coverage[];
	/** What was not found about any area or about the plan as a whole. */
	readonly planGaps: readonly Coverage[];
	readonly previous: Area | null;
	readonly next: Area | null;
}

export function areaPage(dataset: Dataset, code: string): AreaPage {
	const summary = areasOverview(dataset).areas.find(({ area }) => area?.area === code);
	const area = summary?.area;
	if (!summary || !area) throw new Error(`no area ${code}`);
	const ordered = [...dataset.areas].sort((a, b) => a.order - b.order);
	const index = ordered.indexOf(area);
	const gaps = planGaps(dataset);
	const tasks = dataset.tasks.filter((task) => task.area === code);
	return {
		...summary,
		area,
		tiers: tiers.map((tier) =>
			datumAt(dataset, { ...summary.december.place, tier }, "target", { status: "announced" }),
		),
		measures: measuresOf(dataset, code),
		scopes: dataset.terms
			.filter(({ list }) => list === "scope")
			.sort((a, b) => a.order - b.order)
			.map(({ code: scope }) => ({ scope, tasks: tasks.filter((task) => task.scope === scope) }))
			.filter((group) => group.tasks.length > 0),
		ownGaps: gaps.filter((row) => areaOf(row) === code),
		planGaps: gaps.filter((row) => areaOf(row) === null),
		previous: ordered[index - 1] ?? null,
		next: ordered[index + 1] ?? null,
	};
}

const tiers = ["key", "bureau"];

/** Measures in the order a reader asks; any other follows in the order of the record. */
const measureOrder = ["jobs-target", "new-jobs-target", "tasks", "budget"];
const useOrder = ["main", "alternate", "superseded"];

function measuresOf(dataset: Dataset, area: string): AreaPage["measures"] {
	const rows = dataset.select({ area });
	const found = [...new Set(rows.map(({ measure }) => measure))];
	const place = (measure: string) => (measureOrder.indexOf(measure) + 1 || measureOrder.length + 1) - 1;
	const tierPlace = ({ tier }: Observation) => (tier === null ? -1 : tiers.indexOf(tier));
	return found
		.sort((a, b) => place(a) - place(b))
		.map((measure) => ({
			measure,
			observations: rows
				.filter((row) => row.measure === measure)
				.sort((a, b) => tierPlace(a) - tierPlace(b) || useOrder.indexOf(a.use) - useOrder.indexOf(b.use)),
		}));
}

function planGaps(dataset: Dataset): Coverage[] {
	return dataset.coverage.filter(({ topic, found }) => topic === "plan" && found !== "yes");
}

/** The area a line of the coverage list is about: its item starts with the code, as in "A3: tasks …". */
function areaOf({ item_en }: Coverage): string | null {
	return /^(A\d+)\b/.exec(item_en)?.[1] ?? null;
}
