/** Words the made-up tasks are named with. Every name ends in the task's number, so that none is a real one. */
import type { Words } from "../../../src/site.ts";

export const subjects: readonly Words[] = [
	{ ko: "청년 인턴", en: "Youth interns" },
	{ ko: "공공근로", en: "Public works" },
	{ ko: "사회적기업", en: "Social enterprises" },
	{ ko: "창업보육센터", en: "Start-up centres" },
	{ ko: "직업훈련", en: "Job training" },
	{ ko: "어르신 일자리", en: "Work for older people" },
	{ ko: "여성 새로일하기", en: "Women back to work" },
	{ ko: "스마트팜", en: "Smart farms" },
	{ ko: "관광 안내", en: "Tourist guides" },
	{ ko: "물류단지", en: "Logistics parks" },
	{ ko: "돌봄 서비스", en: "Care services" },
	{ ko: "디지털 배움터", en: "Digital classrooms" },
	{ ko: "산림 가꾸기", en: "Forest care" },
	{ ko: "안전 지킴이", en: "Safety wardens" },
];

export const actions: readonly Words[] = [
	{ ko: "지원", en: "support" },
	{ ko: "육성", en: "development" },
	{ ko: "확대", en: "expansion" },
	{ ko: "운영", en: "operation" },
	{ ko: "강화", en: "strengthening" },
	{ ko: "연계", en: "links" },
	{ ko: "조성", en: "building" },
	{ ko: "활성화", en: "revival" },
];

/** Number of made-up bureaus in charge. */
export const bureauCount = 24;

/** Name of everything that needs one and stands in for something real, as `표본 사건 3`. */
export function sampleName(kind: Words, number: number): { ko: string; en: string } {
	return { ko: `표본 ${kind.ko} ${number}`, en: `Sample ${kind.en} ${number}` };
}
