import { codeOf, type Datum } from "../../data/views/datum.ts";
import type { EmploymentByAge } from "../../data/views/employment-by-age.ts";
import { reckoned, say } from "../cited.ts";
import { formatList } from "../lists.ts";
import { josa } from "../particles.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { ChartWordsByLocale } from "./chart-words.ts";
import { amountOf, difference, movedKo, valueShared } from "./labour-change.ts";
import { isCount, lowerFirst } from "./labour-subject.ts";

export const employmentByAgeWords: ChartWordsByLocale<EmploymentByAge> = {
	ko: {
		title: (view, words) => josa`${subject(view, words)}은/는 나이에 따라 어떻게 다른가?`,
		sentence: (view, words) => {
			const now = extremes(view, words);
			if (now === null) return josa`${subject(view, words)}은/는 공표되지 않았다.`;
			const { period, most, least } = now;
			const [high, low] = isCount(view.selection) ? ["많고", "적다"] : ["높고", "낮다"];
			const state = josa`${`${period} ${subject(view, words)}`}은/는 ${most.names}이/가 ${most.value}으로/로 가장 ${high} ${least.names}이/가 ${least.value}으로/로 가장 ${low}.`;
			const moved = greatestChange(view, words);
			if (moved === null) return state;
			const { since, names, amount, change } = moved;
			return josa`${state} ${since}보다 가장 많이 달라진 나이대는 ${names}으로/로, ${amount} ${change === null ? "달라졌다" : movedKo(view.selection, change)}.`;
		},
		notes: (view, words) => sameHalf(view, words),
	},
	en: {
		title: (view, words) => `How does the ${subject(view, words)} differ by age?`,
		sentence: (view, words) => {
			const now = extremes(view, words);
			if (now === null) return `The ${subject(view, words)} by age was not published.`;
			const { period, most, least } = now;
			const [high, low] = isCount(view.selection) ? ["largest", "smallest"] : ["highest", "lowest"];
			const state = say`In the ${period} the ${subject(view, words)} was ${high} among people ${most.names} (${most.value}) and ${low} among people ${least.names} (${least.value}).`;
			const moved = greatestChange(view, words);
			if (moved === null) return state;
			const { since, names, amount, change } = moved;
			const verb = change === null ? "changing" : change > 0 ? "rising" : "falling";
			return say`${state} Since the ${since} it has changed most among people ${names}, ${verb} by ${amount}.`;
		},
		notes: (view, words) => sameHalf(view, words),
	},
};

/** 수원시의 고용률; employment rate in Suwon-si. */
function subject({ selection }: EmploymentByAge, words: Vocabulary): string {
	const measure = words.text(words.measure(selection.measure), "name") ?? "";
	const place = words.name("region", selection.region);
	if (words.locale === "ko") return `${place}의 ${measure}`;
	return `${isCount(selection) ? "number of " : ""}${lowerFirst(measure)} in ${place}`;
}

/** The groups with the most and with the least in the newest half-year of any of them. */
function extremes(view: EmploymentByAge, words: Vocabulary) {
	const period = newest(view);
	const published = view.groups.flatMap(({ data }) => at(data, period) ?? []);
	if (period === null || published.length === 0) return null;
	const values = published.map(({ value }) => value ?? 0);
	const said = (wanted: number) => {
		const found = published.filter(({ value }) => value === wanted);
		return {
			names: namesOf(found, words),
			value: valueShared(view.selection, found, words),
		};
	};
	return {
		period: words.name("period", period),
		most: said(Math.max(...values)),
		least: said(Math.min(...values)),
	};
}

/** The groups that changed most since the first half-year of the same half; null where none did. */
function greatestChange(view: EmploymentByAge, words: Vocabulary) {
	const [to, from] = [newest(view), comparedPeriod(view)];
	if (to === null || from === null) return null;
	const changes = view.groups.flatMap(({ data }) => {
		const [before, after] = [at(data, from), at(data, to)];
		return before?.value == null || after?.value == null
			? []
			: [{ datum: after, ends: [before, after], change: difference(before.value, after.value) }];
	});
	const most = Math.max(0, ...changes.map(({ change }) => Math.abs(change)));
	const found = changes.filter(({ change }) => Math.abs(change) === most);
	const [first] = found;
	if (most === 0 || first === undefined) return null;
	return {
		since: words.name("period", from),
		names: namesOf(
			found.map(({ datum }) => datum),
			words,
		),
		amount: reckoned(amountOf(view.selection, most, words), ...found.flatMap(({ ends }) => ends)),
		/** Null where groups changed by as much in both ways. */
		change: found.every(({ change }) => change === first.change) ? first.change : null,
	};
}

function newest({ groups }: EmploymentByAge): string | null {
	const last = groups.map(({ data }) => data.findLastIndex(({ value }) => value !== null));
	const datum = groups[0]?.data[Math.max(...last)];
	return datum ? codeOf(datum, "period") : null;
}

/** Work follows the seasons: a half-year is compared with the same half of the first year that has it. */
function comparedPeriod(view: EmploymentByAge): string | null {
	const to = newest(view);
	const periods = view.groups[0]?.data.map((datum) => codeOf(datum, "period") ?? "") ?? [];
	return periods.find((period) => period !== to && period.slice(4) === to?.slice(4)) ?? null;
}

function sameHalf(view: EmploymentByAge, words: Vocabulary): readonly string[] {
	if (comparedPeriod(view) === null) return [];
	return words.locale === "ko"
		? ["일자리는 계절을 타므로 같은 반기끼리 견주었다."]
		: ["Employment follows the seasons, so the same halves of two years are compared."];
}

function at(data: readonly Datum[], period: string | null): Datum | undefined {
	return data.find((datum) => codeOf(datum, "period") === period && datum.value !== null);
}

function namesOf(data: readonly Datum[], words: Vocabulary): string {
	const names = data.map((datum) => words.name("breakdown", codeOf(datum, "breakdown")));
	return formatList(words.locale === "ko" ? names : names.map((name) => lowerFirst(name)), words.locale);
}
