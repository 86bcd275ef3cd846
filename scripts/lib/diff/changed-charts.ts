/** Charts that look different after a change of the record: both pictures side by side, on one page without a server. */

import type { Chart } from "../../../src/charts/chart.ts";
import { charts } from "../../../src/charts/index.ts";
import { allStates, type ChartState, type Codes } from "../../../src/charts/states.ts";
import type { Dataset } from "../../../src/data/dataset.ts";
import type { View } from "../../../src/data/views/view.ts";
import { type Figure, figureOfState } from "../../../src/render/figure.ts";
import { fingerprint } from "../../../src/render/fingerprint.ts";
import { html, type Markup, trusted } from "../../../src/render/html.ts";
import type { Locale } from "../../../src/site.ts";
import { tokensCss } from "../../../src/styles/tokens-css.ts";
import { changedChartWords } from "../../../src/text/changed-chart-words.ts";

/** A page shows no more: what changes everywhere is seen in a few pictures, and a forge keeps no page of 100 MB. */
const SHOWN = 60;

export interface ChangedChart {
	readonly path: string;
	/** Null where the chart had nothing to show before, or has nothing now. */
	readonly before: ChartState | null;
	readonly after: ChartState | null;
}

/** The states whose content differs, in the order of the gallery; those that only were follow. */
export function changedCharts(before: Dataset, after: Dataset): ChangedChart[] {
	const old = contentOfStates(before);
	const now = contentOfStates(after);
	const changed = [...now].flatMap(([path, { state, content }]): ChangedChart[] => {
		const earlier = old.get(path);
		if (earlier?.content === content) return [];
		return [{ path, before: earlier?.state ?? null, after: state }];
	});
	const gone = [...old].flatMap(([path, { state }]): ChangedChart[] =>
		now.has(path) ? [] : [{ path, before: state, after: null }],
	);
	return [...changed, ...gone];
}

function contentOfStates(dataset: Dataset) {
	const states = allStates(dataset).flatMap((chart) => chart.states);
	return new Map(
		states.map((state) => {
			const chart = charts[state.id] as unknown as Chart<Codes | null, View>;
			const selection = Object.keys(state.selection).length > 0 ? state.selection : null;
			return [state.path, { state, content: fingerprint(chart.view(dataset, selection)) }] as const;
		}),
	);
}

/** One HTML page with the pictures before and after; it needs no other file. */
export function changedChartsPage(
	changed: readonly ChangedChart[],
	records: { readonly before: Dataset; readonly after: Dataset },
	locale: Locale,
): string {
	const words = changedChartWords[locale];
	const sections = changed.slice(0, SHOWN).map(({ path, before, after }) => {
		const pictures = [
			[words.before, before && figureOfState(records.before, before, locale), "before"],
			[words.after, after && figureOfState(records.after, after, locale), "after"],
		] as const;
		const title = pictures.findLast(([, figure]) => figure !== null)?.[1]?.title ?? path;
		return html`<section><h2>${title}</h2><p><code>charts/${path}/</code></p><div class="pair">${pictures.map(
			([name, figure, side]) =>
				html`<figure><figcaption>${name}</figcaption>${picture(figure, words.none, side)}</figure>`,
		)}</div></section>`;
	});
	const rest = changed.length - SHOWN;
	return html`<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${words.title}</title><style>${trusted(tokensCss())}${trusted(style)}</style></head><body><h1>${words.title}</h1><p>${words.count(changed.length)}</p>${sections}${rest > 0 && html`<p>${words.more(rest)}</p>`}</body></html>
`.text;
}

function picture(figure: Figure | null, none: string, side: string): Markup {
	if (figure === null) return html`<p>${none}</p>`;
	const svg = figure.drawings.at(-1)?.svg ?? "";
	// Ids of patterns are those of the state: both sides stand on one page.
	const own = svg
		.replaceAll(`id="${figure.key}`, `id="${side}-${figure.key}`)
		.replaceAll(`url(#${figure.key}`, `url(#${side}-${figure.key}`);
	return html`<p>${figure.sentence}</p>${trusted(own)}`;
}

const style = `
body { margin: 1rem; background: var(--ground); color: var(--text); font-family: Pretendard, system-ui, sans-serif; word-break: keep-all; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)); gap: 1rem; }
figure { margin: 0; }
figcaption { font-weight: 700; }
svg { max-inline-size: 100%; block-size: auto; }
`;
