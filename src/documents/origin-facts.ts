/** Parts of an origin's page that many pages share: each is written once and used again. */
import type { Dataset } from "../data/dataset.ts";
import { dimensions } from "../data/dimensions.ts";
import type { Observation } from "../data/tables/observations.ts";
import type { Source } from "../data/tables/sources.ts";
import { html, type Markup } from "../render/html.ts";
import { statusStyles } from "../styles/tokens.ts";
import { figureWords } from "../text/figure-words.ts";
import { originWords } from "../text/pages/origin.ts";
import { sourcesWords } from "../text/pages/sources.ts";
import { formatDate } from "../text/periods.ts";
import { sourceHref } from "../text/source-href.ts";
import { tableWords } from "../text/table-words.ts";
import type { Vocabulary } from "../text/vocabulary.ts";

/** Makes a link of the site in one language; **path** as `pageHref` takes it. */
export type Href = (path: string) => string;

/** A function whose answers are kept by their key. */
export function kept<T>(answer: (key: string) => T): (key: string) => T {
	const known = new Map<string, T>();
	return (key) => {
		const old = known.get(key);
		if (old !== undefined) return old;
		const made = answer(key);
		known.set(key, made);
		return made;
	};
}

/** One fact: a term and its value with the code the record has for it. */
export function fact(term: string, value: string | Markup, code: string | null = null): Markup {
	return html`<div><dt>${term}</dt><dd>${value}${code !== null && html` <code>${code}</code>`}</dd></div>`;
}

/** The facts that place an observation, each made once for a code. */
export function placeFacts(words: Vocabulary, href: Href, dataset: Dataset): (row: Observation) => Markup[] {
	const { axes } = tableWords[words.locale];
	const text = originWords[words.locale];
	const byDimension = dimensions.map((dimension) => {
		const pathOf = (code: string): string | null => {
			if (dimension === "measure") return `about/glossary/#measure-${code}`;
			if (dimension === "region") {
				const region = dataset.region.get(code);
				return region && region.kind !== "province" ? `regions/${region.slug}/` : null;
			}
			const lists = { area: dataset.area, task: dataset.task, policy: dataset.policy } as const;
			if (dimension !== "area" && dimension !== "task" && dimension !== "policy") return null;
			const folder = { area: "areas", task: "tasks", policy: "market" }[dimension];
			const slug = lists[dimension].get(code)?.slug;
			return slug ? `${folder}/${slug}/` : null;
		};
		const of = kept((code) => {
			const name = words.name(dimension, code);
			const path = pathOf(code);
			return fact(axes[dimension], path === null ? name : html`<a href="${href(path)}">${name}</a>`, code);
		});
		return { dimension, of };
	});
	const status = kept((code) => fact(text.statusOf, words.term("status", code), code));
	const use = kept((code) => fact(text.use, words.term("use", code), code));
	const approx = kept((code) => fact(text.approx, words.term("approx", code), code));
	const asOf = kept((date) => fact(text.asOf, formatDate(date, words.locale)));
	return (row) => {
		const facts: Markup[] = [];
		for (const { dimension, of } of byDimension) {
			const code = row[dimension];
			if (code !== null) facts.push(of(code));
		}
		facts.push(status(row.status), use(row.use));
		if (row.approx !== "exact") facts.push(approx(row.approx));
		if (row.as_of !== null) facts.push(asOf(row.as_of));
		return facts;
	};
}

/** A source with everything the record knows of it. */
export function sourceFacts(source: Source, words: Vocabulary): Markup {
	const { locale } = words;
	const href = sourceHref(source);
	const details = [
		words.citation(source),
		words.term("source-kind", source.kind),
		sourcesWords[locale].reliability(words.term("reliability", source.reliability)),
		href === null ? figureWords[locale].noAddress : "",
	].filter((part) => part !== "");
	return html`<p>${
		href === null
			? html`<span lang="ko">${source.title}</span>`
			: html`<a href="${href}" rel="external noopener" lang="ko">${source.title}</a>`
	}<br><small>${details.join(" · ")}</small>${
		source.via !== null && html`<br><small>${originWords[locale].obtained}: ${source.via}</small>`
	}</p>`;
}

/** The mark of a status as `StatusMark.astro` draws it: shape and word. */
export function statusMark(status: string, label: string): Markup {
	const { fill, dash, shape } = statusStyles[status as keyof typeof statusStyles];
	const outline = {
		square: "M2 2h8v8H2z",
		circle: "M1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z",
		diamond: "M6 1l5 5l-5 5l-5 -5z",
	}[shape];
	return html`<span class="mark"><svg class="mark-${fill}" viewBox="0 0 12 12" aria-hidden="true"><path d="${outline}"${
		dash !== null && html` stroke-dasharray="${dash}"`
	}></path></svg>${label}</span>`;
}
