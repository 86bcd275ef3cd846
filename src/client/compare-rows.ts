/** In the chart of one place the table holds only that one: places picked get points on their lines and lines in the table. */
import type { CompareSetup } from "../render/comparison.ts";
import { formatMeasure } from "../text/measures.ts";
import { formatPeriod } from "../text/periods.ts";
import { pointsOf, setSeries } from "./compare-marks.ts";
import { type Place, valueAt } from "./compared-place.ts";

/** Adds what can be read of the places; what was added before goes. A point and its cell share a `data-datum`. */
export function addRows(figure: HTMLElement, places: readonly Place[], setup: CompareSetup): void {
	for (const row of figure.querySelectorAll("tr[data-added]")) row.remove();
	const body = figure.querySelector(".chart__data tbody");
	for (const [series, place] of places.entries()) {
		if (!body || figure.querySelector(`.chart__data tr[data-place="${place.code}"]`)) continue;
		const published = setup.periods.flatMap((period, index) => {
			const value = valueAt(place, index);
			return value === null ? [] : [{ period, value, datum: `${place.code}-${index}` }];
		});
		for (const svg of figure.querySelectorAll<SVGSVGElement>("chart-values svg[role=img]")) {
			const points = pointsOf(svg.querySelector(`path[data-place="${place.code}"]`));
			for (const [index, [x, y]] of points.entries()) {
				const dot = document.createElementNS("http://www.w3.org/2000/svg", "circle");
				for (const [name, value] of Object.entries({ cx: x, cy: y, r: 2.25 }))
					dot.setAttribute(name, String(value));
				dot.dataset.datum = published[index]?.datum ?? "";
				setSeries(dot, series);
				svg.querySelector(".compare-layer")?.append(dot);
			}
		}
		body.append(
			...published.map(({ period, value, datum }) => {
				const row = document.createElement("tr");
				row.dataset.added = "";
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
			}),
		);
	}
}
