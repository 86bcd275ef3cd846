/** What a chart's tip says of a value: it all stands in the figure already, in the table's cell and around it. */

/**
 * The value with its unit; what it belongs to (place, period); its status and other published values; its source. Nothing
 * is said twice or left empty.
 */
export function describe(cell: HTMLTableCellElement, figure: Element): HTMLElement[] {
	const row = cell.parentElement as HTMLTableRowElement;
	const heading = cell.closest("table")?.tHead?.rows[0]?.cells[cell.cellIndex];
	const names = [...row.querySelectorAll("th")].map(wordsOf);
	const column = heading?.hasAttribute("data-column") ? wordsOf(heading) : "";
	const own = cell.querySelector(".status-mark");
	const shared = figure.querySelectorAll(".chart__unit .status-mark");
	const status = own ?? (shared.length === 1 && !cell.matches(".data-table__missing") ? shared[0] : null);
	const sources = figure.querySelectorAll(".source-list__item");
	const isGap = cell.matches(".data-table__missing");
	return [
		part("strong", valueIn(cell)),
		part("span", [...names, column].filter(Boolean).join(" · ")),
		part("span", [wordsOf(status), wordsOf(cell.querySelector("small"))].filter(Boolean).join(" ")),
		part("span", isGap ? "" : wordsOf(sources[Number(cell.dataset.source ?? 0)]), "chart-tip__source"),
	].filter(({ textContent }) => textContent !== "");
}

/** The cell without its marks: the number, with a link or without. */
function valueIn(cell: HTMLTableCellElement): string {
	const copy = cell.cloneNode(true) as HTMLTableCellElement;
	for (const aside of copy.querySelectorAll(".status-mark, small")) aside.remove();
	return wordsOf(copy);
}

function part(name: "strong" | "span", words: string, style = ""): HTMLElement {
	const element = document.createElement(name);
	element.textContent = words;
	element.className = style;
	return element;
}

/** The words of an element in one line; empty for none. */
export function wordsOf(element: Element | null | undefined): string {
	return element?.textContent?.replace(/\s+/g, " ").trim() ?? "";
}
