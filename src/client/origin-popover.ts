/**
 * Shows where a figure comes from beside it: on hover, on focus, and at the first tap. What it shows is the beginning of
 * the page the figure links to. Of a number that this site worked out, or that several figures share, it names those
 * figures. In a table the figures are one tab stop, and arrow keys move between them. Without script they are plain links.
 */
import { originParts } from "./origin-parts.ts";

/** Milliseconds: long enough not to open in passing, and to reach what has opened. */
const wait = 250;

const box = document.createElement("div");
/** Links, and cells of numbers that were worked out and lead nowhere. */
const figures = "a.origin, td[data-derived], td[data-compared]";
let shown: HTMLElement | undefined;
/** The figure that is about to be shown. */
let awaited: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let pointer = "";

const figureOf = (event: Event): HTMLElement | null =>
	// The document itself is asked of, too, which has no ancestors to look among.
	(event.target as Element).closest?.<HTMLElement>(figures) ?? null;
const isInBox = (target: EventTarget | null): boolean => box.contains(target as Node | null);

/** Shows a figure's origin, or without one hides what is shown, unless something else is asked for before. */
function soon(figure: HTMLElement | undefined, after = wait): void {
	clearTimeout(timer);
	awaited = figure;
	timer = setTimeout(() => (figure ? void show(figure) : hide()), after);
}

async function show(figure: HTMLElement): Promise<void> {
	clearTimeout(timer);
	awaited = undefined;
	if (shown === figure) return;
	hide();
	shown = figure;
	const parts = await originParts(figure).catch(() => []);
	if (shown !== figure || parts.length === 0) return;
	box.replaceChildren(...parts);
	if (!box.isConnected) document.body.append(box);
	box.showPopover();
	place();
}

function hide(): void {
	clearTimeout(timer);
	awaited = undefined;
	shown = undefined;
	if (box.matches(":popover-open")) box.hidePopover();
}

/** Below the figure, or above where there is no room; never past an edge. */
function place(): void {
	if (!shown || !box.matches(":popover-open")) return;
	const at = shown.getBoundingClientRect();
	const { clientWidth, clientHeight } = document.documentElement;
	const left = Math.min((at.left + at.right - box.offsetWidth) / 2, clientWidth - box.offsetWidth - 8);
	const below = at.bottom + 4;
	const top = below + box.offsetHeight > clientHeight ? at.top - box.offsetHeight - 4 : below;
	box.style.left = `${Math.max(left, 8)}px`;
	box.style.top = `${Math.max(top, 8)}px`;
}

/** The figure an arrow key leads to from another, within its table. */
function neighbour(figure: HTMLElement, key: string): HTMLElement | undefined {
	const cell = figure.closest<HTMLTableCellElement>("td, th");
	const row = cell?.closest("tr");
	if (!cell || !row) return undefined;
	const inRow = [...row.querySelectorAll<HTMLElement>(figures)];
	const at = inRow.indexOf(figure);
	if (key === "ArrowLeft") return inRow[at - 1];
	if (key === "ArrowRight") return inRow[at + 1];
	if (key === "Home") return inRow[0];
	if (key === "End") return inRow.at(-1);
	const rows = [...(row.closest("table")?.rows ?? [])];
	const step = key === "ArrowUp" ? -1 : 1;
	for (let index = rows.indexOf(row) + step; rows[index]; index += step) {
		const below = rows[index]?.cells[cell.cellIndex];
		const found = below?.matches(figures) ? below : below?.querySelector<HTMLElement>(figures);
		if (found?.checkVisibility()) return found;
	}
	return undefined;
}

const keys = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"];

function onKey(event: KeyboardEvent): void {
	if (event.key === "Escape") hide();
	const figure = figureOf(event);
	if (!figure || !keys.includes(event.key) || event.altKey || event.ctrlKey || event.metaKey) return;
	const next = neighbour(figure, event.key);
	if (!next) return;
	event.preventDefault();
	// A cell takes the focus only once an arrow key leads to it.
	next.tabIndex = 0;
	next.focus();
}

function onFocus(event: Event): void {
	const figure = figureOf(event);
	if (!figure) return;
	for (const each of figure.closest("table")?.querySelectorAll<HTMLElement>("a.origin, td[tabindex]") ?? [])
		each.tabIndex = each === figure ? 0 : -1;
	if (figure.matches(":focus-visible")) soon(figure, 100);
}

if ("showPopover" in box) {
	box.className = "origin-tip";
	box.popover = "manual";
	box.setAttribute("role", "status");
	document.addEventListener("pointerdown", (event) => {
		pointer = event.pointerType;
		if (!isInBox(event.target) && figureOf(event) !== shown) hide();
	});
	document.addEventListener("pointerover", (event) => {
		if (event.pointerType === "touch") return;
		const figure = figureOf(event);
		if (figure) soon(figure);
		else if (isInBox(event.target)) clearTimeout(timer);
		// What came by keyboard stays, also when the page scrolls under a mouse that lies still.
		else if ((awaited ?? shown) !== document.activeElement) soon(undefined);
	});
	document.addEventListener("click", (event) => {
		const figure = figureOf(event);
		if (!figure || pointer !== "touch" || figure === shown) return;
		event.preventDefault();
		void show(figure);
	});
	document.addEventListener("focusin", onFocus);
	document.addEventListener("focusout", (event) => {
		if (figureOf(event) === shown && !isInBox(event.relatedTarget)) soon(undefined, 100);
	});
	document.addEventListener("keydown", onKey);
	addEventListener("scroll", place, { capture: true, passive: true });
	addEventListener("resize", place);
}
