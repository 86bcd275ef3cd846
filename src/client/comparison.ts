/** What `<chart-compare>` does: the choice in the address, in the drawings, in words, in the table and in links. */
import type { CompareSetup } from "../render/comparison.ts";
import { type Prose, plainText } from "../text/cited.ts";
import { compareWords } from "../text/compare.ts";
import { formatPeriod } from "../text/periods.ts";
import { picksOf, sinceOf, withPicks } from "./compare-address.ts";
import { linked } from "./compare-links.ts";
import { createList } from "./compare-list.ts";
import { paint, SERIES, setSeries } from "./compare-marks.ts";
import { addRows } from "./compare-rows.ts";
import { type Place, reckon } from "./compared-place.ts";
import { fill } from "./fill.ts";

export interface Comparison {
	/** Takes the choice from the address. */
	follow(): void;
}

export function createComparison(root: HTMLElement): Comparison {
	const setup = JSON.parse(root.dataset.setup ?? "{}") as CompareSetup;
	const words = compareWords[setup.locale];
	const explorer = root.closest("chart-explorer") ?? document.body;
	const result = explorer.querySelector<HTMLElement>("[data-comparison]");
	const select = result?.querySelector("select");
	const earlier = setup.periods.slice(0, -1);
	/** The half-year of which nothing need be said in the address. */
	const first = setup.since === null ? null : (setup.periods[setup.since] ?? null);
	const kept = new Set([setup.province, ...(root.dataset.own ? [root.dataset.own] : [])]);
	const list = createList(root, setup.locale, choose);
	select?.replaceChildren(...earlier.map((period) => new Option(formatPeriod(period, setup.locale), period)));
	select?.addEventListener("change", choose);

	function follow(): void {
		list.pick(
			picksOf(
				location.search,
				list.places.map(({ slug }) => slug),
			),
		);
		if (select) select.value = sinceOf(location.search, earlier) ?? first ?? "";
		show();
	}

	/** Puts the choice into the address, shows it and says it. */
	function choose(): void {
		history.replaceState(history.state, "", location.pathname + query(location.search) + location.hash);
		const said = document.createElement("span");
		said.textContent = show().join(" ") || words.nothing;
		document.querySelector("[data-chart-status]")?.replaceChildren(said);
	}

	function query(search: string): string {
		const since = select?.value || first;
		return withPicks(
			search,
			list.picked().map(({ slug }) => slug),
			since === first ? null : since,
		);
	}

	/** Shows the choice everywhere; returns what is said of each place. */
	function show(): string[] {
		const places = list.picked();
		const since = setup.periods.indexOf(select?.value || (first ?? ""));
		const reckoned = reckon(list.places, setup, since < 0 ? null : since);
		const unnamed = new Set<Place>();
		for (const figure of explorer.querySelectorAll<HTMLElement>("figure[data-look]")) {
			for (const place of paint(figure, { places, setup, kept })) unnamed.add(place);
			if (figure.dataset.look === "lines") addRows(figure, places, setup);
		}
		for (const row of explorer.querySelectorAll<HTMLElement>("tr[data-place]")) {
			const code = row.dataset.place ?? "";
			setSeries(
				row,
				places.findIndex((place) => place.code === code),
			);
			const change = row.querySelector('td[data-compared="change"]');
			if (change) change.textContent = reckoned.places.get(code)?.change ?? change.textContent;
		}
		for (const heading of explorer.querySelectorAll('th[data-compared="change"]'))
			heading.textContent = reckoned.heading;
		const current = root.querySelector("[data-compare-current]");
		if (current) current.textContent = names(places);
		const sentences = places.map(({ code }) => reckoned.places.get(code)?.sentence ?? "");
		say(places, sentences, [...unnamed]);
		carry();
		return sentences.map(plainText);
	}

	function names(places: readonly Place[]): string {
		const [one] = places;
		if (!one) return words.nothing;
		if (places.length < 4) return places.map(({ name }) => name).join(", ");
		return fill(words.many, { name: one.name, count: String(places.length) });
	}

	/** Writes the sentences under the drawing, each with the look of its line. */
	function say(places: readonly Place[], sentences: readonly Prose[], unnamed: readonly Place[]): void {
		if (!result) return;
		result.hidden = sentences.length === 0;
		result.querySelector("ul")?.replaceChildren(
			...sentences.map((sentence, index) => {
				const item = document.createElement("li");
				const swatch = document.createElement("span");
				swatch.className = "chart-comparison__swatch";
				swatch.dataset.dash = String(index % SERIES);
				setSeries(swatch, index);
				item.append(swatch, ...linked(sentence, places[index]?.code ?? "", explorer, setup));
				return item;
			}),
		);
		const note = result.querySelector("[data-unlabelled]");
		const list = unnamed.map(({ name }) => name).join(", ");
		if (note) note.textContent = list && fill(words.unlabelled, { names: list });
	}

	/** Links to other choices and to the other language take the picked places along. */
	function carry(): void {
		const links = [
			...explorer.querySelectorAll<HTMLAnchorElement>(".chart-controls a"),
			...document.querySelectorAll<HTMLAnchorElement>("a[hreflang]"),
		];
		for (const link of links) {
			const [path = "", search = ""] = (link.getAttribute("href") ?? "").split("?");
			link.setAttribute("href", path + query(search));
		}
	}

	follow();
	return { follow };
}
