/** Words of the headquarters' page. */
import type { HqEvent } from "../../data/views/hq-timeline.ts";
import type { Locale } from "../../site.ts";
import { type HqConversionsWords, hqConversionsWords } from "./hq/conversions.ts";
import { type HqCycleWords, hqCycleWords } from "./hq/cycle.ts";
import { type HqEvaluationsWords, hqEvaluationsWords } from "./hq/evaluations.ts";
import { hqLead } from "./hq/lead.ts";
import { type HqStructureWords, hqStructureWords } from "./hq/structure.ts";
import { type HqTimelineWords, hqTimelineWords } from "./hq/timeline.ts";

export interface HqWords {
	readonly title: string;
	readonly description: string;
	readonly lead: (timeline: readonly HqEvent[]) => string;
	readonly sections: {
		readonly structure: string;
		readonly bodies: string;
		readonly timeline: string;
		readonly cycle: string;
		readonly evaluations: string;
		readonly conversions: string;
		readonly money: string;
		readonly gaps: string;
		readonly sources: string;
	};
	readonly structure: HqStructureWords;
	readonly timeline: HqTimelineWords;
	readonly cycle: HqCycleWords;
	readonly evaluations: HqEvaluationsWords;
	readonly conversions: HqConversionsWords;
	readonly money: {
		readonly text: string;
		readonly council: string;
	};
	readonly gapsNote: string;
}

export const hqWords: Readonly<Record<Locale, HqWords>> = {
	ko: {
		title: "일자리 대책본부",
		description:
			"새로운 경기 일자리 대책본부의 조직과 회의, 해마다의 계획·점검·보완, 평가와 과제 전환을 공표된 것만 출처와 함께 보입니다.",
		lead: hqLead.ko,
		sections: {
			structure: "어떻게 짜여 있나?",
			bodies: "누가 무엇을 맡았나?",
			timeline: "언제 무엇을 정했나?",
			cycle: "해마다 계획하고 점검하고 보완했나?",
			evaluations: "평가 결과는?",
			conversions: "실국과제가 중점과제로 바뀌었나?",
			money: "누가 돈을 내나?",
			gaps: "공표되지 않은 것",
			sources: "이 페이지의 출처",
		},
		structure: hqStructureWords.ko,
		timeline: hqTimelineWords.ko,
		cycle: hqCycleWords.ko,
		evaluations: hqEvaluationsWords.ko,
		conversions: hqConversionsWords.ko,
		money: {
			text: "일자리 사업의 돈은 국비, 도비, 시·군비가 함께 냅니다. 도가 얼마를 대야 하는지는 도-시군협의체에서 다루기로 한 문제였습니다.",
			council: "도-시군협의체의 안건으로 보도된 것",
		},
		gapsNote: "대책본부에 관해 찾아보았으나 없거나 일부만 있던 것입니다.",
	},
	en: {
		title: "Jobs headquarters",
		description:
			"The New Gyeonggi Jobs Headquarters: its structure and meetings, each year's plan, review and supplement, evaluations and conversions of tasks, as far as published.",
		lead: hqLead.en,
		sections: {
			structure: "How is it made up?",
			bodies: "Who does what?",
			timeline: "What was decided, and when?",
			cycle: "Was each year planned, reviewed and supplemented?",
			evaluations: "What did the evaluations find?",
			conversions: "Did bureau tasks become key tasks?",
			money: "Who pays?",
			gaps: "What was not published",
			sources: "Sources of this page",
		},
		structure: hqStructureWords.en,
		timeline: hqTimelineWords.en,
		cycle: hqCycleWords.en,
		evaluations: hqEvaluationsWords.en,
		conversions: hqConversionsWords.en,
		money: {
			text: "Jobs projects are paid from national, provincial and city money together. How much the province should bear was a matter for the Province–City Council.",
			council: "Reported as on the council's agenda",
		},
		gapsNote: "What was looked for about the headquarters and not found, or only in part.",
	},
};
