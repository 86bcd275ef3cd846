/** The list of places to pick from: choices in place of links, a field that filters them, a button that empties them. */

import type { Locale } from "../site.ts";
import { compareWords } from "../text/compare.ts";
import type { Place } from "./compared-place.ts";
import { findNames, keystrokes } from "./keystrokes.ts";

export interface CompareList {
	readonly places: readonly Place[];
	readonly picked: () => Place[];
	/** Picks exactly these, by their slugs. */
	readonly pick: (slugs: readonly string[]) => void;
}

/** Makes the list of links one of choices. **onChange** is called whenever a reader has changed something. */
export function createList(root: Element, locale: Locale, onChange: () => void): CompareList {
	const list = root.querySelector("ul");
	const items = [...root.querySelectorAll("li")];
	const places = items.map(({ dataset, textContent }) => ({
		code: dataset.place ?? "",
		slug: dataset.slug ?? "",
		name: textContent.trim(),
		short: dataset.short ?? "",
		values: (dataset.values ?? "").split(" "),
	}));
	const boxes = items.map((item) => {
		const box = document.createElement("input");
		box.type = "checkbox";
		const label = document.createElement("label");
		label.append(box, item.textContent.trim());
		item.replaceChildren(label);
		return box;
	});
	const sought = items.map(({ dataset }) => ({
		names: (dataset.names ?? "").split("|").map(keystrokes),
		initials: dataset.initials ?? "",
	}));
	const words = compareWords[locale];
	const field = document.createElement("input");
	field.type = "search";
	field.autocomplete = "off";
	field.placeholder = words.find;
	field.setAttribute("aria-label", words.find);
	const filter = () => {
		const found = findNames(field.value.trim(), sought);
		for (const [index, item] of items.entries()) item.hidden = !found[index];
	};
	const reset = () => {
		field.value = "";
		filter();
		onChange();
	};
	field.addEventListener("input", filter);
	const clear = document.createElement("button");
	clear.type = "button";
	clear.textContent = words.clear;
	clear.addEventListener("click", () => {
		for (const box of boxes) box.checked = false;
		reset();
	});
	const form = document.createElement("form");
	form.className = "chart-compare__tools";
	form.setAttribute("role", "search");
	form.append(field, clear);
	// Enter takes the first that is found.
	form.addEventListener("submit", (event) => {
		event.preventDefault();
		const box = boxes[items.findIndex((item) => !item.hidden)];
		if (field.value.trim() === "" || !box) return;
		box.checked = !box.checked;
		reset();
	});
	list?.addEventListener("change", onChange);
	root.querySelector(".chart-compare__lead")?.remove();
	list?.before(form);
	return {
		places,
		picked: () => places.filter((_, index) => boxes[index]?.checked),
		pick: (slugs) => {
			for (const [index, box] of boxes.entries()) box.checked = slugs.includes(places[index]?.slug ?? "");
		},
	};
}
