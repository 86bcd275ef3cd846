/** Everything the site's search finds, in one language: pages, places, tasks, policies, charts, data, terms, sources. */

import type { Dataset } from "../data/dataset.ts";
import { tables } from "../data/tables/index.ts";
import type { Source } from "../data/tables/sources.ts";
import { planYears } from "../data/views/annual-jobs.ts";
import { glossaryMeasures, glossaryTerms } from "../render/glossary.ts";
import type { Locale } from "../site.ts";
import { entryPages } from "../text/pages/search/entry-pages.ts";
import { searchResultWords } from "../text/pages/search/results.ts";
import { createVocabulary } from "../text/vocabulary.ts";
import { chartDocuments } from "./chart-documents.ts";
import type { SearchDocument } from "./search-document.ts";

/** In the order of the kinds, within one in the order of lists: among equals the first is found first. */
export function searchDocuments(dataset: Dataset, locale: Locale): SearchDocument[] {
	return [
		...pageDocuments(locale),
		...placeDocuments(dataset, locale),
		...taskDocuments(dataset, locale),
		...policyDocuments(dataset, locale),
		...chartDocuments(dataset, locale),
		...dataDocuments(dataset, locale),
		...termDocuments(dataset, locale),
		...sourceDocuments(dataset, locale),
	];
}

function pageDocuments(locale: Locale): SearchDocument[] {
	return entryPages[locale].map(({ path, label, detail, keywords = "" }) => ({
		kind: "page",
		path,
		title: label,
		text: detail,
		keywords,
	}));
}

/** Cities and counties, areas and years of the plan. */
function placeDocuments(dataset: Dataset, locale: Locale): SearchDocument[] {
	const words = createVocabulary(dataset, locale);
	const text = searchResultWords[locale];
	const other = locale === "ko" ? "en" : "ko";
	return [
		...dataset.cities.map((row) => ({
			kind: "region" as const,
			path: `regions/${row.slug}/`,
			title: row[`name_${locale}`],
			text: `${words.term("division", row.division ?? "")}. ${text.region}`,
			keywords: `${row[`name_${other}`]} ${row.short_ko}`,
		})),
		...dataset.areas.map((row) => ({
			kind: "area" as const,
			path: `areas/${row.slug}/`,
			title: row[`name_${locale}`],
			text: text.area,
			keywords: row[`name_${other}`],
		})),
		...planYears.map((year) => ({
			kind: "year" as const,
			path: `years/${year}/`,
			title: words.name("period", year),
			text: text.year,
			keywords: year,
		})),
	];
}

function taskDocuments(dataset: Dataset, locale: Locale): SearchDocument[] {
	const words = createVocabulary(dataset, locale);
	return dataset.tasks.map((task) => ({
		kind: "task",
		path: `tasks/${task.slug}/`,
		title: words.name("task", task.task),
		text: words.text(task, "summary") ?? "",
		keywords: [locale === "ko" ? task.name_en : task.name_ko, task.bureau ?? ""].join(" ").trim(),
	}));
}

function policyDocuments(dataset: Dataset, locale: Locale): SearchDocument[] {
	const words = createVocabulary(dataset, locale);
	return dataset.policies.map((policy) => {
		const origins = (policy.origin_regions ?? []).map((code) => words.name("region", code));
		const agency = words.text(policy, "agency");
		return {
			kind: "policy",
			path: `market/${policy.slug}/`,
			title: words.name("policy", policy.policy),
			text: [...origins, agency, words.text(policy, "target")].filter((part) => part !== null).join(" · "),
			keywords: locale === "ko" ? policy.title_en : policy.title_ko,
		};
	});
}

/** Tables of the record, each described in the dictionary of the data page; topics; and releases. */
function dataDocuments(dataset: Dataset, locale: Locale): SearchDocument[] {
	const words = createVocabulary(dataset, locale);
	const text = searchResultWords[locale];
	const used = new Set(dataset.observations.map(({ measure }) => dataset.measure.get(measure)?.topic));
	return [
		...Object.values(tables).map((table) => ({
			kind: "data" as const,
			path: `data/#table-${table.name}`,
			title: text.table(table.title[locale]),
			text: text.tableHolds,
			keywords: `${table.name} csv xlsx ods json parquet`,
		})),
		...dataset.terms
			.filter(({ list, code }) => list === "topic" && used.has(code))
			.map(({ code }) => ({
				kind: "data" as const,
				path: "data/",
				title: text.topic(words.term("topic", code)),
				text: text.topicHolds,
				keywords: `${code} csv xlsx ods json parquet`,
			})),
		...dataset.releases.map((row) => ({
			kind: "data" as const,
			path: `changes/${row.release}/`,
			title: text.release(row.release),
			text: row[`title_${locale}`],
			keywords: row.published,
		})),
	];
}

function termDocuments(dataset: Dataset, locale: Locale): SearchDocument[] {
	const sections = [
		...glossaryTerms(dataset, locale).flatMap(({ entries }) => entries),
		...glossaryMeasures(dataset, locale).flatMap(({ measures }) => measures),
	];
	return sections.map(({ id, term, meaning }) => ({
		kind: "term",
		path: `about/glossary/#${id}`,
		title: term,
		text: meaning,
		keywords: "",
	}));
}

function sourceDocuments(dataset: Dataset, locale: Locale): SearchDocument[] {
	const words = createVocabulary(dataset, locale);
	return [...dataset.sources, ...dataset.consulted].map((source: Source) => ({
		kind: "source",
		path: `about/sources/#${source.source}`,
		title: source.title,
		text: words.citation(source),
		keywords: "",
	}));
}
