/**
 * Shows in a drawing which places are picked: their marks and names come forward, the rest steps back. Nothing is redrawn,
 * and only marks of places whose looks change are touched: a drawing may have hundreds.
 */
import { type Picked, setSeries } from "./compare-looks.ts";
import { nameEnds, nameFills, SVG_NAMESPACE } from "./compare-names.ts";
import type { Place } from "./compared-place.ts";

/** Looks of a place: its number among those picked, or one of these. */
const PLAIN = -1;
const REST = -2;
/** As plain, beside others that are picked. */
const KEPT = -3;

/** From so many marks on, those of a group fade all together, and those picked leave it. */
const CROWD = 100;

/** A drawing with what was painted last. */
interface Painted {
	/** Marks and names of each place. */
	readonly marks: ReadonlyMap<string, readonly SVGElement[]>;
	/** A group of very many marks, and one over it for those that do not fade with it. */
	readonly crowd: { readonly back: Element; readonly front: Element } | null;
	readonly looks: Map<string, number>;
}

const drawings = new WeakMap<SVGSVGElement, Painted>();

/** Paints one drawing of a figure. Returns the places for whose names it had no room. */
export function paint(figure: HTMLElement, svg: SVGSVGElement, picked: Picked): Place[] {
	const painted = drawings.get(svg) ?? readDrawing(figure, svg);
	drawings.set(svg, painted);
	const numbers = new Map(picked.places.map(({ code }, place) => [code, place]));
	const others = numbers.size > 0 ? REST : PLAIN;
	const look = (code: string) =>
		numbers.get(code) ?? (others === REST && picked.kept.has(code) ? KEPT : others);
	painted.crowd?.back.classList.toggle("is-faded", others === REST);
	for (const [code, marks] of painted.marks) {
		const next = look(code);
		if ((painted.looks.get(code) ?? PLAIN) === next) continue;
		painted.looks.set(code, next);
		for (const mark of marks) setLook(mark, next, painted.crowd);
	}
	return name(figure, svg, picked, (code) => painted.marks.get(code) ?? []);
}

function setLook(mark: SVGElement, look: number, crowd: Painted["crowd"]): void {
	const isInCrowd = crowd !== null && (mark.parentNode === crowd.back || mark.parentNode === crowd.front);
	if (isInCrowd) {
		const group = look >= 0 || look === KEPT ? crowd.front : crowd.back;
		if (mark.parentNode !== group) group.append(mark);
	} else mark.classList.toggle("is-rest", look === REST);
	setSeries(mark, look);
	// Above its neighbours, whose edges would cover its own.
	if (look >= 0 && mark.localName === "path") mark.parentNode?.append(mark);
}

/** Names what is picked where the drawing does not, in a layer of its own. */
function name(
	figure: HTMLElement,
	svg: SVGSVGElement,
	picked: Picked,
	marksOf: (code: string) => readonly SVGElement[],
): Place[] {
	for (const covered of svg.querySelectorAll(".is-covered")) covered.classList.remove("is-covered");
	const layer = svg.querySelector<SVGGElement>(":scope > .compare-layer") ?? newLayer();
	if (picked.places.length === 0) {
		layer.remove();
		return [];
	}
	for (const text of layer.querySelectorAll(":scope > text")) text.remove();
	if (!layer.isConnected) svg.append(layer);
	const { look } = figure.dataset;
	if (look === "lines" || look === "slopes") return nameEnds(svg, layer, picked, look === "slopes");
	if (look === "fills") nameFills(svg, layer, picked, marksOf);
	return [];
}

function newLayer(): SVGGElement {
	const layer = document.createElementNS(SVG_NAMESPACE, "g");
	layer.setAttribute("class", "compare-layer");
	return layer;
}

/** Marks name their place themselves or, by their datum, through the figure's table. */
function readDrawing(figure: HTMLElement, svg: SVGSVGElement): Painted {
	const places = new Map<string, string>();
	for (const row of figure.querySelectorAll<HTMLElement>("tr[data-place]"))
		for (const cell of row.querySelectorAll<HTMLElement>(":scope > td[data-datum]"))
			places.set(cell.dataset.datum ?? "", row.dataset.place ?? "");
	const marks = new Map<string, SVGElement[]>();
	const groups = new Map<Element, number>();
	for (const mark of svg.querySelectorAll<SVGElement>("[data-place], [data-datum]")) {
		const code = mark.dataset.place ?? places.get(mark.dataset.datum ?? "");
		if (code === undefined) continue;
		const known = marks.get(code);
		if (known) known.push(mark);
		else marks.set(code, [mark]);
		const group = mark.parentElement;
		if (group) groups.set(group, (groups.get(group) ?? 0) + 1);
	}
	const [back] = [...groups].find(([, count]) => count > CROWD) ?? [];
	const front = back?.cloneNode(false) as Element | undefined;
	if (back && front) back.after(front);
	return { marks, crowd: back && front ? { back, front } : null, looks: new Map() };
}
