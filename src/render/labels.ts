import type { Labels } from "../charts/chart.ts";
import { ageOf, sexOf } from "../data/views/age-and-sex.ts";
import { formatAge, formatSex } from "../text/ages.ts";
import { eventNames, stageNames } from "../text/chart-terms.ts";
import {
	type Approx,
	formatApprox,
	formatMoney,
	formatNumber,
	formatPercent,
	formatTick,
} from "../text/numbers.ts";
import type { Vocabulary } from "../text/vocabulary.ts";

/** Labels of a drawing in the language of a vocabulary, for values of one measure. */
export function createLabels(words: Vocabulary, measure: string): Labels {
	const { locale } = words;
	const { unit_en: unit, decimals } = words.measure(measure);
	const isMoney = unit === "million KRW";
	const number = (value: number): string => {
		if (isMoney) return formatMoney(value, locale, "short");
		if (unit === "percent") return formatPercent(value, locale, Math.max(decimals, decimalsOf(value)));
		return formatNumber(value, locale);
	};
	return {
		name: (axis, code) => {
			switch (axis) {
				case "stage":
					return stageNames[code ?? ""]?.[locale] ?? "";
				case "status":
					return code === null ? "" : words.term("status", code);
				case "age":
					return formatAge(ageOf(code) ?? "", locale, "short");
				case "sex":
					return formatSex(sexOf(code), locale);
				default:
					return words.short(axis, code);
			}
		},
		unit: (code) => words.unit(code),
		period: (period) => words.short("period", period),
		number,
		value: ({ value, missing, observation }) =>
			value === null
				? words.term("missing", missing ?? "not-published")
				: formatApprox(number(value), (observation?.approx ?? "exact") as Approx, locale),
		// Money is kept in millions of won; its axis is read in 억 and billions.
		tick: (value, ticks) =>
			isMoney
				? formatTick(
						value * 1e6,
						locale,
						ticks.map((tick) => tick * 1e6),
					)
				: formatTick(value, locale, ticks),
		event: (event) => eventNames[event][locale],
	};
}

function decimalsOf(value: number): number {
	return String(value).split(".")[1]?.length ?? 0;
}
