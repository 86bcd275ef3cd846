/** How a chart gets into an article, step by step. */
import type { Locale } from "../../../site.ts";
import type { PageSection } from "../page-section.ts";

export interface NewsroomStepsWords extends PageSection {
	readonly items: readonly string[];
	readonly toCharts: string;
}

export const newsroomStepsWords: Readonly<Record<Locale, NewsroomStepsWords>> = {
	ko: {
		id: "steps",
		heading: "기사에 넣는 순서",
		paragraphs: [],
		items: [
			"차트를 고르고 지역, 시기, 나이를 바꿉니다. 고른 모습마다 고유한 주소가 있습니다.",
			"차트 아래 ‘기사에 넣기’를 펴고, 쓰는 편집기에 맞는 것을 복사합니다. 미리 보기로 휴대전화와 컴퓨터 너비에서 어떻게 보이는지 확인합니다.",
			"편집기의 HTML 입력란에 붙입니다. 출처 문구는 기사 본문에 적습니다. 차트 안에도 출처와 자료판이 적혀 있습니다.",
		],
		toCharts: "차트 고르기",
	},
	en: {
		id: "steps",
		heading: "Into an article in three steps",
		paragraphs: [],
		items: [
			"Pick a chart and turn it to the place, time and age you want. Every view has an address of its own.",
			"Open “Embed this chart” below it and copy what suits your editor. The preview shows it at the width of a phone and of a desktop.",
			"Paste it where your editor takes HTML. Put the credit line into the article; the chart itself names its source and release too.",
		],
		toCharts: "Pick a chart",
	},
};
