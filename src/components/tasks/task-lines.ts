/** Target beside result for each measure and period, with what was published before or elsewhere below. */
import type { Datum } from "../../data/views/datum.ts";
import type { TaskRecord } from "../../data/views/task-record.ts";
import { html, type Markup } from "../../render/html.ts";
import { originHere } from "../../render/origin.ts";
import type { StatusName } from "../../styles/tokens.ts";
import { taskPageWords } from "../../text/pages/task.ts";
import { unknownWords } from "../../text/pages/task-facts.ts";
import { taskStateWords } from "../../text/pages/task-states.ts";
import { formatDate } from "../../text/periods.ts";
import type { Vocabulary } from "../../text/vocabulary.ts";
import { originLink } from "../content/origin-link.ts";
import { statusMark } from "../content/status-mark.ts";

type Group = TaskRecord["groups"][number];
type Line = Group["lines"][number];

export function taskLines(groups: readonly Group[], words: Vocabulary): Markup {
	const { columns, figuresCaption: caption } = taskPageWords[words.locale];
	return html`<div class="data-table-frame" tabindex="0" role="region" aria-label="${caption}"><table class="data-table task-lines"><caption class="visually-hidden">${caption}</caption><thead><tr><th scope="col">${columns.period}</th><th scope="col" class="task-lines__figure">${columns.target}</th><th scope="col" class="task-lines__figure">${columns.result}</th></tr></thead>${groups.map((group) => groupOf(group, words))}</table></div>`;
}

function groupOf({ target, result, lines }: Group, words: Vocabulary): Markup {
	const name = [...new Set([target, result])].map((measure) => words.text(measure, "name")).join(" · ");
	return html`<tbody><tr><th scope="rowgroup" colspan="3" class="task-lines__measure">${name}</th></tr>${lines.map((line) => lineOf(line, words))}</tbody>`;
}

function lineOf({ target, result, verdict }: Line, words: Vocabulary): Markup {
	const judged =
		verdict &&
		html`<strong class="task-lines__verdict">${taskStateWords[words.locale].verdicts[verdict]}</strong>`;
	return html`<tr><th scope="row">${words.name("period", target.place.period ?? null)}</th>${figureOf(target, words)}${figureOf(result, words, judged)}</tr>`;
}

function figureOf(datum: Datum, words: Vocabulary, judged?: Markup | null): Markup {
	const { locale } = words;
	const { observation, others } = datum;
	if (!observation) return html`<td class="task-lines__figure muted">${unknownWords[locale].none}</td>`;
	const value = originLink(originHere(datum, locale), words.cell(datum));
	const label = words.term("status", observation.status);
	const status = statusMark({ status: observation.status as StatusName, label });
	return html`<td class="task-lines__figure"><span class="task-lines__value">${value}</span> ${status} ${others.map((row) => otherOf(row, words))}${judged}</td>`;
}

/** "이전 값: 76곳, 2021년 7월 5일" */
function otherOf(row: Datum["others"][number], words: Vocabulary): Markup {
	const date = row.as_of ? `, ${formatDate(row.as_of, words.locale)}` : "";
	const value = originLink(originHere(row, words.locale), words.value(row, "digits"));
	return html`<small>${words.term("use", row.use)}: ${value}${date}</small>`;
}
