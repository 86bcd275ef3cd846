/**
 * Swaps a chart in place when a choice is made. The choices are links to whole pages, which is what they stay without
 * script, with a modifier key and when a page cannot be fetched.
 */
import { parsedPage } from "./parsed-page.ts";
import { nextFrame, pause } from "./pause.ts";

/** Parts of the page outside the element that say which state is shown. */
const outside = ["title", "h1", 'meta[name="description"]', 'link[rel="canonical"]'];

/** What can have the focus in the element, to find the same place again after a swap: a sentence may say more or fewer numbers. */
const stops = "summary, a[href]:not(.chart__sentence a), button, input, select, chart-values, [tabindex]";

class ChartExplorer extends HTMLElement {
	readonly #pages = new Map<string, Promise<Document>>();
	/** The address shown, without query and hash: those change nothing that a page would have to be fetched for. */
	#shown = location.pathname;
	/** Counts what was asked for: an answer that comes after a later wish is let go. */
	#turn = 0;

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
			if (location.pathname !== this.#shown) void this.#show(location.href);
			return;
		}
		const link = (event.target as Element).closest<HTMLAnchorElement>(".chart-controls a");
		if (link === null) return;
		if (event.type !== "click") {
			// Whoever points at a choice is likely to make it.
			this.#fetch(link.href).catch(() => {});
			return;
		}
		const { button, metaKey, ctrlKey, shiftKey, altKey } = event as MouseEvent;
		if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return;
		event.preventDefault();
		void this.#show(link.href, link);
	}

	/** Shows the state at an address. With the link chosen it becomes a new entry of the history. */
	async #show(address: string, chosen?: HTMLAnchorElement): Promise<void> {
		const turn = ++this.#turn;
		this.toggleAttribute("aria-busy", true);
		let page: Document;
		try {
			page = await this.#fetch(address);
		} catch {
			location.assign(address);
			return;
		}
		if (turn !== this.#turn) return;
		const next = page.querySelector("chart-explorer");
		if (next === null) {
			location.assign(address);
			return;
		}
		const refocus = this.#focusKeeper(chosen);
		// The address first: what is put into the page reads it.
		if (chosen) history.pushState(null, "", address);
		this.#shown = location.pathname;
		for (const selector of outside) copyInto(page, selector);
		copyLinks(page);
		for (const part of this.#parts(next)) {
			part();
			refocus();
			// The chart can be seen before what goes with it is there: all at once would keep a slow telephone too long.
			await nextFrame();
			if (turn !== this.#turn) return;
		}
		this.toggleAttribute("aria-busy", false);
		this.#announce();
	}

	/** What puts the next state in, piece by piece: the chart, what stands before it, what stands after it. */
	#parts(next: Element): readonly (() => void)[] {
		const [old, chart] = [this, next].map((root) => root.querySelector(":scope > [data-chart]"));
		if (!old || !chart) return [() => this.replaceChildren(...imported(next.childNodes))];
		const [shown] = imported([chart]);
		if (!shown) return [];
		const nodes = [...next.childNodes];
		const place = nodes.indexOf(chart);
		return [
			() => old.replaceWith(shown),
			() => {
				while (shown.previousSibling) shown.previousSibling.remove();
				shown.before(...imported(nodes.slice(0, place)));
			},
			() => {
				while (shown.nextSibling) shown.nextSibling.remove();
				shown.after(...imported(nodes.slice(place + 1)));
			},
		];
	}

	/** Remembers where the focus is; of a choice made it is the button that opens the list, which is folded up again. */
	#focusKeeper(chosen?: HTMLAnchorElement): () => void {
		const facet = [...this.querySelectorAll("summary")].findIndex((summary) =>
			summary.parentElement?.contains(chosen ?? null),
		);
		const stop = [...this.querySelectorAll(stops)].indexOf(document.activeElement ?? this);
		return () => {
			// Only once what had it is gone, and where nobody has moved it meanwhile.
			if (document.activeElement !== document.body) return;
			if (facet >= 0) this.querySelectorAll("summary")[facet]?.focus();
			else if (stop >= 0) this.querySelectorAll<HTMLElement>(stops)[stop]?.focus();
		};
	}

	#announce(): void {
		const status = document.querySelector("[data-chart-status]");
		if (!status) return;
		const sentence = document.createElement("span");
		sentence.textContent = this.querySelector(".chart__sentence")?.textContent ?? "";
		// A node of its own each time: some readers keep silent where only letters of an old one change.
		status.replaceChildren(sentence);
	}

	/** The page of an address, asked for once; one that failed may be asked for again. */
	#fetch(address: string): Promise<Document> {
		const { origin, pathname } = new URL(address);
		const key = origin + pathname;
		let page = this.#pages.get(key);
		if (page === undefined) {
			page = fetch(key).then(async (answer) => {
				if (!answer.ok) throw new Error(String(answer.status));
				const page = parsedPage(await answer.text());
				// Showing it is a task of its own.
				await pause();
				return page;
			});
			page.catch(() => this.#pages.delete(key));
			this.#pages.set(key, page);
		}
		return page;
	}
}

function imported(nodes: Iterable<Node>): ChildNode[] {
	return [...nodes].map((node) => document.importNode(node, true) as ChildNode);
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
