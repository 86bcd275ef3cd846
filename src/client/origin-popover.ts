/**
 * Shows where a figure comes from beside it: on hover, on focus, and at the first tap. What it shows is the beginning of
 * the page the figure links to. In a table the figures are one tab stop, and arrow keys move between them. Without script
 * they are plain links.
 */

/** Milliseconds: long enough not to open in passing, and to reach what has opened. */
const wait = 250;

const pages = new Map<string, Promise<Document>>();
const box = document.createElement("div");
let shown: HTMLAnchorElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let pointer = "";

const linkOf = (event: Event): HTMLAnchorElement | null =>
	event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a.origin") : null;
const isInBox = (target: EventTarget | null): boolean => target instanceof Node && box.contains(target);

function later(step: () => void, after = wait): void {
	clearTimeout(timer);
	timer = setTimeout(step, after);
}

function pageOf(href: string): Promise<Document> {
	let page = pages.get(href);
	if (page === undefined) {
		page = fetch(href).then(async (answer) => {
			if (!answer.ok) throw new Error(String(answer.status));
			return new DOMParser().parseFromString(await answer.text(), "text/html");
		});
		pages.set(href, page);
		// A page that did not come may come the next time.
		page.catch(() => pages.delete(href));
	}
	return page;
}

async function show(link: HTMLAnchorElement): Promise<void> {
	clearTimeout(timer);
	if (shown === link) return;
	hide();
	shown = link;
	const page = await pageOf(link.href).catch(() => undefined);
	const figure = page?.querySelector<HTMLElement>("[data-origin]");
	if (shown !== link || !figure) return;
	const name = document.createElement("strong");
	name.textContent = page?.querySelector("h1")?.textContent ?? "";
	const more = document.createElement("a");
	more.href = link.href;
	more.textContent = figure.dataset.origin ?? "";
	// Who comes by keyboard follows the figure itself.
	more.tabIndex = -1;
	box.replaceChildren(name, ...[...figure.children].map((part) => document.importNode(part, true)), more);
	if (!box.isConnected) document.body.append(box);
	box.showPopover();
	place();
}

function hide(): void {
	clearTimeout(timer);
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

/** The link an arrow key leads to from another, within its table. */
function neighbour(link: HTMLAnchorElement, key: string): HTMLAnchorElement | undefined {
	const cell = link.closest<HTMLTableCellElement>("td, th");
	const row = cell?.closest("tr");
	if (!cell || !row) return undefined;
	const inRow = [...row.querySelectorAll<HTMLAnchorElement>("a.origin")];
	const at = inRow.indexOf(link);
	if (key === "ArrowLeft") return inRow[at - 1];
	if (key === "ArrowRight") return inRow[at + 1];
	if (key === "Home") return inRow[0];
	if (key === "End") return inRow.at(-1);
	const rows = [...(row.closest("table")?.rows ?? [])];
	const step = key === "ArrowUp" ? -1 : 1;
	for (let index = rows.indexOf(row) + step; rows[index]; index += step) {
		const found = rows[index]?.cells[cell.cellIndex]?.querySelector<HTMLAnchorElement>("a.origin");
		if (found?.checkVisibility()) return found;
	}
	return undefined;
}

const keys = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"];

function onKey(event: KeyboardEvent): void {
	if (event.key === "Escape") hide();
	const link = linkOf(event);
	if (!link || !keys.includes(event.key) || event.altKey || event.ctrlKey || event.metaKey) return;
	const next = neighbour(link, event.key);
	if (!next) return;
	event.preventDefault();
	next.focus();
}

function onFocus(event: Event): void {
	const link = linkOf(event);
	if (!link) return;
	for (const each of link.closest("table")?.querySelectorAll<HTMLAnchorElement>("a.origin") ?? [])
		each.tabIndex = each === link ? 0 : -1;
	if (link.matches(":focus-visible")) later(() => void show(link), 100);
}

if ("showPopover" in box) {
	box.className = "origin-tip";
	box.popover = "manual";
	box.setAttribute("role", "status");
	document.addEventListener("pointerdown", (event) => {
		pointer = event.pointerType;
		if (!isInBox(event.target) && linkOf(event) !== shown) hide();
	});
	document.addEventListener("pointerover", (event) => {
		if (event.pointerType === "touch") return;
		const link = linkOf(event);
		if (link) later(() => void show(link));
		else if (isInBox(event.target)) clearTimeout(timer);
		else if (shown && shown !== document.activeElement) later(hide);
	});
	document.addEventListener("click", (event) => {
		const link = linkOf(event);
		if (!link || pointer !== "touch" || link === shown) return;
		event.preventDefault();
		void show(link);
	});
	document.addEventListener("focusin", onFocus);
	document.addEventListener("focusout", (event) => {
		if (linkOf(event) === shown && !isInBox(event.relatedTarget)) later(hide, 100);
	});
	document.addEventListener("keydown", onKey);
	addEventListener("scroll", place, { capture: true, passive: true });
	addEventListener("resize", place);
}
