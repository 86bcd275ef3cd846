import { codeOf, type Datum } from "../../data/views/datum.ts";
import type { EmployedByKind } from "../../data/views/employed-by-kind.ts";
import { type Prose, say, spokenTogether } from "../cited.ts";
import { formatList } from "../lists.ts";
import { josa } from "../particles.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { ChartWordsByLocale } from "./chart-words.ts";
import { lowerFirst } from "./labour-subject.ts";

export const employedByOccupationWords: ChartWordsByLocale<EmployedByKind> = {
	ko: {
		title: ({ selection }, words) =>
			`${words.name("region", selection.region)}에 사는 사람들은 어떤 일을 하나?`,
		sentence: (view, words) => {
			const { place, period, largest, second, smallest } = parts(view, words);
			if (largest === null) return `${period} ${place}에 사는 취업자의 직업은 공표되지 않았다.`;
			const first = josa`${period} ${place}에 사는 취업자는 ${largest.name}이/가 ${largest.value}으로/로 가장 많`;
			if (second === null || smallest === null) return say`${first}다.`;
			const [then, last] = [say`${second.name}(${second.value})`, say`${smallest.name}(${smallest.value})`];
			return josa`${first}고 그다음은 ${then}이다/다. 가장 적은 것은 ${last}이다/다.`;
		},
	},
	en: {
		title: ({ selection }, words) =>
			`What work do people living in ${words.name("region", selection.region)} do?`,
		sentence: (view, words) => {
			const { place, period, largest, second, smallest } = parts(view, words);
			if (largest === null)
				return `The occupations of employed people living in ${place} in the ${period} were not published.`;
			const first = say`Of the employed people living in ${place} in the ${period}, ${largest.name} were the largest group (${largest.value})`;
			if (second === null || smallest === null) return say`${first}.`;
			return say`${first}, followed by ${second.name} (${second.value}). The smallest were ${smallest.name} (${smallest.value}).`;
		},
	},
};

interface Part {
	/** One class, or all that share the value. */
	readonly name: string;
	/** "3,100명"; of several "각 3,100명". */
	readonly value: Prose;
}

/** The classes with most, with second most and with least; null where there are not as many different values. */
function parts({ selection, classes }: EmployedByKind, words: Vocabulary) {
	const values = [...new Set(classes.flatMap(({ value }) => value ?? []))];
	const said = (wanted: number | undefined): Part | null => {
		const found = classes.filter(({ value }) => value !== null && value === wanted);
		const [first] = found;
		return first === undefined ? null : { name: namesOf(found, words), value: each(found, words) };
	};
	return {
		place: words.name("region", selection.region),
		period: words.name("period", selection.period),
		largest: said(values[0]),
		second: said(values[1]),
		smallest: said(values.length > 2 ? values.at(-1) : undefined),
	};
}

function namesOf(data: readonly Datum[], words: Vocabulary): string {
	const names = data.map((datum) => words.name("breakdown", codeOf(datum, "breakdown")));
	return formatList(words.locale === "ko" ? names : names.map((name) => lowerFirst(name)), words.locale);
}

function each(data: readonly Datum[], words: Vocabulary): Prose {
	const value = spokenTogether(data, words);
	if (data.length === 1) return value;
	return words.locale === "ko" ? say`각 ${value}` : say`${value} each`;
}
