/**
 * Swaps a chart in place when a choice is made. The choices are links to whole pages, which is what they stay without
 * script, with a modifier key and when a page cannot be fetched.
 */

/** Parts of the page outside the element that say which state is shown. */
const outside = ["title", "h1", 'meta[name="description"]', 'link[rel="canonical"]'];

class ChartExplorer extends HTMLElement {
	readonly #pages = new Map<string, Promise<Document>>();

	connectedCallback(): void {
		this.addEventListener("click", this);
		this.addEventListener("pointerover", this);
		this.addEventListener("focusin", this);
		addEventListener("popstate", this);
	}

	disconnectedCallback(): void {
		removeEventListener("popstate", this);
	}

	handleEvent(event: Event): void {
		if (event.type === "popstate") {
			void this.#show(location.href);
			return;
		}
		const link = (event.target as Element).closest<HTMLAnchorElement>(".chart-controls a");
		if (link === null) return;
		if (event.type !== "click") {
			// Whoever points at a choice is likely to make it.
			this.#fetch(link.href).catch(() => this.#pages.delete(link.href));
			return;
		}
		const { button, metaKey, ctrlKey, shiftKey, altKey } = event as MouseEvent;
		if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return;
		event.preventDefault();
		void this.#show(link.href, link);
	}

	/** Shows the state at an address. With the link chosen it becomes a new entry of the history. */
	async #show(address: string, chosen?: HTMLAnchorElement): Promise<void> {
		this.toggleAttribute("aria-busy", true);
		let page: Document;
		try {
			page = await this.#fetch(address);
		} catch {
			location.assign(address);
			return;
		}
		const next = page.querySelector("chart-explorer");
		if (next === null) {
			location.assign(address);
			return;
		}
		const facets = [...this.querySelectorAll("summary")];
		const facet = chosen ? facets.findIndex((summary) => summary.parentElement?.contains(chosen)) : -1;
		if (chosen) history.pushState(null, "", address);
		this.replaceChildren(...[...next.childNodes].map((node) => document.importNode(node, true)));
		this.toggleAttribute("aria-busy", false);
		for (const selector of outside) copyInto(page, selector);
		copyLinks(page);
		this.querySelectorAll("summary")[facet]?.focus();
		const status = document.querySelector("[data-chart-status]");
		if (status) status.textContent = this.querySelector(".chart__sentence")?.textContent ?? "";
	}

	#fetch(address: string): Promise<Document> {
		let page = this.#pages.get(address);
		if (page === undefined) {
			page = fetch(address).then(async (answer) => {
				if (!answer.ok) throw new Error(String(answer.status));
				return new DOMParser().parseFromString(await answer.text(), "text/html");
			});
			this.#pages.set(address, page);
		}
		return page;
	}
}

function copyInto(page: Document, selector: string): void {
	const [from, to] = [page.querySelector(selector), document.querySelector(selector)];
	if (from && to) to.replaceWith(document.importNode(from, true));
}

/** Links to the same page in other languages follow the state. */
function copyLinks(page: Document): void {
	for (const link of document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>("[hreflang]")) {
		const same = page.querySelector(`${link.localName}[hreflang="${link.hreflang}"]`);
		const href = same?.getAttribute("href");
		if (href) link.setAttribute("href", href);
	}
}

customElements.define("chart-explorer", ChartExplorer);
