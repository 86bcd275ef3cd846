/** In the chart of one place the table holds only that one: places picked get points on their lines and lines in the table. */
import type { CompareSetup } from "../render/comparison.ts";
import { formatMeasure } from "../text/measures.ts";
import { formatPeriod } from "../text/periods.ts";
import { setSeries } from "./compare-looks.ts";
import { pointsOf, SVG_NAMESPACE } from "./compare-names.ts";
import { type Place, valueAt } from "./compared-place.ts";

/** Values of a place with what a point and its cell have in common. */
function published(place: Place, setup: CompareSetup) {
	return setup.periods.flatMap((period, index) => {
		const value = valueAt(place, index);
		return value === null ? [] : [{ period, value, datum: `${place.code}-${index}` }];
	});
}

/** Whether the figure's own table holds a place, which then has its points already. */
const isHeld = (figure: HTMLElement, { code }: Place): boolean =>
	figure.querySelector(`.chart__data tr[data-place="${code}"]`) !== null;

/** Adds points that can be read to the lines of the places; those of places no longer picked go. */
export function addPoints(
	figure: HTMLElement,
	svg: SVGSVGElement,
	places: readonly Place[],
	setup: CompareSetup,
): void {
	const layer = svg.querySelector(":scope > .compare-layer");
	const there = new Map(
		[...svg.querySelectorAll<SVGGElement>(".compare-layer > g")].map((group) => [
			group.dataset.points,
			group,
		]),
	);
	for (const [series, place] of places.entries()) {
		if (isHeld(figure, place)) continue;
		const group = there.get(place.code) ?? pointsFor(svg, place, setup);
		there.delete(place.code);
		setSeries(group, series);
		if (!group.isConnected) layer?.append(group);
	}
	for (const group of there.values()) group.remove();
}

function pointsFor(svg: SVGSVGElement, place: Place, setup: CompareSetup): SVGGElement {
	const values = published(place, setup);
	const group = document.createElementNS(SVG_NAMESPACE, "g");
	group.dataset.points = place.code;
	for (const [index, [x, y]] of pointsOf(svg.querySelector(`path[data-place="${place.code}"]`)).entries()) {
		const dot = document.createElementNS(SVG_NAMESPACE, "circle");
		for (const [name, value] of Object.entries({ cx: x, cy: y, r: 2.25 }))
			dot.setAttribute(name, String(value));
		dot.dataset.datum = values[index]?.datum ?? "";
		group.append(dot);
	}
	return group;
}

/** Adds lines of the table for the places; those of places no longer picked go. */
export function addRows(figure: HTMLElement, places: readonly Place[], setup: CompareSetup): void {
	const body = figure.querySelector(".chart__data tbody");
	if (!body) return;
	const there = Map.groupBy(
		figure.querySelectorAll<HTMLElement>("tr[data-added]"),
		({ dataset }) => dataset.added ?? "",
	);
	const wanted = places.filter((place) => !isHeld(figure, place));
	const codes = new Set(wanted.map(({ code }) => code));
	for (const [code, rows] of there) if (!codes.has(code)) for (const row of rows) row.remove();
	for (const place of wanted) body.append(...(there.get(place.code) ?? rowsOf(place, setup)));
}

function rowsOf(place: Place, setup: CompareSetup): HTMLElement[] {
	return published(place, setup).map(({ period, value, datum }) => {
		const row = document.createElement("tr");
		row.dataset.added = place.code;
		const [name, when, cell] = ["th", "th", "td"].map((tag) => document.createElement(tag));
		if (!name || !when || !cell) return row;
		name.textContent = place.name;
		when.textContent = formatPeriod(period, setup.locale);
		when.setAttribute("scope", "row");
		cell.textContent = formatMeasure(value, setup.unit, setup.locale);
		cell.className = "data-table__number";
		cell.dataset.datum = datum;
		row.append(name, when, cell);
		return row;
	});
}
