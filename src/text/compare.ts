/**
 * Places held against one another: cells, headings and labels; `compare/sentence.ts` has the sentences. The page's table
 * and the browser's script are written by the same functions, so both import nothing of the build.
 */
import type { Standing } from "../data/standing.ts";
import type { Locale } from "../site.ts";
import { type CompareTerms, type ProvinceReference, wordsFor } from "./compare/sentence.ts";
import { formatSigned } from "./digits.ts";
import { ordinal } from "./ordinals.ts";
import { josa } from "./particles.ts";
import { formatPeriod } from "./periods.ts";

/** A rank in a cell: `9위`, `공동 9위`; `9th`, `joint 9th`. */
export function rankText(standing: Standing | null, locale: Locale): string {
	if (standing === null) return compareWords[locale].none;
	const { rank, isShared } = standing;
	return locale === "ko"
		? `${isShared ? "공동 " : ""}${rank}위`
		: `${isShared ? "joint " : ""}${ordinal(rank)}`;
}

/** A difference in a cell with its sign: `+5.2%포인트`, `−3,000명(−0.6%)`; `+5.2 pp`, `−3,000 (−0.6%)`. */
export function differenceText(
	difference: number | null,
	percent: number | null,
	{ locale, isCount }: CompareTerms,
): string {
	if (difference === null) return compareWords[locale].none;
	if (!isCount) return `${formatSigned(difference, locale, 1)}${locale === "ko" ? "%포인트" : " pp"}`;
	const number = `${formatSigned(difference, locale)}${locale === "ko" ? "명" : ""}`;
	if (percent === null) return number;
	return `${number}${locale === "ko" ? "" : " "}(${formatSigned(percent, locale, 1)}%)`;
}

/** Heading of the column of changes. */
export function sinceHeading(period: string, locale: Locale): string {
	return locale === "ko"
		? `${formatPeriod(period, "ko")}보다`
		: `Since ${formatPeriod(period, "en", "short")}`;
}

/** Heading of the column of distances to the province. */
export function againstHeading(
	{ period, province }: { readonly period: string; readonly province: ProvinceReference },
	terms: CompareTerms,
): string {
	const value = wordsFor(province.value, terms);
	return terms.locale === "ko"
		? josa`${`${province.name}(${value})`}과/와의 차이, ${formatPeriod(period, "ko")}`
		: `From ${province.name} (${value}), ${formatPeriod(period, "en", "short")}`;
}

export interface CompareWords {
	/** Opens the list of places. */
	readonly open: string;
	/** Said of the open button while nothing is picked. */
	readonly nothing: string;
	/** Said of it for many: `{count}` stands for the number. */
	readonly many: string;
	readonly find: string;
	readonly clear: string;
	readonly none: string;
	readonly rank: string;
	/** Label of the choice of a half-year. */
	readonly since: string;
	readonly heading: string;
	/** Summary of the table of all 31 where the chart's own table holds fewer. */
	readonly allPlaces: (count: number) => string;
	/** Without script: what the list's links lead to. */
	readonly lead: string;
	readonly noLines: string;
	readonly noProvince: string;
	/** Names a rest that found no room beside the lines. */
	readonly unlabelled: string;
}

export const compareWords: Readonly<Record<Locale, CompareWords>> = {
	ko: {
		open: "시·군 견주기",
		nothing: "고르지 않음",
		many: "{name} 등 {count}곳",
		find: "이름이나 초성으로 찾기",
		clear: "모두 지우기",
		none: "값 없음",
		rank: "순위",
		since: "변화를 셈할 시기",
		heading: "고른 시·군 견주기",
		allPlaces: (count) => `${count}개 시·군을 견준 표`,
		lead: "시·군마다 그곳의 차트가 있습니다.",
		noLines:
			"취업자 수는 시·군마다 크게 달라 다른 시·군의 선은 이 그림에 긋지 않았습니다. 값은 글과 표에 있습니다.",
		noProvince: "경기도의 취업자 수는 다른 조사에서 와 눈금이 다르므로 견주지 않습니다.",
		unlabelled: "자리가 모자라 이름은 목록에만 적었습니다: {names}",
	},
	en: {
		open: "Compare places",
		nothing: "none picked",
		many: "{name} and others, {count} in all",
		find: "Find by name",
		clear: "Clear all",
		none: "No value",
		rank: "Rank",
		since: "Change since",
		heading: "Places picked",
		allPlaces: (count) => `Table of all ${count} cities and counties`,
		lead: "Each city and county has a chart of its own.",
		noLines:
			"Numbers of employed persons differ so much that this picture draws no lines of other places. Their values are in the words and the table.",
		noProvince:
			"The province's number of employed persons comes from another survey on another scale and is not compared.",
		unlabelled: "Named in the list only, for want of room: {names}",
	},
};
