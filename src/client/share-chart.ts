/**
 * `<share-chart>` rewrites the snippets of a chart as its options say, and shows the frame they make. Without script the
 * snippets stand as the build wrote them.
 */
import { parsedPage } from "./parsed-page.ts";

/** What was chosen stays when another state of the chart takes this one's place on the page. */
const remembered = new Map<string, number | boolean>();
const folds = { section: false, preview: false };

type Control = HTMLInputElement | HTMLSelectElement;

class ShareChart extends HTMLElement {
	/** Snippets as the build wrote them, in the language chosen, by their id. */
	#written = new Map<string, string>();
	#embed = "";
	#frozen = "";
	/** What is swapped together with this element: the places a reader compares are picked in it. */
	#around: EventTarget = this;

	connectedCallback(): void {
		const form = this.#form;
		if (form === null) return;
		this.#read(this);
		for (const control of this.#controls) {
			const value = remembered.get(control.name);
			if (typeof value === "number" && "selectedIndex" in control) control.selectedIndex = value;
			if (typeof value === "boolean" && "checked" in control) control.checked = value;
			control.addEventListener("change", () => this.#choose(control));
		}
		form.addEventListener("submit", (event) => event.preventDefault());
		form.hidden = false;
		for (const part of this.querySelectorAll<HTMLElement>("[data-script-only]")) part.hidden = false;
		// The option does the same, and everything else follows it.
		const frozen = this.querySelector<HTMLElement>("[data-kind=frozen]");
		if (frozen) frozen.hidden = true;
		this.#around = this.closest("chart-explorer") ?? this;
		for (const type of ["change", "click"]) this.#around.addEventListener(type, this);
		addEventListener("toggle", this, true);
		const { section, preview } = this.#details;
		if (section) section.open ||= folds.section;
		if (preview) preview.open = folds.preview;
		if (remembered.has("language")) void this.#speak();
		else this.#write();
	}

	disconnectedCallback(): void {
		for (const type of ["change", "click"]) this.#around.removeEventListener(type, this);
		removeEventListener("toggle", this, true);
	}

	handleEvent({ type, target }: Event): void {
		if (type === "toggle") {
			const { section, preview } = this.#details;
			if (target === section) folds.section = section?.open === true;
			if (target === preview) folds.preview = preview?.open === true;
		}
		this.#write();
	}

	get #form(): HTMLFormElement | null {
		return this.querySelector("form");
	}

	get #controls(): readonly Control[] {
		return [...this.querySelectorAll<Control>("input, select")];
	}

	get #details() {
		return { section: this.closest("details"), preview: this.querySelector("details") };
	}

	#choose(control: Control): void {
		const value = "selectedIndex" in control ? control.selectedIndex : control.checked;
		remembered.set(control.name, value);
		if (control.name === "language") void this.#speak();
		else this.#write();
	}

	/** Takes the snippets of an element of this kind: this one, or the same of the page in another language. */
	#read(element: HTMLElement): void {
		const codes = [...element.querySelectorAll("code[id]")];
		this.#written = new Map(codes.map((code) => [code.id, code.textContent ?? ""]));
		this.#embed = element.dataset.embed ?? "";
		this.#frozen = element.dataset.frozen ?? "";
	}

	/** Words of the snippets in the language chosen come from the page in that language. */
	async #speak(): Promise<void> {
		const select = this.querySelector<HTMLSelectElement>("[name=language]");
		const status = this.querySelector("form [role=status]");
		if (select === null || status === null) return;
		status.textContent = "";
		try {
			const answer = await fetch(select.value);
			if (!answer.ok) throw new Error(String(answer.status));
			const page = parsedPage(await answer.text());
			const same = page.querySelector<HTMLElement>("share-chart");
			if (same === null) throw new Error("no snippets");
			this.#read(same);
		} catch {
			status.textContent = this.dataset.failed ?? "";
		}
		this.#write();
	}

	#write(): void {
		const form = this.#form;
		if (form === null) return;
		const places = placesPicked();
		const label = this.querySelector<HTMLElement>("label:has([name=highlight])");
		if (label) label.hidden = places === "";
		const chosen = new FormData(form);
		const theme = chosen.get("theme");
		const options = [
			theme ? `theme=${theme}` : "",
			chosen.has("title") ? "" : "title=no",
			chosen.has("source") ? "" : "source=no",
			places && chosen.has("highlight") ? `highlight=${places}` : "",
		].filter(Boolean);
		const fragment = options.length > 0 ? `#${options.join("&amp;")}` : "";
		for (const [id, text] of this.#written) {
			const next = text
				.replace(/"([^"]+)"/g, (quoted, address: string) =>
					address === this.#embed || address === this.#frozen
						? `"${chosen.has("frozen") ? this.#frozen : address}${fragment}"`
						: quoted,
				)
				// A theme that was chosen stands in the address; the element follows the page's ground otherwise.
				.replace(' theme="auto"', (auto) => (theme ? "" : auto));
			const code = this.querySelector(`#${id}`);
			// A text that stays the same keeps what the reader has selected in it.
			if (code && code.textContent !== next) code.textContent = next;
		}
		this.#show();
	}

	/** The preview is the snippet itself, so that what is seen is what is copied. */
	#show(): void {
		const { section, preview } = this.#details;
		if (!section?.open || !preview?.open) return;
		const snippet = this.querySelector("#share-iframe")?.textContent ?? "";
		const frame = new DOMParser().parseFromString(snippet, "text/html").querySelector("iframe");
		if (frame === null) return;
		// The snippet names the published site; the preview stays where the reader is.
		const { pathname, hash } = new URL(frame.src);
		for (const place of preview.querySelectorAll<HTMLElement>(".share__frame")) {
			if (place.querySelector("iframe")?.getAttribute("src") === pathname + hash) continue;
			// A new frame instead of a new address: that would be a step in the reader's history.
			const copy = document.importNode(frame, true);
			copy.setAttribute("src", pathname + hash);
			place.replaceChildren(copy);
		}
	}
}

/** Places that the reader compares, as the page's address names them; empty where there are none. */
function placesPicked(): string {
	const places = new URLSearchParams(location.search).get("compare") ?? "";
	return /^[a-z0-9,-]*$/.test(places) ? places : "";
}

customElements.define("share-chart", ShareChart);
