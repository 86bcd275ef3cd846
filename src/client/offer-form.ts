/** `<offer-form>`: checks an offer while it is written, and makes CSV rows and a summary of it. Nothing leaves the browser. */
import { type MatchingRule, matchYears, readAmount } from "../data/matching.ts";
import {
	type Offer,
	type OfferFault,
	type OfferField,
	type OfferRecord,
	offerFaults,
	policyColumns,
	policyLine,
	slugOf,
	sourceColumns,
	sourceLine,
} from "../data/offer-row.ts";
import { formatMoney } from "../text/money.ts";
import { fill } from "./fill.ts";

/** What the page hands over in `data-setup`. */
export interface OfferSetup {
	readonly record: OfferRecord;
	readonly faults: Readonly<Record<OfferFault, string>>;
	/** {count} */
	readonly mend: string;
	readonly ready: string;
	readonly empty: string;
	/** {year} */
	readonly shareTerm: string;
	/** {province} {city} */
	readonly shareLine: string;
	readonly rules: readonly MatchingRule[];
}

const fields: readonly OfferField[] = [
	"region",
	"partner",
	"title_ko",
	"title_en",
	"slug",
	"target_ko",
	"target_en",
	"cost",
	"jobs",
	"source",
	"source_title",
	"source_date",
	"source_url",
];

class OfferForm extends HTMLElement {
	#setup: OfferSetup | undefined;
	#touched = new Set<string>();
	#isSlugOwn = false;
	#addresses: string[] = [];

	connectedCallback(): void {
		const form = this.querySelector("form");
		if (!form) return;
		this.#setup = JSON.parse(this.dataset.setup ?? "{}") as OfferSetup;
		form.addEventListener("input", ({ target }) => {
			if (target instanceof HTMLInputElement && target.name === "slug") this.#isSlugOwn = target.value !== "";
			// A name that is being taken back is not wrong before it is left.
			this.#show(form);
		});
		form.addEventListener("change", ({ target }) => {
			const name = nameOf(target);
			if (name) this.#touched.add(name);
			this.#show(form);
		});
		form.addEventListener("submit", (event) => {
			event.preventDefault();
			this.#touched = new Set(fields);
			if (this.#show(form)) this.#finish(form);
			else form.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
		});
		this.querySelector("[data-print]")?.addEventListener("click", () => print());
		this.#show(form);
	}

	/** Shows faults and the parts that belong to the choices; whether all is right. */
	#show(form: HTMLFormElement): boolean {
		const setup = this.#setup;
		if (!setup) return false;
		const slug = field(form, "slug");
		if (slug && !this.#isSlugOwn) slug.value = slugOf(field(form, "title_en")?.value ?? "");
		const offer = read(form);
		const faults = offerFaults(offer, setup.record);
		for (const name of fields) {
			const element = field(form, name);
			if (!element) continue;
			const fault = this.#touched.has(name) ? faults[name] : undefined;
			element.setAttribute("aria-invalid", String(fault !== undefined));
			const text = this.querySelector(`#${element.id}-fault`);
			const words = fault ? setup.faults[fault] : "";
			if (text && text.textContent !== words) text.textContent = words;
		}
		for (const part of this.querySelectorAll<HTMLElement>("[data-source-new]"))
			part.hidden = offer.source !== "new";
		const year = field(form, "year")?.value ?? "";
		for (const part of this.querySelectorAll<HTMLElement>("[data-year]"))
			part.hidden = part.dataset.year !== year;
		// What was made of an earlier state must not be taken for the present one.
		const result = this.querySelector<HTMLElement>("[data-offer-result]");
		if (result && !result.hidden) result.hidden = true;
		const wrong = Object.keys(faults).filter((name) => this.#touched.has(name)).length;
		const status = this.querySelector("[role=status]");
		const words = wrong > 0 ? fill(setup.mend, { count: String(wrong) }) : "";
		if (status && status.textContent !== words) status.textContent = words;
		return Object.keys(faults).length === 0;
	}

	#finish(form: HTMLFormElement): void {
		const setup = this.#setup;
		const result = this.querySelector<HTMLElement>("[data-offer-result]");
		if (!setup || !result) return;
		const offer = read(form);
		for (const address of this.#addresses) URL.revokeObjectURL(address);
		this.#addresses = [];
		this.#offerFile("policies", policyColumns, policyLine(offer, setup.record));
		this.#offerFile("sources", sourceColumns, sourceLine(offer, setup.record));
		this.#summarise(form);
		result.hidden = false;
		const status = this.querySelector("[role=status]");
		if (status) status.textContent = setup.ready;
		this.querySelector<HTMLElement>("[data-offer-heading]")?.focus();
	}

	/** Puts a row into its preview and behind its link; both are hidden where there is no row. */
	#offerFile(name: string, columns: readonly string[], line: string | null): void {
		const part = this.querySelector<HTMLElement>(`[data-file="${name}"]`);
		const link = part?.querySelector("a");
		const preview = part?.querySelector("code");
		if (!part || !link || !preview) return;
		part.hidden = line === null;
		if (line === null) return;
		preview.textContent = line;
		preview.title = columns.join(",");
		const address = URL.createObjectURL(new Blob([`${line}\n`], { type: "text/csv;charset=utf-8" }));
		this.#addresses.push(address);
		link.href = address;
		link.download = link.dataset.download ?? "";
	}

	/** Copies what was written into the summary: every control that is shown, under its own label. */
	#summarise(form: HTMLFormElement): void {
		const list = this.querySelector("[data-summary]");
		if (!list) return;
		const lines = [...form.elements].flatMap((element) => {
			if (!isControl(element) || element.closest("[hidden]")) return [];
			const label = element.labels?.[0]?.textContent?.trim() ?? "";
			const value =
				element instanceof HTMLSelectElement
					? (element.selectedOptions[0]?.textContent?.trim() ?? "")
					: element.value.trim();
			const isNothing = element.value.trim() === "";
			return [line(label, isNothing ? (this.#setup?.empty ?? "") : value)];
		});
		list.replaceChildren(...lines, ...this.#shares(form));
	}

	/** What province and city would pay by the chosen year's rules, where cost and rules are known. */
	#shares(form: HTMLFormElement): HTMLElement[] {
		const setup = this.#setup;
		const cost = readAmount(field(form, "cost")?.value ?? "");
		const year = field(form, "year")?.value;
		const rule = setup?.rules.find((candidate) => String(candidate.year) === year);
		const matching = rule && "won" in cost ? matchYears([cost.won, cost.won, cost.won], rule) : null;
		if (!setup || !matching) return [];
		const locale = document.documentElement.lang === "en" ? "en" : "ko";
		const money = (won: number) => formatMoney(won / 1e6, locale);
		return matching.years.map(({ supportYear, provinceWon, cityWon }) =>
			line(
				fill(setup.shareTerm, { year: String(supportYear) }),
				fill(setup.shareLine, { province: money(provinceWon), city: money(cityWon) }),
			),
		);
	}
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function isControl(element: unknown): element is Control {
	return (
		element instanceof HTMLInputElement ||
		element instanceof HTMLSelectElement ||
		element instanceof HTMLTextAreaElement
	);
}

function field(form: HTMLFormElement, name: string): Control | null {
	const element = form.elements.namedItem(name);
	return isControl(element) ? element : null;
}

function nameOf(target: EventTarget | null): string {
	return isControl(target) ? target.name : "";
}

function read(form: HTMLFormElement): Offer {
	return Object.fromEntries(
		fields.map((name) => [name, field(form, name)?.value.trim() ?? ""]),
	) as unknown as Offer;
}

function line(label: string, value: string): HTMLElement {
	const row = document.createElement("div");
	const term = document.createElement("dt");
	const text = document.createElement("dd");
	term.textContent = label;
	text.textContent = value;
	row.append(term, text);
	return row;
}

customElements.define("offer-form", OfferForm);
