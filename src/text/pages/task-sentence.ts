/** One sentence about a task: the newest target and result, and who reported them. It claims nothing else. */
import type { Observation } from "../../data/tables/observations.ts";
import type { Datum } from "../../data/views/datum.ts";
import type { TaskRecord } from "../../data/views/task-record.ts";
import type { Locale } from "../../site.ts";
import { citedRow, type Prose, say, spoken } from "../cited.ts";
import { josa } from "../particles.ts";
import { formatDate } from "../periods.ts";
import type { Vocabulary } from "../vocabulary.ts";

/** The figures a sentence may speak of, each with its report in brackets; empty where there is none. */
interface Figures {
	/** "2022년 일자리 목표 1,000개(뉴스1, 2022년 4월 8일)" */
	readonly target: Prose;
	readonly result: Prose;
	/** The newest figure that is neither. */
	readonly other: Prose;
	/** What the state rests on, as "2019년 채용·참여 인원"; its target and its result without measure and period. */
	readonly subject: string;
	readonly aim: Prose;
	readonly outcome: Prose;
	/** A later target without a result. */
	readonly later: Prose;
	/** The report in which the task is named. */
	readonly namedBy: string;
}

/** The sentence of a task. */
export function taskSentence(record: TaskRecord, words: Vocabulary): Prose {
	const { state, target, result, otherFigure, task } = record;
	const by = (source: string) => reportedBy(record, source, words.locale);
	const whole = (row: Observation | null | undefined) =>
		row ? figures[words.locale](row, words, by(row.source), record.local.includes(row)) : "";
	const value = (datum: Datum | undefined) =>
		datum?.observation ? withReport[words.locale](spoken(datum, words), by(datum.observation.source)) : "";
	const { measure, period } = state.decisive?.target.place ?? {};
	return sentences[words.locale](record, {
		target: whole(target?.observation),
		result: whole(result?.observation),
		other: whole(otherFigure),
		subject: measure && period ? subjects[words.locale](measure, period, words) : "",
		aim: value(state.decisive?.target),
		outcome: value(state.decisive?.result),
		later: whole(state.later?.observation),
		namedBy: by(task.source),
	});
}

const sentences: Readonly<Record<Locale, (record: TaskRecord, figures: Figures) => Prose>> = {
	ko: ({ state }, { target, result, other, subject, aim, outcome, later, namedBy }) => {
		switch (state.code) {
			case "met":
			case "below": {
				const verdict = state.code === "met" ? " 이상이" : "에 못 미쳤";
				const more = josa`으나, 더 뒤의 목표인 ${later}에 대해서는 같은 기간의 결과를 찾지 못했다.`;
				const end = later ? (state.code === "met" ? say`었${more}` : more) : "다.";
				return josa`${subject}은/는 결과가 ${outcome}으로/로, 목표 ${aim}${verdict}${end}`;
			}
			case "not-comparable":
				return josa`가장 최근에 알려진 목표는 ${target}이고/고 결과는 ${result}이며/며, 지표와 기간이 모두 같은 목표와 결과가 없어 견줄 수 없다.`;
			case "target-only":
				return josa`가장 최근에 알려진 목표는 ${target}이며/며, 결과 수치는 찾지 못했다.`;
			case "result-only":
				return josa`가장 최근에 알려진 결과는 ${result}이며/며, 견줄 목표는 찾지 못했다.`;
			case "other-figures":
				return josa`경기도 전체의 목표와 결과는 찾지 못했고, 알려진 수치 가운데 가장 최근 것은 ${other}이다/다.`;
			default:
				return `이름은 보도에 나왔으나(${namedBy}) 목표나 결과 수치는 찾지 못했다.`;
		}
	},
	en: ({ state }, { target, result, other, subject, aim, outcome, later, namedBy }) => {
		switch (state.code) {
			case "met":
			case "below": {
				const verdict = state.code === "met" ? "at or above" : "below";
				const more = later ? say`; for a later target, ${later}, no result of the same period was found` : "";
				return say`${subject}: the result, ${outcome}, is ${verdict} the target, ${aim}${more}.`;
			}
			case "not-comparable":
				return say`The newest target on record is ${target} and the newest result ${result}; no target and result share both measure and period, so they cannot be compared.`;
			case "target-only":
				return say`The newest target on record is ${target}; no result was found.`;
			case "result-only":
				return say`The newest result on record is ${result}; no target to compare it with was found.`;
			case "other-figures":
				return say`No target or result for the whole province was found; the newest figure on record is ${other}.`;
			default:
				return `It is known by name (${namedBy}), but no target or result was found.`;
		}
	},
};

const figures: Readonly<
	Record<Locale, (row: Observation, words: Vocabulary, report: string, isLocal: boolean) => Prose>
> = {
	ko: (row, words, report, isLocal) => {
		const place = isLocal ? `${words.name("region", row.region)} ` : "";
		return say`${place}${subjects.ko(row.measure, row.period, words)} ${withReport.ko(citedRow(words.value(row), row), report)}`;
	},
	en: (row, words, report, isLocal) => {
		const place = isLocal ? ` in ${words.name("region", row.region)}` : "";
		const when = inPeriod(words.name("period", row.period));
		const measure = words.name("measure", row.measure);
		const name = measure.charAt(0).toLowerCase() + measure.slice(1);
		return say`${citedRow(words.value(row), row)}${place} ${when} (${name}; ${report})`;
	},
};

const subjects: Readonly<Record<Locale, (measure: string, period: string, words: Vocabulary) => string>> = {
	ko: (measure, period, words) => `${words.name("period", period)} ${words.name("measure", measure)}`,
	en: (measure, period, words) =>
		`${words.name("measure", measure)} ${inPeriod(words.name("period", period))}`,
};

const withReport: Readonly<Record<Locale, (value: Prose, report: string) => Prose>> = {
	ko: (value, report) => say`${value}(${report})`,
	en: (value, report) => say`${value} (${report})`,
};

/** Publisher and date. What a publisher's name has in brackets is left to the list of sources. */
function reportedBy({ sourceList }: TaskRecord, code: string, locale: Locale): string {
	const source = sourceList.find((row) => row.source === code);
	if (!source) return code;
	const publisher = source.publisher.replace(/\s*\([^()]*\)$/, "");
	return source.published ? `${publisher}, ${formatDate(source.published, locale)}` : publisher;
}

/** "in 2022", "in the first half of 2022", "over 2019–2021" */
function inPeriod(period: string): string {
	if (period.includes("half")) return `in the ${period}`;
	return period.includes("–") ? `over ${period}` : `in ${period}`;
}
