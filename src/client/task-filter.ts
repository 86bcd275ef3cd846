/** `<task-filter>`: shows the tasks a reader chose, in the order chosen, and keeps the choice in the address. */
import { type FilteredTask, isSelected, queryOf, type Selection, selectionOf } from "./task-selection.ts";

interface Row {
	readonly element: HTMLTableRowElement;
	readonly task: FilteredTask;
	/** Place in the page as it came. */
	readonly place: number;
}

class TaskFilter extends HTMLElement {
	#rows: readonly Row[] = [];

	connectedCallback(): void {
		const form = this.querySelector("form");
		if (!form) return;
		this.#rows = [...this.querySelectorAll("tbody tr")].flatMap((element, place) =>
			element instanceof HTMLTableRowElement ? [{ element, task: taskOf(element), place }] : [],
		);
		// Typing replaces the address letter by letter; a choice is a step one can go back from.
		form.addEventListener("input", ({ target }) => {
			const isTyping = target instanceof HTMLInputElement;
			this.#show(readForm(form), isTyping ? "replaceState" : "pushState");
		});
		form.addEventListener("submit", (event) => {
			event.preventDefault();
			this.#show(readForm(form));
		});
		form.addEventListener("reset", (event) => {
			event.preventDefault();
			writeForm(form, {});
			this.#show({}, "pushState");
		});
		const follow = () => {
			writeForm(form, selectionOf(location.search));
			this.#show(readForm(form));
		};
		window.addEventListener("popstate", follow);
		follow();
	}

	#show(selection: Selection, keep?: "pushState" | "replaceState"): void {
		for (const { element, task } of this.#rows) element.hidden = !isSelected(task, selection);
		this.#sort(selection.sort ?? "");
		for (const part of this.querySelectorAll<HTMLElement>("[data-task-group]"))
			part.hidden = part.querySelector("tbody tr:not([hidden])") === null;
		const shown = this.#rows.filter(({ element }) => !element.hidden).length;
		const nothing = this.querySelector<HTMLElement>("[data-task-filter-nothing]");
		if (nothing) nothing.hidden = shown > 0;
		const status = this.querySelector("[role=status]");
		if (status)
			status.textContent = (this.dataset.shown ?? "")
				.replace("{shown}", String(shown))
				.replace("{total}", String(this.#rows.length));
		if (keep) history[keep](history.state, "", location.pathname + queryOf(selection) + location.hash);
	}

	/** Orders the rows inside their own tables: what is apart stays apart. */
	#sort(key: string): void {
		const sorted = [...this.#rows].sort((a, b) => {
			const [one, other] = [a, b].map(({ element }) => Number(element.getAttribute(`data-sort-${key}`))) as [
				number,
				number,
			];
			return one - other || a.place - b.place;
		});
		for (const { element } of sorted) element.parentElement?.append(element);
	}
}

function taskOf({ dataset }: HTMLElement): FilteredTask {
	const {
		names = "",
		initials = "",
		area = "",
		scope = "",
		tier = "",
		state = "",
		year = "",
		region = "",
		owner = "",
	} = dataset;
	return { names, initials, area, scope, tier, state, year, region, owner };
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
