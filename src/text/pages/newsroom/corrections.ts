/** What happens when a wrong figure is found. */
import type { Locale } from "../../../site.ts";
import type { PageSection } from "../page-section.ts";

export interface NewsroomCorrectionsWords extends PageSection {
	readonly toChanges: string;
	readonly toOrigin: string;
}

export const newsroomCorrectionsWords: Readonly<Record<Locale, NewsroomCorrectionsWords>> = {
	ko: {
		id: "corrections",
		heading: "고침",
		paragraphs: [
			"틀린 수치를 찾으면 새 자료판에서 고치고, 무엇을 왜 고쳤는지 수치 하나하나 남깁니다. 따라가는 차트는 바로 바뀌고, 고정한 차트는 바뀌지 않습니다.",
			"기사에 쓴 수치마다 어디에서 왔는지 보이는 쪽이 있습니다. 차트의 표에서 수치를 누르면 됩니다.",
		],
		toChanges: "무엇이 고쳐졌는지 보기",
		toOrigin: "자료를 모은 방법과 출처",
	},
	en: {
		id: "corrections",
		heading: "Corrections",
		paragraphs: [
			"A wrong figure is corrected in a new release, and what was changed and why is kept figure by figure. Live embeds change at once; frozen ones do not.",
			"Every figure has a page that shows where it comes from: follow it in the chart’s table.",
		],
		toChanges: "See what was corrected",
		toOrigin: "Method and sources",
	},
};
