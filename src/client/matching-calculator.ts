/** `<matching-calculator>`: reckons province's and city's money while one types, and keeps what was typed in the address. */
import type { MatchingRule } from "../data/matching.ts";
import type { Locale } from "../site.ts";
import { formatPercent } from "../text/digits.ts";
import { formatMoney } from "../text/money.ts";
import type { MatchingClientWords } from "../text/pages/market-calculator/client.ts";
import { fill } from "./fill.ts";
import { keepQuery } from "./keep-query.ts";
import {
	type KnownPolicy,
	type MatchingState,
	queryOf,
	type Reckoned,
	reckon,
	stateOf,
} from "./matching-state.ts";

/** What the page hands over in `data-setup`. */
export interface MatchingSetup {
	readonly rules: readonly MatchingRule[];
	readonly policies: Readonly<Record<string, KnownPolicy>>;
	readonly words: MatchingClientWords;
}

class MatchingCalculator extends HTMLElement {
	#setup: MatchingSetup | undefined;
	/** Fields that were left or filled: only they are told that they are empty. */
	readonly #touched = new Set<string>();

	connectedCallback(): void {
		const form = this.querySelector("form");
		if (!form) return;
		this.#setup = JSON.parse(this.dataset.setup ?? "{}") as MatchingSetup;
		form.addEventListener("input", ({ target }) => {
			if (target instanceof HTMLSelectElement && target.name === "policy") this.#choose(form, target.value);
			if (target instanceof HTMLInputElement) this.#touched.add(target.name);
			this.#show(form, true);
		});
		form.addEventListener("submit", (event) => {
			event.preventDefault();
			this.#touched.add("cost");
			this.#show(form, true);
			form.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
		});
		form.addEventListener("reset", (event) => {
			event.preventDefault();
			this.#touched.clear();
			this.#write(form, stateOf("", this.#known(form)));
			this.#show(form, false);
			keepQuery("");
		});
		const follow = () => {
			const state = stateOf(location.search, this.#known(form));
			this.#touched.clear();
			if (state.costs[0] !== "") this.#touched.add("cost");
			this.#write(form, state);
			this.#show(form, false);
		};
		window.addEventListener("popstate", follow);
		follow();
	}

	/** A published policy fills in what is known of it. */
	#choose(form: HTMLFormElement, policy: string): void {
		const known = this.#setup?.policies[policy];
		if (!known) return;
		this.#touched.delete("cost");
		this.#write(form, stateOf(`?${new URLSearchParams({ policy })}`, this.#known(form)));
	}

	#known(form: HTMLFormElement) {
		const values = (name: string) =>
			[...form.querySelectorAll<HTMLOptionElement>(`select[name=${name}] option`)].map(({ value }) => value);
		return {
			policies: this.#setup?.policies ?? {},
			cities: values("city").filter(Boolean),
			years: values("year"),
		};
	}

	#read(form: HTMLFormElement): MatchingState {
		const value = (name: string) => String(new FormData(form).get(name) ?? "");
		return {
			policy: value("policy"),
			city: value("city"),
			year: value("year"),
			costs: [value("cost"), value("cost2"), value("cost3")],
		};
	}

	#write(form: HTMLFormElement, { policy, city, year, costs }: MatchingState): void {
		const [cost, cost2, cost3] = costs;
		for (const [name, value] of Object.entries({ policy, city, year, cost, cost2, cost3 })) {
			const field = form.elements.namedItem(name);
			if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
		}
	}

	#show(form: HTMLFormElement, keep: boolean): void {
		const state = this.#read(form);
		const reckoned = reckon(state, this.#setup?.rules ?? []);
		this.#showFaults(form, state, reckoned);
		this.#showResult(form, state, reckoned);
		if (keep) keepQuery(queryOf(state));
	}

	#showFaults(form: HTMLFormElement, { costs }: MatchingState, { faults }: Reckoned): void {
		const words = this.#setup?.words;
		faults.forEach((fault, index) => {
			const name = ["cost", "cost2", "cost3"][index] ?? "";
			const field = form.elements.namedItem(name);
			if (!(field instanceof HTMLInputElement)) return;
			const told = fault !== null && (fault !== "empty" || this.#touched.has(name)) ? fault : null;
			field.setAttribute("aria-invalid", String(told !== null));
			setText(this.querySelector(`#${field.id}-fault`), told && words ? words.faults[told] : "");
			const echo = this.querySelector(`#${field.id}-echo`);
			const won = Number((costs[index] ?? "").normalize("NFKC").replace(/[^\d]/g, ""));
			setText(echo, fault === null && won > 0 ? this.#money(won) : "");
		});
	}

	#showResult(
		form: HTMLFormElement,
		{ policy, city, year }: MatchingState,
		{ faults, rule, matching }: Reckoned,
	): void {
		const words = this.#setup?.words;
		if (!words) return;
		const known = this.#setup?.policies[policy];
		setText(
			this.querySelector("[data-basis]"),
			known ? (known.basis === null ? words.noCost : words.basis[known.basis]) : "",
		);
		for (const part of this.querySelectorAll<HTMLElement>("[data-rule]"))
			part.hidden = part.dataset.rule !== year;
		const table = this.querySelector<HTMLElement>("[data-result]");
		if (table) table.hidden = matching === null;
		const status = this.querySelector("[role=status]");
		if (matching === null || rule?.capWon == null) {
			const isRuleMissing = rule !== undefined && (rule.capWon === null || rule.sharesPct.includes(null));
			const isWrong = faults.some((fault) => fault !== null && fault !== "empty");
			setText(
				status,
				isRuleMissing ? fill(words.ruleMissing, { year }) : isWrong ? words.mend : words.waiting,
			);
			return;
		}
		const option = form.querySelector<HTMLOptionElement>(`select[name=city] option[value="${city}"]`);
		const place = city === "" ? words.place : (option?.textContent?.trim() ?? words.place);
		const supportYear = (number: number) => fill(words.supportYear, { year: String(number) });
		const cap = this.#money(rule.capWon);
		const capped = matching.years
			.filter(({ isCapped }) => isCapped)
			.map((each) => supportYear(each.supportYear));
		const amounts = {
			total: this.#money(matching.totalWon),
			province: this.#money(matching.provinceWon),
			city: this.#money(matching.cityWon),
		};
		setText(
			status,
			`${fill(words.sentence, { place, ...amounts })} ${fill(capped.length > 0 ? words.capped : words.uncapped, { cap, years: capped.join(", ") })}`,
		);
		this.#showRow("sum", { ...amounts, share: "", cap: "" });
		for (const each of matching.years)
			this.#showRow(String(each.supportYear), {
				total: this.#money(each.totalWon),
				province: this.#money(each.provinceWon),
				city: this.#money(each.cityWon),
				share: formatPercent(each.sharePct, this.#locale),
				cap: each.isCapped ? words.isCapped : words.isUncapped,
			});
	}

	#showRow(row: string, cells: Readonly<Record<string, string>>): void {
		for (const [name, text] of Object.entries(cells))
			setText(this.querySelector(`[data-row="${row}"] [data-cell="${name}"]`), text);
	}

	get #locale(): Locale {
		return document.documentElement.lang === "en" ? "en" : "ko";
	}

	#money(won: number): string {
		return formatMoney(won / 1e6, this.#locale);
	}
}

/** Writes only what changed, so that a live region does not speak twice. */
function setText(element: Element | null, text: string): void {
	if (element && element.textContent !== text) element.textContent = text;
}

customElements.define("matching-calculator", MatchingCalculator);
