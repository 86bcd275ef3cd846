/** What a number says of itself that this site worked out, or that several published figures share. */
import type { Locale } from "../site.ts";

export interface ReckonedWords {
	/** Heads what is said of a number worked out here. */
	readonly reckoned: string;
	/** Stands above the figures it was worked out from. */
	readonly from: string;
	/** Said instead where they are many. */
	readonly fromMany: string;
	/** The same as a link to the table, or to the page that holds it. */
	readonly toMany: string;
	/** Heads what is said of a value that several figures have. */
	readonly shared: string;
	/** Stands once under a chart with such numbers, for those who read without script. */
	readonly note: string;
}

export const reckonedWords: Readonly<Record<Locale, ReckonedWords>> = {
	ko: {
		reckoned: "이 누리집이 계산한 값",
		from: "다음 값으로 계산했습니다.",
		fromMany: "이 표의 공표된 값으로 계산했습니다.",
		toMany: "계산에 쓴 값 보기",
		shared: "이 값인 수치가 여럿입니다.",
		note: "순위, 증감, 비율처럼 이 누리집이 계산한 값은 이 표의 공표된 값으로 계산했다.",
	},
	en: {
		reckoned: "Worked out by this site",
		from: "It was worked out from:",
		fromMany: "It was worked out from the published values in this table.",
		toMany: "See the values used",
		shared: "Several figures have this value.",
		note: "What this site works out, such as ranks, changes and shares, rests on the published values in this table.",
	},
};
