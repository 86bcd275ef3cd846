/** What `<chart-compare>` does: the choice in the address, in the drawings, in words, in the table and in links. */
import type { CompareSetup } from "../render/comparison.ts";
import { type Prose, plainText } from "../text/cited.ts";
import { compareWords } from "../text/compare.ts";
import { formatPeriod } from "../text/periods.ts";
import { picksOf, sinceOf, withPicks } from "./compare-address.ts";
import { linked } from "./compare-links.ts";
import { createList } from "./compare-list.ts";
import { SERIES, setSeries } from "./compare-looks.ts";
import { paint } from "./compare-marks.ts";
import { addPoints, addRows } from "./compare-rows.ts";
import { type Place, reckon } from "./compared-place.ts";
import { fill } from "./fill.ts";
import { nextFrame, pause } from "./pause.ts";

export interface Comparison {
	/** Takes the choice from the address. */
	follow(): void;
}

/** Writes only what is another than before: writing the same anew is laid out anew. */
function setText(element: Element | null | undefined, text: string | null | undefined): void {
	if (element && text != null && element.textContent !== text) element.textContent = text;
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

	/** Counts what was chosen: what an earlier choice has left to do is let go. */
	let turn = 0;
	/** What is said of a place hangs on the half-year alone, not on which are picked. */
	const reckonings = new Map<number, ReturnType<typeof reckon>>();

	function follow(): void {
		list.pick(
			picksOf(
				location.search,
				list.places.map(({ slug }) => slug),
			),
		);
		if (select) select.value = sinceOf(location.search, earlier) ?? first ?? "";
		void show(false);
	}

	function choose(): void {
		void show(true);
	}

	function query(search: string): string {
		const since = select?.value || first;
		return withPicks(
			search,
			list.picked().map(({ slug }) => slug),
			since === first ? null : since,
		);
	}

	/** Shows the choice: at once what can be seen, and all else once that was painted. A reader's own is said and kept. */
	async function show(isOwn: boolean): Promise<void> {
		const now = ++turn;
		root.toggleAttribute("data-working", true);
		const places = list.picked();
		const since = setup.periods.indexOf(select?.value || (first ?? ""));
		const reckoned = reckonings.get(since) ?? reckon(list.places, setup, since < 0 ? null : since);
		reckonings.set(since, reckoned);
		const sentences = places.map(({ code }) => reckoned.places.get(code)?.sentence ?? "");
		const drawings = drawingsHere();
		const unnamed = new Set<Place>();
		const paintAll = (isVisible: boolean) => {
			for (const { figure, svg } of drawings.filter((drawing) => drawing.isVisible === isVisible)) {
				for (const place of paint(figure, svg, { places, setup, kept })) unnamed.add(place);
				if (figure.dataset.look === "lines") addPoints(figure, svg, places, setup);
			}
		};
		paintAll(true);
		say(places, sentences);
		const current = root.querySelector("[data-compare-current]");
		if (current) current.textContent = names(places);
		if (isOwn) tell(sentences.map(plainText).join(" ") || words.nothing);
		await nextFrame();
		// Meanwhile another choice may have been made, or another chart be in this one's place.
		if (now !== turn || !root.isConnected) return;
		if (isOwn)
			history.replaceState(history.state, "", location.pathname + query(location.search) + location.hash);
		carry();
		paintAll(false);
		note([...unnamed]);
		await pause();
		if (now !== turn) return;
		for (const figure of explorer.querySelectorAll<HTMLElement>('figure[data-look="lines"]'))
			addRows(figure, places, setup);
		markRows(places, reckoned);
		root.toggleAttribute("data-working", false);
	}

	/** The drawings of each figure, of which one is to be seen. Asked before anything is changed. */
	function drawingsHere() {
		return [...explorer.querySelectorAll<HTMLElement>("figure[data-look]")].flatMap((figure) =>
			[...figure.querySelectorAll<SVGSVGElement>("chart-values svg[role=img]")].map((svg) => ({
				figure,
				svg,
				isVisible: svg.getClientRects().length > 0,
			})),
		);
	}

	/** Marks the lines of the picked places in the tables, and writes the changes since the half-year chosen. */
	function markRows(places: readonly Place[], reckoned: ReturnType<typeof reckon>): void {
		const numbers = new Map(places.map(({ code }, number) => [code, number]));
		for (const row of explorer.querySelectorAll<HTMLElement>("tr[data-place]")) {
			const code = row.dataset.place ?? "";
			setSeries(row, numbers.get(code) ?? -1);
			setText(row.querySelector('td[data-compared="change"]'), reckoned.places.get(code)?.change);
		}
		for (const heading of explorer.querySelectorAll('th[data-compared="change"]'))
			setText(heading, reckoned.heading);
	}

	function names(places: readonly Place[]): string {
		const [one] = places;
		if (!one) return words.nothing;
		if (places.length < 4) return places.map(({ name }) => name).join(", ");
		return fill(words.many, { name: one.name, count: String(places.length) });
	}

	/** For those who do not see the drawing. A node of its own each time: some readers keep silent where only letters change. */
	function tell(text: string): void {
		const said = document.createElement("span");
		said.textContent = text;
		document.querySelector("[data-chart-status]")?.replaceChildren(said);
	}

	/** Writes the sentences under the drawing, each with the look of its line. */
	function say(places: readonly Place[], sentences: readonly Prose[]): void {
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
	}

	/** Says whose names found no room in a drawing. */
	function note(unnamed: readonly Place[]): void {
		const names = unnamed.map(({ name }) => name).join(", ");
		setText(result?.querySelector("[data-unlabelled]"), names && fill(words.unlabelled, { names }));
	}

	/** Links to other choices and to the other language take the picked places along. */
	function carry(): void {
		const links = [
			...explorer.querySelectorAll<HTMLAnchorElement>(".chart-controls a"),
			...document.querySelectorAll<HTMLAnchorElement>("a[hreflang]"),
		];
		for (const link of links) {
			const before = link.getAttribute("href") ?? "";
			const [path = "", search = ""] = before.split("?");
			const href = path + query(search);
			if (href !== before) link.setAttribute("href", href);
		}
	}

	follow();
	return { follow };
}
