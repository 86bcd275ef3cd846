/** The page of a task: what it is, what was aimed at and what came of it. There are as many as tasks, too many to pass through Astro. */
import { pageHref } from "../addresses.ts";
import { citedSentence } from "../components/content/cited-sentence.ts";
import { definitionList } from "../components/content/definition-list.ts";
import { observationTable } from "../components/observation-table.ts";
import { pageContents } from "../components/shell/page-contents.ts";
import { pageNeighbours } from "../components/shell/page-neighbours.ts";
import { sourceList } from "../components/source-list.ts";
import { taskConversions } from "../components/tasks/task-conversions.ts";
import { taskFacts } from "../components/tasks/task-facts.ts";
import { taskLines } from "../components/tasks/task-lines.ts";
import type { Dataset } from "../data/dataset.ts";
import type { Task } from "../data/tables/tasks.ts";
import { type TaskRecord, taskRecord } from "../data/views/task-record.ts";
import { html, type Markup } from "../render/html.ts";
import { observationLines } from "../render/observation-lines.ts";
import { recordWords } from "../render/record-words.ts";
import type { FramedTask } from "../render/task-frame.ts";
import type { Locale } from "../site.ts";
import { plainText } from "../text/cited.ts";
import { taskPageWords } from "../text/pages/task.ts";
import { taskSentence } from "../text/pages/task-sentence.ts";
import { unbroken } from "../text/unbroken.ts";
import { createVocabulary, type Vocabulary } from "../text/vocabulary.ts";

/** Writes pages of tasks in one language. */
export function createTaskPages(dataset: Dataset, locale: Locale): (task: Task) => FramedTask {
	const words = createVocabulary(dataset, locale);
	const nameOf = (task: Task) => words.text(task, "name") ?? task.task;
	const linkTo = (task: Task | null) =>
		task ? { href: pageHref(locale, `tasks/${task.slug}/`), label: nameOf(task) } : undefined;
	return (task) => {
		const record = taskRecord(dataset, task);
		const sentence = taskSentence(record, words);
		const name = nameOf(task);
		const neighbours = { previous: linkTo(record.previous), next: linkTo(record.next) };
		return {
			slug: task.slug,
			title: name,
			heading: unbroken(name),
			description: plainText(sentence),
			lead: citedSentence(sentence, locale),
			aside: pageContents(sectionsOf(record, locale), locale),
			facts: html`<h2 id="facts">${taskPageWords[locale].facts}</h2>${taskFacts(record, words)}`,
			body: html`${conversions(dataset, record, words)}${figures(dataset, record, words)}${local(dataset, record, words)}${definitions(record, words)}<section id="sources" class="task-sources">${sourceList(record.sourceList, locale)}</section>${pageNeighbours(neighbours, locale)}`,
		};
	};
}

function sectionsOf(record: TaskRecord, locale: Locale) {
	const text = taskPageWords[locale];
	return [
		{ id: "facts", label: text.facts },
		...(record.conversions.length > 0 ? [{ id: "conversions", label: text.conversions }] : []),
		{ id: "figures", label: text.figures },
		...(record.local.length > 0 ? [{ id: "local", label: text.local }] : []),
		...(record.definitions.length > 0 ? [{ id: "definitions", label: text.definitions }] : []),
		{ id: "sources", label: text.sources },
	];
}

function conversions(dataset: Dataset, record: TaskRecord, words: Vocabulary): Markup | null {
	if (record.conversions.length === 0) return null;
	return html`<section><h2 id="conversions">${taskPageWords[words.locale].conversions}</h2>${taskConversions(record.conversions, dataset.source, words)}</section>`;
}

function figures(dataset: Dataset, record: TaskRecord, words: Vocabulary): Markup {
	const { groups, province, hasBreakdowns } = record;
	const text = taskPageWords[words.locale];
	const note =
		groups.length > 0 ? text.figuresNote : record.local.length > 0 ? text.noProvinceFigures : text.noFigures;
	const axes = hasBreakdowns
		? (["measure", "period", "breakdown"] as const)
		: (["measure", "period"] as const);
	const table =
		province.length > 0 &&
		html`<details><summary>${text.provinceTable}</summary>${observationTable(
			observationLines(dataset, province, axes, words.locale),
			text.provinceCaption,
		)}</details>`;
	return html`<h2 id="figures">${text.figures}</h2><p>${note}</p>${groups.length > 0 && taskLines(groups, words)}${table}`;
}

/** Figures of cities and counties. */
function local(dataset: Dataset, record: TaskRecord, words: Vocabulary): Markup | null {
	if (record.local.length === 0) return null;
	const { locale } = words;
	const text = taskPageWords[locale];
	const cities = record.cities.map(
		({ region, slug }) =>
			html`<li><a href="${pageHref(locale, `regions/${slug}/`)}">${words.name("region", region)}</a></li>`,
	);
	const lines = observationLines(dataset, record.local, ["region", "measure", "period"], locale);
	return html`<h2 id="local">${text.local}</h2><p>${text.localNote(String(record.cities.length))}</p><ul class="task-cities">${cities}</ul>${observationTable(lines, text.localCaption)}`;
}

function definitions(record: TaskRecord, words: Vocabulary): Markup | null {
	if (record.definitions.length === 0) return null;
	const facts = record.definitions.map((measure) => ({
		term: words.text(measure, "name") ?? measure.measure,
		value: citedSentence(recordWords(words.text(measure, "definition") ?? "", words.locale), words.locale),
	}));
	return html`<h2 id="definitions">${taskPageWords[words.locale].definitions}</h2>${definitionList(facts)}`;
}
