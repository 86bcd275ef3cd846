/**
 * The page of one observation: what it is, what it says, what else was published, where it comes from, where it stands
 * in the data, what it is used for, what became of it and how it is cited.
 */
import { compare } from "../data/checks/reconciliation.ts";
import type { Dataset } from "../data/dataset.ts";
import { placeKey } from "../data/dataset.ts";
import { servedPath } from "../data/release.ts";
import { targetStatuses } from "../data/status.ts";
import type { Observation } from "../data/tables/observations.ts";
import { downloadPath } from "../downloads/addresses.ts";
import { jsonForScript } from "../downloads/dataset-json-ld.ts";
import { html, type Markup, trusted } from "../render/html.ts";
import { originRows } from "../render/origin.ts";
import type { FramedPage } from "../render/page-frame.ts";
import type { Locale } from "../site.ts";
import { originPath } from "../state-addresses.ts";
import { citationOf } from "../text/citations.ts";
import { originWords } from "../text/pages/origin.ts";
import { sampleMark } from "../text/sample-words.ts";
import { createVocabulary } from "../text/vocabulary.ts";
import { fact, kept, placeFacts, sourceFacts, statusMark } from "./origin-facts.ts";
import { originHistory } from "./origin-history.ts";
import { observationJsonLd } from "./origin-json-ld.ts";
import { originName, originValue } from "./origin-name.ts";
import { noUses, type ShowingPage, type UsesById } from "./origin-uses.ts";

/** Pages and charts named before the rest is only counted. */
const mostNamed = 4;

export interface OriginOptions {
	readonly locale: Locale;
	/** Address of the site, ending in `/`. */
	readonly root: string;
	readonly uses: UsesById;
}

/** Writes the page of an observation. Made once for a record and a language, since pages share most of their parts. */
export function createOriginPages(
	dataset: Dataset,
	{ locale, root, uses }: OriginOptions,
): (row: Observation) => FramedPage {
	const text = originWords[locale];
	const words = createVocabulary(dataset, locale);
	const { release } = dataset;
	const ids = originRows(dataset);
	const base = new URL(root).pathname;
	const prefix = locale === "ko" ? "" : `${locale}/`;
	const href = (path: string) => `${base}${prefix}${path}`;
	const above = { href: href("o/"), label: text.name };
	const facts = placeFacts(words, href, dataset);
	const source = kept((code) => {
		const row = dataset.source.get(code);
		return row ? sourceFacts(row, words) : html``;
	});
	const citedSource = kept((code) => {
		const row = dataset.source.get(code);
		return row ? words.citation(row) : code;
	});
	const mark = kept((status) => statusMark(status, words.term("status", status)));
	const meaning = kept((measure) => {
		const definition = words.text(words.measure(measure), "definition") ?? "";
		return html`<p>${definition}</p>`;
	});
	const files = kept((file) => {
		const address = `${base}data/${servedPath(file, release)}`;
		return html`<a href="${address}" hreflang="ko">data/${file}</a>`;
	});
	const downloads = kept((measure) => {
		const topic = words.measure(measure).topic;
		const [csv, json] = [downloadPath("topic", topic, "utf8.csv"), downloadPath("topic", topic, "json")];
		return html`<a href="${base}${csv}">CSV</a>, <a href="${base}${json}">JSON</a>`;
	});
	const siblings = Map.groupBy(ids.keys(), placeAndSide);
	const sums = sumsByRow(dataset);
	const statements = dataset.reconciliations.map(
		(relation) =>
			html`<li><a href="${href(`about/reconciliation/#${relation.id}`)}">${words.text(relation, "statement")}</a></li>`,
	);
	const link = ({ path, title }: ShowingPage) => html`<li><a href="${href(path)}">${title[locale]}</a></li>`;
	const usedIn = (pages: readonly ShowingPage[], heading: (count: number) => string): Markup | null =>
		pages.length === 0
			? null
			: html`<h3>${heading(pages.length)}</h3><ul>${pages.slice(0, mostNamed).map(link)}${
					pages.length > mostNamed && html`<li>${text.more(pages.length - mostNamed)}</li>`
				}</ul>`;

	const alternatives = (row: Observation): Markup | null => {
		const others = (siblings.get(placeAndSide(row)) ?? []).filter((other) => other !== row);
		if (others.length === 0) return null;
		return html`<h2>${text.alternatives}</h2><ul>${others.map(
			(other) =>
				html`<li><a href="${href(originPath(ids.get(other) ?? ""))}">${originValue(other, words)}</a> ${
					other.use === "main" ? text.isMain : words.term("use", other.use)
				}, ${words.term("status", other.status)} <small>${citedSource(other.source)}</small></li>`,
		)}</ul>`;
	};

	const cite = (row: Observation, title: string, id: string): Markup => {
		const publisher = dataset.source.get(row.source);
		const { korean, apa, bibtex, csl } = citationOf({
			locale,
			title,
			address: `${root}${prefix}${originPath(id)}`,
			release,
			sources: publisher ? [publisher] : [],
		});
		return html`<h2>${text.cite}</h2><p>${korean}</p><details><summary>${text.otherStyles}</summary><p>${apa}</p><pre>${bibtex}</pre><pre>${JSON.stringify(JSON.parse(csl))}</pre></details>`;
	};

	return (row) => {
		const id = ids.get(row) ?? "";
		const title = originName(row, words);
		const value = originValue(row, words);
		const used = uses.get(id) ?? noUses;
		const path = originPath(id);
		const sample = release.sample ? `[${sampleMark}] ` : "";
		const json = observationJsonLd(row, {
			dataset,
			words,
			title: `${sample}${title}`,
			root,
			page: `${root}${prefix}${path}`,
		});
		const others = alternatives(row);
		const lines = sums.get(row);
		const shown = [usedIn(used.charts, text.charts), usedIn(used.pages, text.pages)];
		return {
			path,
			title,
			description: text.description(`${sample}${title}`, value, citedSource(row.source)),
			above,
			head: html`<script type="application/ld+json">${trusted(jsonForScript(json))}</script>`,
			body: html`<section id="figure" data-origin="${text.detail}"><p class="value">${value}</p><p>${mark(row.status)}${row.use !== "main" && ` · ${words.term("use", row.use)}`}</p><p>${text.source}: ${citedSource(row.source)}</p></section>${
				row.note !== null && html`<p>${text.note}: ${words.note(row.note)}</p>`
			}${others}<h2>${text.source}</h2>${source(row.source)}<h2>${text.place}</h2><dl>${facts(row)}</dl><h2>${text.meaning}</h2>${meaning(row.measure)}<h2>${text.table}</h2><dl>${[
				fact(text.line, html`${files(row.file)}:${row.line}`),
				fact(text.id, html`<code>${id}</code>: ${downloads(row.measure)}`),
			]}</dl><h2>${text.usedIn}</h2>${shown.some((each) => each !== null) ? shown : html`<p>${text.unused}</p>`}${
				lines && html`<h2>${text.sums}</h2><ul>${lines.map((line) => statements[line])}</ul>`
			}${originHistory(dataset, id, locale)}${cite(row, title, id)}`,
		};
	};
}

/** Where an observation stands and whether it was aimed at or came about: others published for the same have the same. */
function placeAndSide(row: Observation): string {
	return `${placeKey(row)}|${targetStatuses.has(row.status)}`;
}

/** For each observation that a relation adds up or compares, the places of these relations in their table. */
function sumsByRow(dataset: Dataset): ReadonlyMap<Observation, readonly number[]> {
	const lines = new Map<Observation, number[]>();
	for (const [index, relation] of dataset.reconciliations.entries())
		for (const { total, parts } of compare(dataset, relation))
			for (const row of [total, ...parts]) {
				const own = lines.get(row);
				if (own === undefined) lines.set(row, [index]);
				else if (own.at(-1) !== index) own.push(index);
			}
	return lines;
}
