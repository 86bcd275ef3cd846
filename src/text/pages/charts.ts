/** Words of the gallery and of each chart's own pages. */
import type { Locale } from "../../site.ts";
import { formatNumber } from "../numbers.ts";

export interface ChartPageWords {
	readonly gallery: string;
	readonly galleryLead: (charts: number, states: number) => string;
	readonly galleryDescription: string;
	readonly states: (count: number) => string;
	/** Heading of what a reader can take along: address, pictures, embed, data, citation. */
	readonly use: string;
	/** Heading of the choices, read aloud. */
	readonly choose: string;
	/** Names of facets: what a reader can choose. */
	readonly facets: Readonly<Record<string, string>>;
	readonly moved: string;
	readonly movedLead: string;
}

export const chartPageWords: Readonly<Record<Locale, ChartPageWords>> = {
	ko: {
		gallery: "차트",
		galleryLead: (charts, states) =>
			`차트 ${charts}가지를 지역, 시기, 나이로 바꾸어 볼 수 있습니다. 모두 ${formatNumber(states, "ko")}가지 모습에 저마다 주소가 있습니다.`,
		galleryDescription: "모든 차트와 그 차트가 답하는 물음",
		states: (count) => `${count}가지 모습`,
		use: "이 차트 가져가기",
		choose: "보고 싶은 것 고르기",
		facets: { measure: "지표", breakdown: "나이·구분", period: "시기", region: "지역", task: "과제" },
		moved: "가장 가까운 차트로 옮깁니다",
		movedLead: "고르신 것에 맞는 공표된 값이 없어, 값이 있는 가장 가까운 차트로 안내합니다.",
	},
	en: {
		gallery: "Charts",
		galleryLead: (charts, states) =>
			`${charts} charts to turn by place, time and age: ${formatNumber(states, "en")} views in all, each with an address of its own.`,
		galleryDescription: "Every chart and the question it answers",
		states: (count) => (count === 1 ? "1 view" : `${count} views`),
		use: "Take this chart along",
		choose: "Choose what to see",
		facets: {
			measure: "Measure",
			breakdown: "Age or group",
			period: "Period",
			region: "City or county",
			task: "Task",
		},
		moved: "On to the nearest chart",
		movedLead: "Nothing was published for this choice. This is the nearest chart that has values.",
	},
};
