/**
 * `<chart-compare>`: a list of links to each place's own chart becomes a list of choices, and the places picked are shown in
 * the drawings, in words and in the table. The choice stands in the address, and goes along to the next chart. What does
 * it is fetched once a reader turns to the list or comes with a choice.
 */
import type { Comparison } from "./comparison.ts";

/** Signs that the list is about to be used. */
const signs = ["pointerover", "focusin", "click"];

class ChartCompare extends HTMLElement {
	#comparison: Promise<Comparison> | undefined;

	connectedCallback(): void {
		addEventListener("popstate", this);
		for (const sign of signs) this.addEventListener(sign, this);
		this.handleEvent();
	}

	disconnectedCallback(): void {
		removeEventListener("popstate", this);
	}

	handleEvent(event?: Event): void {
		const isFollowing = event === undefined || event.type === "popstate";
		if (this.#comparison) {
			if (isFollowing) void this.#comparison.then((comparison) => comparison.follow());
		} else if (!isFollowing || new URLSearchParams(location.search).has("compare")) {
			for (const sign of signs) this.removeEventListener(sign, this);
			this.#comparison = import("./comparison.ts").then(({ createComparison }) => createComparison(this));
		}
	}
}

customElements.define("chart-compare", ChartCompare);
