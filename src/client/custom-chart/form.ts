/** The controls: they show a state and what else can be chosen, and say what was chosen. */
import { periodKind } from "../../data/period.ts";
import type { CustomChartWords } from "../../text/pages/custom-chart.ts";
import type { Vocabulary } from "../../text/vocabulary.ts";
import {
	breakdownsOf,
	type FormReason,
	formReasons,
	kindsOf,
	periodsOf,
	placesWithin,
	settle,
} from "./choices.ts";
import { el } from "./elements.ts";
import type { Series } from "./series.ts";
import { isProvince, type SetupRegion } from "./setup.ts";
import { type CustomState, forms, type Wanted } from "./state.ts";

/** Sets every control to a state; **back** is what a map gives way to. What would have no value is left out, or disabled with its reason. */
export function writeForm(
	form: HTMLFormElement,
	series: Series,
	state: CustomState,
	regions: readonly SetupRegion[],
	{ vocabulary, words, back }: { vocabulary: Vocabulary; words: CustomChartWords; back: Wanted },
): void {
	const kind = periodKind(state.from);
	const isMap = state.form === "map";
	// English halves of years are too long for a list on a phone.
	const style = vocabulary.locale === "en" ? "short" : "name";
	const period = (code: string) => [code, vocabulary[style]("period", code)] as const;
	const periods = periodsOf(series, state.breakdown, kind, state.places);
	fillList(form, "measure", null, state.measure);
	fillList(
		form,
		"breakdown",
		breakdownsOf(series).map((code) => [
			code,
			code === "" ? words.total : vocabulary.name("breakdown", code),
		]),
		state.breakdown,
	);
	fillList(
		form,
		"kind",
		kindsOf(series, state.breakdown).map((each) => [each, words.kinds[each]]),
		kind,
	);
	fillList(form, "from", periods.map(period), state.from);
	fillList(form, "to", periods.map(period), state.to);
	const from = fieldOf(form, "from");
	if (from) from.hidden = isMap || periods.length < 2;
	const to = fieldOf(form, "to")?.querySelector("label");
	if (to) to.textContent = isMap || periods.length < 2 ? words.period : words.to;

	const within = placesWithin(series, state, regions);
	for (const box of boxesOf(form)) {
		const isKnown = within.has(box.value);
		box.checked = state.places.includes(box.value);
		box.disabled = isMap || !isKnown;
		const hint = box.parentElement?.querySelector<HTMLElement>("[data-hint]");
		if (hint) hint.hidden = isKnown || isMap;
	}
	for (const button of form.querySelectorAll<HTMLButtonElement>("button[data-places]")) {
		const wanted = placesOfButton(button, regions).filter((region) => within.has(region));
		button.disabled = isMap || wanted.length === 0;
	}
	setText(form.querySelector("[data-places-note]"), isMap ? words.placesOfMap : "");
	setText(
		form.querySelector("[data-chosen]"),
		state.places.length > 3 && state.places.length === regions.length - 1
			? words.allCities
			: words.chosenPlaces(state.places.map((region) => vocabulary.short("region", region))),
	);

	for (const name of forms) {
		const radio = form.querySelector<HTMLInputElement>(`input[name="form"][value="${name}"]`);
		if (!radio) continue;
		const reason = isMap
			? reasonAfterMap(
					series,
					{ measure: state.measure, breakdown: state.breakdown, ...back, form: name },
					regions,
				)
			: formReasons(series, state, regions)[name];
		radio.checked = state.form === name;
		radio.disabled = reason !== null && state.form !== name;
		const said = form.querySelector<HTMLElement>(`#${radio.id}-reason`);
		setText(
			said,
			reason === null || state.form === name ? "" : `${words.forms[name]}: ${words.formReasons[reason]}`,
		);
	}
}

/** A map takes one period and every place: whether another form can follow it depends on what was chosen before it. */
function reasonAfterMap(series: Series, wanted: Wanted, regions: readonly SetupRegion[]): FormReason | null {
	return settle(series, wanted, regions).changes.find(({ what }) => what === "form")?.reason ?? null;
}

/** What the controls ask for after one of them was changed. */
export function readForm(
	form: HTMLFormElement,
	changed: Element | null,
	before: CustomState,
): Wanted & { places: readonly string[] } {
	const values = new FormData(form);
	const text = (name: string) => {
		const value = values.get(name);
		return typeof value === "string" ? value : undefined;
	};
	const name =
		changed instanceof HTMLSelectElement || changed instanceof HTMLInputElement ? changed.name : "";
	// Disabled boxes are not among the form's data.
	const places = boxesOf(form)
		.filter(({ checked }) => checked)
		.map(({ value }) => value);
	const period = (which: "from" | "to") => text(which) ?? before[which];
	const asked = {
		measure: text("measure") ?? before.measure,
		breakdown: text("breakdown") ?? before.breakdown,
		places,
		form: text("form") ?? before.form,
	};
	// Another kind of period has periods of its own: those of the same years.
	if (name === "kind") return { ...asked, ...inKind(text("kind") ?? "", before) };
	// Another measure or breakdown keeps what it can, without a word on what nobody asked for.
	if (name === "measure")
		return { measure: asked.measure, places, from: before.from, to: before.to, form: asked.form };
	if (asked.form === "map" && name !== "form") return { ...asked, from: period("to"), to: period("to") };
	return { ...asked, from: period("from"), to: period("to") };
}

/** The same years in periods of another kind, for the nearest to be found. */
function inKind(kind: string, { from, to }: CustomState): Pick<Wanted, "from" | "to"> {
	const years = [from.slice(0, 4), to.includes("/") ? to.slice(5) : to.slice(0, 4)] as const;
	switch (kind) {
		case "half-year":
			return { from: `${years[0]}-S1`, to: `${years[1]}-S2` };
		case "month":
			return { from: `${years[0]}-01`, to: `${years[1]}-12` };
		case "years":
			return { from: `${years[0]}/${Number(years[0]) + 1}`, to: `${Number(years[1]) - 1}/${years[1]}` };
		default:
			return { from: years[0], to: years[1] };
	}
}

export function boxesOf(form: HTMLFormElement): HTMLInputElement[] {
	return [...form.querySelectorAll<HTMLInputElement>('input[name="places"]')];
}

/** Places that a button beside the list chooses. */
export function placesOfButton(button: HTMLButtonElement, regions: readonly SetupRegion[]): string[] {
	const isOfProvince = button.dataset.places === "province";
	return regions.filter((region) => isProvince(region) === isOfProvince).map(({ region }) => region);
}

/** Fills a list unless its options stay as they are, and hides its field where there is nothing to choose. */
function fillList(
	form: HTMLFormElement,
	name: string,
	options: readonly (readonly [string, string])[] | null,
	value: string,
): void {
	const list = form.elements.namedItem(name);
	if (!(list instanceof HTMLSelectElement)) return;
	if (options !== null) {
		const isSame =
			list.options.length === options.length &&
			options.every(([code, text], index) => {
				const option = list.options[index];
				return option?.value === code && option.textContent === text;
			});
		if (!isSame) list.replaceChildren(...options.map(([code, text]) => el("option", { value: code }, text)));
		const field = fieldOf(form, name);
		if (field && name !== "to") field.hidden = options.length < 2;
	}
	list.value = value;
}

function fieldOf(form: HTMLFormElement, name: string): HTMLElement | null {
	return form.querySelector<HTMLElement>(`[data-field="${name}"]`);
}

/** Writes only what changed, so that a live region does not speak twice. */
export function setText(element: Element | null, text: string): void {
	if (element && element.textContent !== text) element.textContent = text;
}
