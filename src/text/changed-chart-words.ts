/** Words of the page that shows charts before and after a change of the record. */
import type { Locale } from "../site.ts";
import { formatNumber } from "./digits.ts";

interface ChangedChartWords {
	readonly title: string;
	readonly count: (count: number) => string;
	readonly before: string;
	readonly after: string;
	/** Said where the chart had or has nothing to show. */
	readonly none: string;
	readonly more: (count: number) => string;
}

/** Words of the page of changed pictures. */
export const changedChartWords: Readonly<Record<Locale, ChangedChartWords>> = {
	ko: {
		title: "바뀐 그림",
		count: (count) => (count === 0 ? "달라진 그림이 없다." : `달라진 그림 ${formatNumber(count, "ko")}개`),
		before: "전",
		after: "후",
		none: "보일 값이 없다.",
		more: (count) => `${formatNumber(count, "ko")}개가 더 있다.`,
	},
	en: {
		title: "Changed pictures",
		count: (count) =>
			count === 0 ? "No picture differs." : `Pictures that differ: ${formatNumber(count, "en")}`,
		before: "Before",
		after: "After",
		none: "No value to show.",
		more: (count) => `${formatNumber(count, "en")} more.`,
	},
};
