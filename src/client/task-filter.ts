/**
 * `<task-filter>`: shows the tasks a reader chose, in the order chosen, and keeps the choice in the address. Only the first
 * that fit stand in the page: a long table is slow to lay out.
 */
import { fill } from "./fill.ts";
import { nextFrame } from "./pause.ts";
import { fetchRows, rowsIn, type TaskRow } from "./task-rows.ts";
import { queryOf, type Selection, selectionOf, selectorOf } from "./task-selection.ts";

/** So many tasks are shown at once, and so many more each time one asks. */
const STEP = 100;
/** So many rows are put into the page before the browser may paint. */
const PIECE = 10;

class TaskFilter extends HTMLElement {
	#rows: TaskRow[] = [];
	#selection: Selection = {};
	#most = STEP;
	/** Pages of the list that were not read yet. */
	#rest: readonly string[] = [];
	#reading: Promise<void> | undefined;
	#hasFailed = false;
	/** Counts what was asked for: rows of an earlier wish are no longer put in. */
	#turn = 0;

	connectedCallback(): void {
		const form = this.querySelector("form");
		if (!form) return;
		this.#rows = rowsIn(this);
		this.#rest = (this.dataset.pages ?? "").split(" ").filter(Boolean);
		const change = (selection: Selection, keep?: "pushState" | "replaceState") => {
			this.#selection = selection;
			this.#most = STEP;
			this.#hasFailed = false;
			if (keep) history[keep](history.state, "", location.pathname + queryOf(selection) + location.hash);
			void this.#show();
		};
		// Typing replaces the address letter by letter; a choice is a step one can go back from.
		form.addEventListener("input", ({ target }) => {
			change(readForm(form), target instanceof HTMLInputElement ? "replaceState" : "pushState");
		});
		form.addEventListener("submit", (event) => {
			event.preventDefault();
			change(readForm(form));
		});
		form.addEventListener("reset", (event) => {
			event.preventDefault();
			writeForm(form, {});
			change({}, "pushState");
		});
		form.addEventListener("focusin", () => this.#read());
		this.querySelector("[data-task-filter-more]")?.addEventListener("click", () => {
			const last = this.#visible().at(-1);
			this.#most += STEP;
			void this.#show().then(() => nextLink(last));
		});
		const follow = () => {
			writeForm(form, selectionOf(location.search));
			change(readForm(form));
		};
		window.addEventListener("popstate", follow);
		if (queryOf(selectionOf(location.search)) === "") this.#say(this.#rows.length);
		else follow();
	}

	/** Reads the further pages of the list, once; after a failure the next wish tries again. */
	#read(): void {
		if (this.#reading || this.#rest.length === 0) return;
		this.#hasFailed = false;
		this.toggleAttribute("data-reading", true);
		this.#reading = fetchRows(this.#rest, (rows) => {
			this.#rows.push(...rows);
			this.#rest = this.#rest.slice(1);
			if (this.#isChosen()) void this.#show();
		})
			.catch(() => {
				this.#hasFailed = true;
				if (this.#isChosen()) void this.#show();
			})
			.finally(() => {
				this.#reading = undefined;
				this.toggleAttribute("data-reading", false);
				if (this.#rest.length === 0 && this.#isChosen()) void this.#show();
			});
	}

	#isChosen(): boolean {
		return queryOf(this.#selection) !== "";
	}

	async #show(): Promise<void> {
		const turn = ++this.#turn;
		if (this.#isChosen() && !this.#hasFailed) this.#read();
		const isSelected = selectorOf(this.#selection);
		const fitting = this.#rows.filter(({ task }) => isSelected(task));
		const shown = sorted(fitting, this.#selection.sort ?? "").slice(0, this.#most);
		const wanted = new Set(shown.map(({ element }) => element));
		for (const element of this.#visible()) if (!wanted.has(element)) element.remove();
		const bodies = new Map<string, Element>();
		for (const part of this.querySelectorAll<HTMLElement>("[data-task-group]")) {
			const scope = part.dataset.taskGroup ?? "";
			part.hidden = shown.every(({ task }) => task.scope !== scope);
			const body = part.querySelector("tbody");
			if (body) bodies.set(scope, body);
		}
		this.#say(fitting.length);
		this.toggleAttribute("data-filling", true);
		const last = new Map<string, Element>();
		let placed = 0;
		for (const { element, task } of shown) {
			const before = last.get(task.scope);
			const body = bodies.get(task.scope);
			// A row that stands right already is not touched: laying it out again is what takes long.
			if (before ? before.nextElementSibling !== element : body?.firstElementChild !== element) {
				if (before) before.after(element);
				else body?.prepend(element);
				if (++placed % PIECE === 0) {
					await nextFrame();
					if (turn !== this.#turn) return;
				}
			}
			last.set(task.scope, element);
		}
		this.toggleAttribute("data-filling", false);
	}

	#visible(): HTMLTableRowElement[] {
		return [...this.querySelectorAll<HTMLTableRowElement>(".task-table > tbody > tr")];
	}

	/** Says how many fit, and shows what goes with that. */
	#say(fitting: number): void {
		const total = Number(this.dataset.total);
		const isChosen = this.#isChosen();
		const count = isChosen ? fitting : total;
		const first = Math.min(this.#most, fitting);
		const part = (selector: string) => this.querySelector<HTMLElement>(selector);
		const { shown = "", first: some = "", loading = "", failed = "" } = this.dataset;
		const words = fill(count > first && isChosen ? some : shown, {
			shown: String(isChosen ? count : first),
			total: String(total),
			first: String(first),
		});
		const isPartly = isChosen && this.#rest.length > 0;
		const status = part("[role=status]");
		if (status) status.textContent = isPartly ? `${words} ${this.#hasFailed ? failed : loading}` : words;
		const set = (selector: string, hidden: boolean) => {
			const element = part(selector);
			if (element) element.hidden = hidden;
		};
		set("[data-task-filter-nothing]", fitting > 0 || isPartly);
		set("[data-task-filter-more]", !isChosen || fitting <= this.#most);
		set("[data-task-pages]", isChosen);
	}
}

/** Ordered by what was chosen; equals stay as they came. */
function sorted(rows: readonly TaskRow[], key: string): readonly TaskRow[] {
	if (key === "") return rows;
	const value = ({ element }: TaskRow) => Number(element.getAttribute(`data-sort-${key}`));
	return rows
		.map((row) => ({ row, value: value(row) }))
		.sort((a, b) => a.value - b.value)
		.map(({ row }) => row);
}

/** Moves the focus to the first row that a reader has just asked for. */
function nextLink(row: Element | undefined): void {
	row?.nextElementSibling?.querySelector("a")?.focus();
}

function readForm(form: HTMLFormElement): Selection {
	return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
}

/** Sets every field; a value a list does not offer leaves it open. */
function writeForm(form: HTMLFormElement, selection: Selection): void {
	for (const field of form.elements) {
		if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) continue;
		field.value = selection[field.name as keyof Selection] ?? "";
		if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = "";
	}
}

customElements.define("task-filter", TaskFilter);
