/**
 * `<task-filter>`: shows the tasks a reader chose, in the order chosen, and keeps the choice in the address. Only the first
 * that fit stand in the page: a long table is slow to lay out.
 */
import { fill } from "./fill.ts";
import { keepQuery } from "./keep-query.ts";
import { nextFrame, pause } from "./pause.ts";
import { fetchRows, rowsIn, type TaskRow } from "./task-rows.ts";
import { queryOf, type Selection, selectionOf, selectorOf } from "./task-selection.ts";

/** So many rows are put into the page before the browser may paint, at first as many as a window shows. */
const PIECE = 6;
const FIRST = 12;

class TaskFilter extends HTMLElement {
	#rows: TaskRow[] = [];
	#selection: Selection = {};
	/** So many tasks are shown at once, and so many more each time one asks. */
	#step = 0;
	#most = 0;
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
		this.#step = Number(this.dataset.step);
		this.#most = this.#step;
		this.#rest = (this.dataset.pages ?? "").split(" ").filter(Boolean);
		const change = (selection: Selection, keep?: "typed" | "chosen") => {
			this.#selection = selection;
			this.#most = this.#step;
			this.#hasFailed = false;
			const query = queryOf(selection);
			if (keep === "typed") keepQuery(query);
			else if (keep) history.pushState(history.state, "", location.pathname + query + location.hash);
			void this.#show();
		};
		// Typing replaces the address letter by letter; a choice is a step one can go back from.
		form.addEventListener("input", ({ target }) => {
			change(readForm(form), target instanceof HTMLInputElement ? "typed" : "chosen");
		});
		form.addEventListener("submit", (event) => {
			event.preventDefault();
			change(readForm(form));
		});
		form.addEventListener("reset", (event) => {
			event.preventDefault();
			writeForm(form, {});
			change({}, "chosen");
		});
		form.addEventListener("focusin", () => this.#read());
		this.querySelector("[data-task-filter-more]")?.addEventListener("click", () => {
			const before = new Set(this.#visible());
			this.#most += this.#step;
			// To the first row that was asked for.
			void this.#show().then(() => {
				const next = this.#visible().find((row) => !before.has(row));
				next?.querySelector("a")?.focus();
			});
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
			// What would come after the last row shown can wait for the end.
			if (this.#isChosen() && this.#visible().length < this.#most) void this.#show();
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
		const shown = this.#sorted(fitting, this.#selection.sort ?? "").slice(0, this.#most);
		this.#say(fitting.length);
		this.toggleAttribute("data-filling", true);
		// What was typed or chosen is answered first.
		await pause();
		if (turn !== this.#turn) return;
		const visible = this.#visible();
		const other = visible.findIndex((row, place) => row !== shown[place]?.element);
		// Rows further down come back piece by piece: to lay out and paint all of them at once takes too long.
		const most = Math.max(FIRST, other < 0 ? visible.length : other);
		const first = new Set(shown.slice(0, most).map(({ element }) => element));
		for (const element of visible) if (!first.has(element)) element.remove();
		const bodies = new Map<string, Element>();
		for (const part of this.#groups()) {
			const scope = part.dataset.taskGroup ?? "";
			part.hidden = shown.every(({ task }) => task.scope !== scope);
			const body = part.querySelector("tbody");
			if (body) bodies.set(scope, body);
		}
		const last = new Map<string, Element>();
		let placed = 0;
		for (const [place, { element, task }] of shown.entries()) {
			const before = last.get(task.scope);
			const body = bodies.get(task.scope);
			last.set(task.scope, element);
			// A row that stands right already is not touched.
			if (element === (before ? before.nextElementSibling : body?.firstElementChild)) continue;
			if (place >= FIRST && placed++ % PIECE === 0) {
				await nextFrame();
				if (turn !== this.#turn) return;
			}
			if (before) before.after(element);
			else body?.prepend(element);
		}
		this.toggleAttribute("data-filling", false);
	}

	#groups(): HTMLElement[] {
		return [...this.querySelectorAll<HTMLElement>("[data-task-group]")];
	}

	/** Ordered by what was chosen, each table for itself; equals stay as they came. */
	#sorted(rows: readonly TaskRow[], key: string): readonly TaskRow[] {
		if (key === "") return rows;
		const scopes = this.#groups().map(({ dataset }) => dataset.taskGroup ?? "");
		return rows
			.map((row) => ({
				row,
				scope: scopes.indexOf(row.task.scope),
				value: Number(row.element.getAttribute(`data-sort-${key}`)),
			}))
			.sort((a, b) => a.scope - b.scope || a.value - b.value)
			.map(({ row }) => row);
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
		// While more is read it is said once, not for every page.
		const said = !isPartly ? words : this.#hasFailed ? `${words} ${failed}` : loading;
		if (status && status.textContent !== said) status.textContent = said;
		const set = (selector: string, hidden: boolean) => {
			const element = part(selector);
			if (element) element.hidden = hidden;
		};
		set("[data-task-filter-nothing]", fitting > 0 || isPartly);
		set("[data-task-filter-more]", !isChosen || fitting <= this.#most);
		set("[data-task-pages]", isChosen);
	}
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
