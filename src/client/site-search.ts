/** `<site-search>`: finds pages while one types. The index is fetched when the reader turns to the field. */

import type { SearchDocument } from "../search/search-document.ts";
import { fill } from "./fill.ts";
import { keepQuery } from "./keep-query.ts";
import { markedParts } from "./marked-parts.ts";
import type { Found, Search } from "./search-index.ts";

/** How many results are shown before one asks for more. */
const first = 20;

class SiteSearch extends HTMLElement {
	#search: Promise<Search> | undefined;
	#asked = 0;

	connectedCallback(): void {
		const [form, input] = [this.querySelector("form"), this.querySelector("input")];
		if (!form || !input) return;
		input.addEventListener("focus", () => void this.#index().catch(() => undefined));
		input.addEventListener("input", () => void this.#answer(input.value, "replaceState"));
		form.addEventListener("submit", (event) => {
			event.preventDefault();
			this.querySelector<HTMLAnchorElement>(".site-search__results a")?.click();
		});
		form.addEventListener("reset", () => void this.#answer("", "replaceState"));
		this.addEventListener("keydown", (event) => this.#move(event, input));
		this.querySelector(".site-search__more")?.addEventListener("click", () => this.#showAll());
		addEventListener("popstate", () => this.#follow(input));
		this.#follow(input);
	}

	/** Takes the question from the address, as after going back. */
	#follow(input: HTMLInputElement): void {
		input.value = new URLSearchParams(location.search).get("q") ?? "";
		if (input.value !== "") void this.#answer(input.value);
	}

	async #index(): Promise<Search> {
		this.#search ??= Promise.all([fetch(this.dataset.index ?? ""), import("./search-index.ts")]).then(
			async ([answer, { createSearch }]) => {
				if (!answer.ok) throw new Error(String(answer.status));
				return createSearch(await answer.json());
			},
		);
		try {
			return await this.#search;
		} catch (error) {
			// The next letter tries again.
			this.#search = undefined;
			throw error;
		}
	}

	async #answer(typed: string, keep?: "replaceState"): Promise<void> {
		const question = typed.trim();
		const turn = ++this.#asked;
		if (keep) this.#keep(question);
		const status = this.querySelector("[role=status]");
		const say = (words: string) => {
			if (status) status.textContent = words;
		};
		if (question === "") {
			this.#show(null, "");
			say("");
			return;
		}
		try {
			const search = await this.#index();
			// A quicker answer to a later letter must not be covered by an earlier one.
			if (turn !== this.#asked) return;
			const found = search(question);
			this.#show(found, question);
			const { none = "", some = "", like = "" } = this.dataset;
			const words = found.documents.length === 0 ? none : found.isLoose ? like : some;
			say(fill(words, { count: String(found.documents.length), question }));
		} catch {
			if (turn === this.#asked) say(this.dataset.failed ?? "");
		}
	}

	/** The question in the address of this page and of its other languages. */
	#keep(question: string): void {
		const query = question === "" ? "" : `?${new URLSearchParams({ q: question })}`;
		keepQuery(query);
		for (const link of document.querySelectorAll<HTMLAnchorElement>("a[hreflang]")) link.search = query;
	}

	#show(found: Found | null, question: string): void {
		const list = this.querySelector<HTMLElement>(".site-search__results");
		const more = this.querySelector<HTMLElement>(".site-search__more");
		const entries = document.querySelector<HTMLElement>("[data-search-entries]");
		const items = (found?.documents ?? []).map((document) => this.#item(document, found?.spellings ?? []));
		items.slice(first).forEach((item) => {
			item.hidden = true;
		});
		list?.replaceChildren(...items);
		if (more) {
			more.hidden = items.length <= first;
			more.textContent = fill(this.dataset.more ?? "", { count: String(items.length) });
		}
		// Where to start is of use before one asks and when nothing is found.
		if (entries) entries.hidden = question !== "" && items.length > 0;
	}

	#item({ kind, path, title, text }: SearchDocument, spellings: readonly string[]): HTMLLIElement {
		const make = (name: "span" | "a", css: string) =>
			Object.assign(document.createElement(name), { className: `site-search__${css}` });
		const [link, name, detail, label] = [
			make("a", "link") as HTMLAnchorElement,
			make("span", "title"),
			make("span", "text"),
			make("span", "kind"),
		];
		link.href = `${this.dataset.base ?? "/"}${path}`;
		label.textContent = this.dataset[`kind${kind.charAt(0).toUpperCase()}${kind.slice(1)}`] ?? "";
		name.append(...marks(title, spellings));
		// Sources keep their Korean titles in every language.
		if (kind === "source") name.lang = "ko";
		detail.append(...marks(text, spellings));
		link.append(label, " ", name, ...(text === "" ? [] : [" ", detail]));
		const item = document.createElement("li");
		item.append(link);
		return item;
	}

	#showAll(): void {
		const hidden = [...this.querySelectorAll<HTMLElement>(".site-search__results li[hidden]")];
		for (const item of hidden) item.hidden = false;
		const more = this.querySelector<HTMLElement>(".site-search__more");
		if (more) more.hidden = true;
		hidden[0]?.querySelector("a")?.focus();
	}

	/** Arrow keys go up and down between field and results; Escape clears the field. */
	#move(event: KeyboardEvent, input: HTMLInputElement): void {
		// While a syllable is being composed the keys belong to the keyboard's own list.
		if (event.isComposing) return;
		if (event.key === "Escape") {
			input.value = "";
			input.focus();
			event.preventDefault();
			void this.#answer("", "replaceState");
			return;
		}
		const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
		if (step === 0) return;
		const stops = [input, ...this.querySelectorAll<HTMLElement>(".site-search__results li:not([hidden]) a")];
		const place = stops.indexOf(document.activeElement as HTMLElement);
		const next = stops[place + step];
		if (place < 0 || next === undefined) return;
		event.preventDefault();
		next.focus();
	}
}

/** Text as nodes, what was asked for inside `<mark>`. */
function marks(text: string, spellings: readonly string[]): Node[] {
	return markedParts(text, spellings).map(({ part, isMarked }) => {
		if (!isMarked) return document.createTextNode(part);
		const mark = document.createElement("mark");
		mark.textContent = part;
		return mark;
	});
}

customElements.define("site-search", SiteSearch);
