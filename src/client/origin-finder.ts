/** Leads from an id to its page. Without script the page says how to write the address. */

class OriginFinder extends HTMLElement {
	connectedCallback(): void {
		this.querySelector("form")?.addEventListener("submit", this);
	}

	handleEvent(event: Event): void {
		event.preventDefault();
		const input = this.querySelector("input");
		const status = this.querySelector("[role=status]");
		if (!input || !status) return;
		const id = input.value.trim().toLowerCase();
		// As in data/observation-id.ts, which needs more than a browser has.
		if (/^o[0-9a-hjkmnp-tv-z]{9}$/.test(id)) location.assign(`${id}/`);
		else status.textContent = this.dataset.wrong ?? "";
	}
}

customElements.define("origin-finder", OriginFinder);
