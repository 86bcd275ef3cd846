/**
 * `<custom-chart>`: a chart of the reader's own choice. The address holds the whole state, the controls write it, and
 * going back and forward follows it. Plot comes with the first drawing.
 */
import { pageHref } from "../../addresses.ts";
import type { Locale } from "../../site.ts";
import type { StatusName } from "../../styles/tokens.ts";
import { figureWords } from "../../text/figure-words.ts";
import { type CustomChartWords, customChartWords } from "../../text/pages/custom-chart.ts";
import { pause } from "../pause.ts";
import { queryOf, wantedOf } from "./address.ts";
import { type CustomChart, customChart } from "./chart.ts";
import { settle } from "./choices.ts";
import type { Drawing } from "./drawing.ts";
import { el } from "./elements.ts";
import { drawingElement, figureOf } from "./figure.ts";
import { boxesOf, placesOfButton, readForm, setText, writeForm } from "./form.ts";
import { loadIds, loadOutlines, loadSeries } from "./load.ts";
import { noticeOf } from "./notice.ts";
import { linkOrigins } from "./origin-links.ts";
import { nearestReady } from "./ready.ts";
import { type CustomChartSetup, isProvince } from "./setup.ts";
import type { CustomState, Wanted } from "./state.ts";

/** The narrowest and the widest drawing, in pixels. */
const NARROW = 240;
const WIDE = 720;

class CustomChartElement extends HTMLElement {
	#setup!: CustomChartSetup;
	#chart: CustomChart | undefined;
	/** The choices before the map took all places and one period. */
	#beforeMap: CustomState | undefined;
	/** The last wish: an answer to an earlier one comes too late. */
	#wish = 0;
	#width = 0;
	#pageTitle = "";

	connectedCallback(): void {
		const form = this.querySelector("form");
		if (!form || this.#chart) return;
		this.#setup = JSON.parse(this.dataset.setup ?? "{}") as CustomChartSetup;
		this.#pageTitle = document.title;
		form.addEventListener("submit", (event) => event.preventDefault());
		form.addEventListener("change", ({ target }) => this.#onChange(form, target as Element));
		for (const button of form.querySelectorAll<HTMLButtonElement>("button[data-places]"))
			button.addEventListener("click", () => this.#onPlacesButton(form, button));
		for (const button of this.querySelectorAll<HTMLButtonElement>("button[data-do]"))
			button.addEventListener("click", () => void this.#onAction(button.dataset.do ?? ""));
		const share = this.querySelector<HTMLElement>('[data-do="share"]');
		if (share) share.hidden = !("share" in navigator);
		addEventListener("popstate", () => void this.#show(wantedOf(location.search, this.#setup.regions)));
		new ResizeObserver(() => this.#onResize()).observe(this);
		void this.#show(wantedOf(location.search, this.#setup.regions));
	}

	get #locale(): Locale {
		return document.documentElement.lang === "en" ? "en" : "ko";
	}

	get #words(): CustomChartWords {
		return customChartWords[this.#locale];
	}

	#onChange(form: HTMLFormElement, changed: Element): void {
		const before = this.#chart?.state;
		if (!before) return;
		let wanted = readForm(form, changed, before);
		if (wanted.places.length === 0) {
			this.#tell(this.#words.noPlace);
			return;
		}
		if (wanted.form === "map" && before.form !== "map") this.#beforeMap = before;
		if (wanted.form !== "map" && before.form === "map" && changed instanceof HTMLInputElement) {
			// The places and periods of a map are the map's: what was chosen before it comes back.
			const { places: _places, from: _from, to: _to, ...rest } = wanted;
			wanted = { ...rest, ...this.#beforeMapChoices() } as typeof wanted;
		}
		void this.#show(wanted, "push");
	}

	#beforeMapChoices(): Wanted {
		const { places, from, to } = this.#beforeMap ?? {};
		return places && from && to ? { places, from, to } : {};
	}

	#onPlacesButton(form: HTMLFormElement, button: HTMLButtonElement): void {
		const chosen = new Set(placesOfButton(button, this.#setup.regions));
		const keeps = new Set(this.#setup.regions.filter(isProvince).map(({ region }) => region));
		for (const box of boxesOf(form))
			if (!box.disabled) box.checked = chosen.has(box.value) || (box.checked && keeps.has(box.value));
		this.#onChange(form, button);
	}

	/** Shows what comes nearest to a wish, and keeps it in the address. */
	async #show(wanted: Wanted, history_?: "push"): Promise<void> {
		const wish = ++this.#wish;
		const { measures, regions } = this.#setup;
		const isKnown = wanted.measure !== undefined && measures.includes(wanted.measure);
		const measure = isKnown ? (wanted.measure ?? "") : (this.dataset.first ?? measures[0] ?? "");
		const figure = this.querySelector<HTMLElement>("[data-figure]");
		figure?.setAttribute("aria-busy", "true");
		try {
			// What a measure that is not known was wished for with says nothing of another.
			const wish_ = isKnown || wanted.measure === undefined ? wanted : {};
			// Each step is a task of its own: all at once would keep a slow telephone too long.
			const series = await loadSeries(measure);
			await pause();
			const { state, changes } = settle(series, wish_, regions);
			const width = this.#drawingWidth();
			const chart = customChart(series, state, this.#setup, this.#locale);
			await pause();
			if (wish !== this.#wish) return;
			const drawing = await this.#draw(chart, width);
			await pause();
			if (wish !== this.#wish) return;
			this.#chart = chart;
			this.#write(chart, drawing);
			const unknown = isKnown ? null : (wanted.measure ?? null);
			this.#tell(noticeOf(changes, unknown, chart, regions, this.#words));
			this.#keep(chart, history_);
		} catch (error) {
			if (wish !== this.#wish) return;
			this.#tell(this.#words.failed);
			console.warn(error);
		} finally {
			if (wish === this.#wish) {
				figure?.removeAttribute("aria-busy");
				this.dataset.shown = "";
			}
		}
	}

	#write(chart: CustomChart, drawing: Drawing | null): void {
		const { state, series, vocabulary, title } = chart;
		const form = this.querySelector("form");
		if (form)
			writeForm(form, series, state, this.#setup.regions, {
				vocabulary,
				words: this.#words,
				back: this.#beforeMapChoices(),
			});
		this.querySelector("[data-figure]")?.replaceChildren(
			figureOf({
				...chart,
				locale: this.#locale,
				drawing,
				classes: this.#classes(chart, drawing),
				glossary: pageHref(this.#locale, `about/glossary/#measure-${state.measure}`),
				statusMark: (status, isLabelled) => this.#statusMark(status, isLabelled),
			}),
		);
		void this.#linkOrigins(chart);
		setText(this.querySelector("[data-said]"), chart.sentence);
		const heading = document.querySelector("h1")?.textContent?.trim() ?? "";
		document.title = this.#pageTitle.replace(heading, title);
		for (const picture of this.querySelectorAll<HTMLElement>('[data-do="svg"], [data-do="png"]'))
			picture.hidden = drawing === null;
		const ready = this.querySelector<HTMLAnchorElement>("[data-ready]");
		const path = nearestReady(series.file.ready, state, this.#setup.regions);
		if (ready) {
			ready.hidden = path === null;
			if (path !== null) ready.href = pageHref(this.#locale, `charts/${path}/`);
		}
	}

	async #linkOrigins(chart: CustomChart): Promise<void> {
		// Without ids the chart is whole all the same.
		const ids = await loadIds(chart.state.measure).catch(() => []);
		const figure = this.querySelector("[data-figure] figure");
		if (figure && chart === this.#chart) linkOrigins(figure, chart, ids, this.#locale);
	}

	#keep({ state }: CustomChart, how: "push" | undefined): void {
		const query = queryOf(state, this.#setup.regions);
		const address = `${location.pathname}${query}`;
		if (query !== location.search) {
			if (how === "push") history.pushState(null, "", address);
			// An address that asked for what there is not is put right; one that asked for nothing stays short.
			else if (location.search !== "") history.replaceState(history.state, "", address);
		}
		const field = this.querySelector<HTMLInputElement>("[data-address]");
		if (field) field.value = `${location.origin}${address}`;
		for (const link of document.querySelectorAll<HTMLAnchorElement>("a[hreflang]")) link.search = query;
	}

	async #draw(chart: CustomChart, width: number): Promise<Drawing | null> {
		const { view, state, labels, fromZero, title, sentence } = chart;
		if (state.form === "table") return null;
		const [{ draw }, outlines] = await Promise.all([
			import("./drawing.ts"),
			state.form === "map" ? loadOutlines() : [],
		]);
		// What was just loaded has run for long enough.
		await pause();
		const { mark } = this.#setup;
		const name = `${mark ? `[${mark}] ` : ""}${title}. ${sentence}`;
		return draw(view, { width, label: labels, fromZero, name, mark, outlines });
	}

	#drawingWidth(): number {
		const width = this.querySelector("[data-figure]")?.clientWidth ?? WIDE;
		this.#width = Math.max(NARROW, Math.min(WIDE, width));
		return this.#width;
	}

	/** Another width wants another drawing; words and table stay. */
	async #onResize(): Promise<void> {
		const [chart, before] = [this.#chart, this.#width];
		if (!chart || Math.abs(this.#drawingWidth() - before) < 8) return;
		const drawing = await this.#draw(chart, this.#width);
		if (drawing === null || chart !== this.#chart) return;
		this.querySelector("chart-values")?.replaceWith(
			drawingElement(drawing, figureWords[this.#locale].readValues),
		);
	}

	#classes({ labels }: CustomChart, drawing: Drawing | null): string[] {
		return (drawing?.classes ?? []).map(({ least, most }) =>
			least === most ? labels.number(least) : `${labels.number(least)} – ${labels.number(most)}`,
		);
	}

	#statusMark(status: StatusName, isLabelled: boolean): Node {
		const template = this.querySelector<HTMLTemplateElement>(`template[data-status="${status}"]`);
		const mark = template?.content.firstElementChild?.cloneNode(true) as HTMLElement | undefined;
		if (mark && !isLabelled) mark.lastElementChild?.classList.add("visually-hidden");
		return mark ?? el("span");
	}

	#tell(text: string): void {
		setText(this.querySelector("[data-notice]"), text);
	}

	async #onAction(action: string): Promise<void> {
		const chart = this.#chart;
		if (!chart) return;
		const address = this.querySelector<HTMLInputElement>("[data-address]");
		const done = this.querySelector("[data-done]");
		setText(done, "");
		if (action === "copy" && address) {
			try {
				await navigator.clipboard.writeText(address.value);
				setText(done, this.#words.copied);
			} catch {
				address.focus();
				address.select();
				setText(done, this.#words.copyYourself);
			}
		} else if (action === "share") {
			// Whoever closes the dialogue has changed their mind: nothing went wrong.
			await navigator
				.share({ title: chart.title, text: chart.sentence, url: address?.value ?? "" })
				.catch(() => {});
		} else {
			const { download } = await import("./download.ts");
			const drawing = action === "csv" ? null : await this.#draw(chart, WIDE);
			const name = await download(action as "svg" | "png" | "csv", chart, {
				drawing,
				classes: this.#classes(chart, drawing),
				address: address?.value ?? "",
				setup: this.#setup,
				locale: this.#locale,
			});
			setText(done, this.#words.saved(name));
		}
	}
}

customElements.define("custom-chart", CustomChartElement);
