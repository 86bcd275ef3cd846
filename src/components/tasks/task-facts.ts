/** What is known of a task itself: what it is, where it belongs, who answers for it, how far its figures go. */
import { pageHref } from "../../addresses.ts";
import type { TaskScope } from "../../data/views/task-list.ts";
import type { TaskRecord } from "../../data/views/task-record.ts";
import { html, type Markup, type Part } from "../../render/html.ts";
import { areaColours } from "../../styles/tokens.ts";
import { taskPageWords } from "../../text/pages/task.ts";
import { bureauName, figureName, unknownWords } from "../../text/pages/task-facts.ts";
import { taskStateWords } from "../../text/pages/task-states.ts";
import { sourceHref } from "../../text/source-href.ts";
import type { Vocabulary } from "../../text/vocabulary.ts";
import { definitionList, type Fact } from "../content/definition-list.ts";
import { tag } from "../content/tag.ts";

export function taskFacts(record: TaskRecord, words: Vocabulary): Markup {
	const { locale } = words;
	const { task, tier, owner } = record;
	const text = taskPageWords[locale];
	const summary = words.text(task, "summary");
	const scope = html`${words.term("scope", task.scope)}<small>${taskStateWords[locale].scopes[task.scope as TaskScope]}</small>`;
	const facts: readonly (Fact | null)[] = [
		summary === null ? null : { term: text.summary, value: summary },
		{ term: text.scope, value: scope },
		{ term: text.area, value: areaOf(record, words) },
		{ term: text.tier, value: tier ? words.term("tier", tier) : text.tierUnknown },
		{ term: text.owner, value: owner ? words.text(owner, "name") : text.ownerRule },
		bureauOf(record, words),
		{ term: text.state, value: stateOf(record, words) },
		namedBy(record, words),
	];
	return html`<div class="task-facts">${definitionList(facts.filter((each) => each !== null))}</div>`;
}

function areaOf({ area }: TaskRecord, words: Vocabulary): Part {
	if (!area) return unknownWords[words.locale].unknown;
	const href = pageHref(words.locale, `areas/${area.slug}/`);
	return tag(words.name("area", area.area), { colour: areaColours[area.order - 1], href });
}

function bureauOf({ task }: TaskRecord, { locale }: Vocabulary): Fact | null {
	if (task.bureau === null) return null;
	const { name, lang } = bureauName(task.bureau, locale);
	const isOwn = lang === locale;
	const original = isOwn && locale !== "ko" && html`<span lang="ko"> (${task.bureau})</span>`;
	return {
		term: taskPageWords[locale].bureau,
		value: html`<span${!isOwn && html` lang="${lang}"`}>${name}</span>${original}`,
	};
}

function stateOf({ state }: TaskRecord, words: Vocabulary): Markup {
	const { locale } = words;
	const text = taskPageWords[locale];
	const { name, meaning } = taskStateWords[locale].states[state.code];
	const decisive = state.decisive?.target.place;
	const figure =
		decisive &&
		figureName[locale](
			words.name("measure", decisive.measure),
			words.name("period", decisive.period ?? null),
		);
	const compared = text.comparisons(String(state.targets), String(state.comparisons));
	return html`${name}${figure && html`<span> (${figure})</span>`}<small>${meaning} ${
		state.targets > 0 && html`<span> ${compared}</span> `
	}<a class="task-facts__rules" href="${pageHref(locale, "tasks/#rules")}">${text.rulesLink}</a></small>`;
}

/** The source that named the task first. */
function namedBy({ sourceList: [naming] }: TaskRecord, words: Vocabulary): Fact | null {
	if (!naming) return null;
	const href = sourceHref(naming);
	const title = href ? html`<a href="${href}" rel="external noopener">${naming.title}</a>` : naming.title;
	return {
		term: taskPageWords[words.locale].named,
		value: html`${title}<small>${words.citation(naming)}</small>`,
	};
}
