/**
 * Turns the numbers of a figure into links to where they come from, once their ids have come: those weigh as much as the
 * values, and nobody waits for them to see a chart.
 */
import { pageHref } from "../../addresses.ts";
import type { Observation } from "../../data/tables/observations.ts";
import type { Locale } from "../../site.ts";
import { originPath } from "../../state-addresses.ts";
import { citedParts, type Prose } from "../../text/cited.ts";
import type { CustomChart } from "./chart.ts";
import { el } from "./elements.ts";
import { unbrokenNodes } from "./figure.ts";

/** Links the sentence, the remarks and the table of a figure. Numbers without an id stay as they are. */
export function linkOrigins(
	figure: Element,
	chart: CustomChart,
	ids: readonly string[],
	locale: Locale,
): void {
	const linked = (row: Observation | null | undefined, text: string): Node | string => {
		const id = row && ids[chart.series.rowOf.get(row) ?? -1];
		return id ? el("a", { class: "origin", href: pageHref(locale, originPath(id)) }, text) : text;
	};
	// A value that several share has no single origin: each of them stands in the table.
	const partsOf = (prose: Prose) =>
		citedParts(prose).flatMap((part) =>
			typeof part === "string"
				? unbrokenNodes(part)
				: [linked(part.from.length === 1 ? part.from[0] : null, part.text)],
		);
	figure.querySelector(".custom-figure__sentence")?.replaceChildren(...partsOf(chart.citedSentence));
	const remarks = figure.querySelectorAll(".custom-figure__remarks > li");
	for (const [index, remark] of chart.remarks.entries()) remarks[index]?.replaceChildren(...partsOf(remark));
	const cells = new Map(
		chart.table.lines.flatMap(({ cells }) => cells.flatMap((cell) => (cell ? [[cell.place, cell]] : []))),
	);
	for (const element of figure.querySelectorAll<HTMLElement>("td[data-datum]")) {
		const cell = cells.get(Number(element.dataset.datum));
		if (!cell || cell.datum.value === null) continue;
		element.firstChild?.replaceWith(linked(cell.datum.observation, cell.text));
		const others = cell.otherValues.flatMap(({ use, value, observation }, index) => [
			`${index > 0 ? ", " : "("}${use} `,
			linked(observation, value),
		]);
		if (others.length > 0) element.querySelector("small")?.replaceChildren(...others, ")");
	}
}
