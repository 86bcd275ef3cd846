/** Shows in a drawing which places are picked: their marks and names come forward, the rest steps back. Nothing is redrawn. */
import { spreadLabels } from "../charts/spread-labels.ts";
import type { CompareSetup } from "../render/comparison.ts";
import { cornersOf } from "../render/short-path.ts";
import { formatNumber, formatPercent } from "../text/digits.ts";
import { type Place, valueAt } from "./compared-place.ts";

/** So many are told apart by colour and dash; the next begin anew, and are told apart by their names. */
export const SERIES = 5;

const LINE = 16;
const NAMESPACE = "http://www.w3.org/2000/svg";

export interface Picked {
	readonly places: readonly Place[];
	readonly setup: CompareSetup;
	/** Codes of places that stay as they are: the province and the one a chart is about. */
	readonly kept: ReadonlySet<string>;
}

/** Paints every drawing of a figure. Returns the places for whose names a drawing had no room. */
export function paint(figure: HTMLElement, picked: Picked): Place[] {
	const places = new Map<string, string>();
	for (const cell of figure.querySelectorAll<HTMLElement>("tr[data-place] > td[data-datum]"))
		places.set(cell.dataset.datum ?? "", cell.closest("tr")?.dataset.place ?? "");
	const codes = picked.places.map(({ code }) => code);
	const unnamed = new Set<Place>();
	for (const svg of figure.querySelectorAll<SVGSVGElement>("chart-values svg[role=img]")) {
		svg.querySelector(".compare-layer")?.remove();
		for (const mark of [...svg.querySelectorAll<SVGElement>("[data-place], [data-datum]")]) {
			const code = mark.dataset.place ?? places.get(mark.dataset.datum ?? "");
			if (code === undefined) continue;
			const place = codes.indexOf(code);
			setSeries(mark, place);
			mark.classList.toggle("is-rest", codes.length > 0 && place < 0 && !picked.kept.has(code));
			// Above its neighbours, whose edges would cover its own.
			if (place >= 0 && mark.localName === "path") mark.parentNode?.append(mark);
		}
		if (codes.length === 0) continue;
		const layer = document.createElementNS(NAMESPACE, "g");
		layer.setAttribute("class", "compare-layer");
		svg.append(layer);
		const { look } = figure.dataset;
		if (look === "lines" || look === "slopes")
			for (const place of nameEnds(svg, layer, picked, look === "slopes")) unnamed.add(place);
		else if (look === "fills") nameFills(svg, layer, picked, places);
	}
	return [...unnamed];
}

/** Gives a mark the looks of the n-th place picked; below 0 takes them away. */
export function setSeries(mark: Element, place: number): void {
	// Most marks have no looks to lose, and there are more than a thousand of them.
	if (mark.classList.contains("is-picked"))
		for (const name of [...mark.classList]) if (/^is-picked/.test(name)) mark.classList.remove(name);
	if (place >= 0) mark.classList.add("is-picked", `is-picked-${place % SERIES}`);
}

/** Names the ends of the picked lines and of those kept, moved apart. Returns those that found no room. */
function nameEnds(
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
function nameFills(
	svg: SVGSVGElement,
	layer: SVGGElement,
	{ places }: Picked,
	datums: Map<string, string>,
): void {
	for (const [series, { code, short }] of places.entries()) {
		if (svg.querySelector(`text[data-place="${code}"]`)) continue;
		const area = [...svg.querySelectorAll<SVGElement>("path[data-datum]")].find(
			(mark) => datums.get(mark.dataset.datum ?? "") === code,
		);
		const points = pointsOf(area ?? null);
		if (points.length === 0) continue;
		const middle = (axis: 0 | 1) =>
			(Math.min(...points.map((point) => point[axis])) + Math.max(...points.map((point) => point[axis]))) / 2;
		const [x, y] = [middle(0), middle(1)];
		write(layer, short, x, y, series).setAttribute("font-size", "11");
		for (const other of svg.querySelectorAll<SVGElement>("text[data-place]")) {
			const [left, top] = placeOf(other);
			const reach = 3.2 * (short.length + (other.textContent?.length ?? 0)) + 4;
			if (Math.abs(left - x) < reach && Math.abs(top - y) < 14) other.classList.add("is-rest", "is-covered");
		}
	}
}

function write(layer: SVGGElement, words: string, x: number, y: number, series: number): SVGTextElement {
	const text = document.createElementNS(NAMESPACE, "text");
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
