/** Words of what was decided, and when. */
import type { Locale } from "../../../site.ts";

export interface HqTimelineWords {
	readonly note: string;
	readonly notReported: string;
	readonly more: string;
}

export const hqTimelineWords: Readonly<Record<Locale, HqTimelineWords>> = {
	ko: {
		note: "정책마켓, 과제 하나하나의 진행, 관련 시책은 여기에 넣지 않았습니다.",
		notReported: "열렸다는 보도를 찾지 못함",
		more: "해마다 있었던 모든 일 보기",
	},
	en: {
		note: "The market, the progress of single tasks and related policies are left out here.",
		notReported: "No report that it was held was found",
		more: "See everything that happened, year by year",
	},
};
