/** Names of picked places in a drawing: at the ends of their lines, or on areas that had no room for a name. */
import { spreadLabels } from "../charts/spread-labels.ts";
import { cornersOf } from "../render/short-path.ts";
import { formatNumber, formatPercent } from "../text/digits.ts";
import { type Picked, setSeries } from "./compare-looks.ts";
import { type Place, valueAt } from "./compared-place.ts";

const LINE = 16;

export const SVG_NAMESPACE = "http://www.w3.org/2000/svg";

/** Names the ends of the picked lines and of those kept, moved apart. Returns those that found no room. */
export function nameEnds(
	svg: SVGSVGElement,
	layer: SVGGElement,
	{ places, setup, kept }: Picked,
	isValued: boolean,
): Place[] {
	const height = Number(svg.getAttribute("height"));
	const room = Math.floor((height - 2 * LINE) / LINE);
	const nameOf = (place: Place) => {
		const value = valueAt(place, setup.periods.length - 1);
		if (!isValued || value === null) return place.short;
		const number = setup.isCount
			? formatNumber(value, setup.locale)
			: formatPercent(value, setup.locale, setup.unit.decimals);
		return `${place.short} ${number}`;
	};
	const wanted = [
		...[...kept].flatMap((code) => {
			const text = svg.querySelector(`text[data-place="${code}"]`)?.textContent;
			return text && !places.some((place) => place.code === code) ? [{ code, text, series: -1 }] : [];
		}),
		...places.map((place, series) => ({ code: place.code, text: nameOf(place), series })),
	].flatMap((label) => {
		const end = pointsOf(svg.querySelector(`path[data-place="${label.code}"]`)).at(-1);
		return end ? [{ item: { ...label, x: end[0] }, y: end[1] }] : [];
	});
	const shown = wanted.slice(0, room);
	for (const { item, y } of spreadLabels(shown, { least: LINE, from: LINE, to: height - LINE })) {
		const text = write(layer, item.text, item.x + 8, y, item.series);
		text.setAttribute("text-anchor", "start");
		if (item.series < 0) text.classList.add(item.code === setup.province ? "is-province" : "is-own");
	}
	const left = new Set(wanted.slice(room).map(({ item }) => item.code));
	return places.filter(({ code }) => left.has(code));
}

/** Names picked areas whose names the drawing had no room for; names of others make room. */
export function nameFills(
	svg: SVGSVGElement,
	layer: SVGGElement,
	{ places }: Picked,
	marksOf: (code: string) => readonly SVGElement[],
): void {
	for (const [series, { code, short }] of places.entries()) {
		if (svg.querySelector(`text[data-place="${code}"]`)) continue;
		const points = pointsOf(marksOf(code).find((mark) => mark.localName === "path") ?? null);
		if (points.length === 0) continue;
		const middle = (axis: 0 | 1) =>
			(Math.min(...points.map((point) => point[axis])) + Math.max(...points.map((point) => point[axis]))) / 2;
		const [x, y] = [middle(0), middle(1)];
		write(layer, short, x, y, series).setAttribute("font-size", "11");
		for (const other of svg.querySelectorAll<SVGElement>("text[data-place]")) {
			const [left, top] = placeOf(other);
			const reach = 3.2 * (short.length + (other.textContent?.length ?? 0)) + 4;
			if (Math.abs(left - x) < reach && Math.abs(top - y) < 14) other.classList.add("is-covered");
		}
	}
}

function write(layer: SVGGElement, words: string, x: number, y: number, series: number): SVGTextElement {
	const text = document.createElementNS(SVG_NAMESPACE, "text");
	text.textContent = words;
	text.setAttribute("x", String(x));
	text.setAttribute("y", String(y));
	text.setAttribute("dy", "0.32em");
	text.setAttribute("font-size", "13");
	text.setAttribute("font-weight", "700");
	setSeries(text, series);
	layer.append(text);
	return text;
}

/** Corners of a path of straight lines. */
export function pointsOf(path: Element | null): [number, number][] {
	return cornersOf(path?.getAttribute("d") ?? "");
}

function placeOf(text: Element): [number, number] {
	const [, x = 0, y = 0] =
		/translate\(([\d.-]+),\s*([\d.-]+)\)/.exec(text.getAttribute("transform") ?? "")?.map(Number) ?? [];
	return [x, y];
}
