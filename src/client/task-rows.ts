/** The rows of the list of tasks: those of this page and, once a reader turns to the filter, of its further pages. */
import { keystrokes } from "./keystrokes.ts";
import { withoutStyles } from "./parsed-page.ts";
import { pause } from "./pause.ts";
import type { FilteredTask } from "./task-selection.ts";

export interface TaskRow {
	readonly element: HTMLTableRowElement;
	readonly task: FilteredTask;
}

/** At most so many pages are asked for at once. */
const AT_ONCE = 4;

/** The rows of every table of tasks below an element. */
export function rowsIn(root: ParentNode): TaskRow[] {
	return [...root.querySelectorAll<HTMLTableRowElement>(".task-table > tbody > tr")].map((element) => ({
		element,
		task: taskOf(element),
	}));
}

/**
 * Fetches pages of the list and hands over their rows, in the order of the pages and a page at a time, so that no task is
 * long. Rejects when a page cannot be had; what came before it was handed over.
 */
export async function fetchRows(
	addresses: readonly string[],
	onRows: (rows: readonly TaskRow[]) => void,
): Promise<void> {
	const texts = new Map<number, Promise<string>>();
	const ask = (place: number) => {
		const address = addresses[place];
		if (address !== undefined) texts.set(place, textAt(address));
		// What fails is noticed when its turn comes.
		texts.get(place)?.catch(() => undefined);
	};
	for (let place = 0; place < AT_ONCE; place++) ask(place);
	for (const place of addresses.keys()) {
		const text = await texts.get(place);
		texts.delete(place);
		ask(place + AT_ONCE);
		const page = await parsed(withoutStyles(text ?? ""));
		await pause();
		onRows(rowsIn(page));
		await pause();
	}
}

async function textAt(address: string): Promise<string> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(String(answer.status));
	return answer.text();
}

/** So many letters of a page are parsed at once: some thousandths of a second on a slow telephone. */
const PIECE = 40_000;

/** Parses a page piece by piece; `DOMParser` would take it whole, in one task that is too long. */
async function parsed(html: string): Promise<Document> {
	const page = document.implementation.createHTMLDocument();
	page.open();
	for (let from = 0; from < html.length; from += PIECE) {
		page.write(html.slice(from, from + PIECE));
		await pause();
	}
	page.close();
	return page;
}

function taskOf({ dataset }: HTMLElement): FilteredTask {
	const { names = "", initials = "", area = "", scope = "", tier = "" } = dataset;
	const { state = "", year = "", region = "", owner = "" } = dataset;
	const typed = names.split("|").map(keystrokes);
	return { names: typed, initials, area, scope, tier, state, year, region, owner };
}
