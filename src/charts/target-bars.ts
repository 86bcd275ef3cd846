/** Targets and results as panels of bars: targets hollow, revisions hatched, results solid. */
import { codeOf, type Datum } from "../data/views/datum.ts";
import type { SpanGroup, TargetOrResult } from "../data/views/targets-and-results.ts";
import type { StatusName } from "../styles/tokens.ts";
import type { Labels, LegendEntry } from "./chart.ts";
import type { BarRow } from "./horizontal-bars.ts";
import type { BarPanel } from "./panel-bars.ts";

/** Height of one bar with its room, in pixels. */
export const TARGET_STEP = 28;

/** A panel for each kind of span; only single years alone need no heading. */
export function targetPanels(groups: readonly SpanGroup[], label: Labels): BarPanel[] {
	const needsTitles = groups.length > 1 || groups.some(({ kind }) => kind !== "year");
	return groups.map(({ kind, rows }, index) => ({
		title: [
			...(needsTitles ? [label.name("stage", `span-${kind}`)] : []),
			...(index > 0 ? [label.name("stage", "other-scale")] : []),
		].join(" "),
		rows: rows.map((row) => rowOf(row, label)),
	}));
}

/** The same panels without words, to reckon their height. */
export function targetPanelShapes(groups: readonly SpanGroup[]): BarPanel[] {
	const needsTitles = groups.length > 1 || groups.some(({ kind }) => kind !== "year");
	return groups.map(({ rows }) => ({
		title: needsTitles ? "·" : "",
		rows: rows.map(() => ({ name: "", segments: [], end: "" })),
	}));
}

function rowOf({ datum, isEmptyYear }: TargetOrResult, label: Labels): BarRow {
	const period = label.period(codeOf(datum, "period") ?? "");
	const sector = codeOf(datum, "sector");
	const stage = isEmptyYear ? "" : stageOf(datum, label);
	return {
		name: [period, sector === null ? "" : label.name("sector", sector), stage].filter(Boolean).join(" "),
		segments:
			datum.value === null ? [] : [{ value: datum.value, datum, colour: "series", status: statusOf(datum) }],
		end: label.value(datum),
	};
}

/** "Target", "revised", "result", or the name of a status that has no such short word. */
export function stageOf(datum: Datum, label: Labels): string {
	const status = statusOf(datum);
	return label.name("stage", status) || label.name("status", status);
}

export function statusOf(datum: Datum): StatusName {
	return (datum.status ?? "planned") as StatusName;
}

/** The statuses among the data, in the order of the code list. */
export function statusLegend(data: readonly Datum[]): LegendEntry[] {
	const present = new Set(data.filter(({ value }) => value !== null).map(statusOf));
	return (["tentative", "announced", "planned", "revised", "reported"] as const)
		.filter((status) => present.has(status))
		.map((status) => ({ colour: "series", status, dimension: "status", code: status }));
}
