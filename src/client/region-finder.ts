/** `<region-finder>`: filters its list of links while one types, by name, English name or first consonants. */
import { findNames, keystrokes } from "./keystrokes.ts";

class RegionFinder extends HTMLElement {
	connectedCallback(): void {
		const form = this.querySelector("form");
		const input = this.querySelector("input");
		const status = this.querySelector("[role=status]");
		if (!form || !input || !status) return;
		const items = [...this.querySelectorAll("li")];
		const sought = items.map(({ dataset }) => ({
			names: (dataset.names ?? "").split("|").map(keystrokes),
			initials: dataset.initials ?? "",
		}));
		const filter = () => {
			const query = input.value.trim();
			const found = findNames(query, sought);
			items.forEach((item, index) => {
				item.hidden = !found[index];
			});
			// A heading without anything under it only stands in the way.
			for (const group of this.querySelectorAll("section"))
				group.hidden = !group.querySelector("li:not([hidden])");
			const count = found.filter(Boolean).length;
			const { none = "", some = "" } = this.dataset;
			status.textContent = query === "" ? "" : count === 0 ? none : some.replace("{count}", String(count));
		};
		input.addEventListener("input", filter);
		form.addEventListener("submit", (event) => {
			event.preventDefault();
			// Without a query every name is found, and the first of them is nobody's wish.
			if (input.value.trim() !== "") this.querySelector<HTMLAnchorElement>("li:not([hidden]) a")?.click();
		});
		// A browser that comes back to the page may have kept what was typed.
		filter();
	}
}

customElements.define("region-finder", RegionFinder);
