/** Words of the market's rounds: what was called for, proposed, bought and paid in each. */
import type { Locale } from "../../../site.ts";
import { type Prose, say } from "../../cited.ts";

export interface MarketRoundsWords {
	readonly note: string;
	readonly caption: string;
	readonly round: string;
	readonly call: (open: string, close: string) => string;
	readonly selected: (date: string) => string;
	readonly announced: (date: string) => string;
	readonly budget: string;
	readonly proposals: string;
	readonly projects: string;
	readonly continued: string;
	readonly jobs: string;
	readonly byProposer: (city: Prose, agency: Prose) => Prose;
	readonly remarks: string;
}

export const marketRoundsWords: Readonly<Record<Locale, MarketRoundsWords>> = {
	ko: {
		note: "속이 빈 표시는 계획, 찬 표시는 보고된 값입니다. 두 해를 합쳐서만 공표된 값은 따로 한 줄에 두었고, 나누지 않았습니다.",
		caption: "회차별 예산, 신청, 구매, 일자리",
		round: "회차",
		call: (open, close) => `공모 ${open}~${close}`,
		selected: (date) => `심의 ${date}`,
		announced: (date) => `발표 ${date}`,
		budget: "도비",
		proposals: "신청",
		projects: "신규",
		continued: "계속",
		jobs: "일자리",
		byProposer: (city, agency) => say`시·군 ${city}, 공공기관 ${agency}`,
		remarks: "비고와 출처",
	},
	en: {
		note: "Hollow marks are plans, full marks were reported. Figures published for two years together stand in a line of their own and are not divided.",
		caption: "Budget, proposals, purchases and jobs by round",
		round: "Round",
		call: (open, close) => `Call ${open} – ${close}`,
		selected: (date) => `Review ${date}`,
		announced: (date) => `Announced ${date}`,
		budget: "Provincial money",
		proposals: "Proposals",
		projects: "New",
		continued: "Continued",
		jobs: "Jobs",
		byProposer: (city, agency) => say`cities ${city}, agencies ${agency}`,
		remarks: "Notes and source",
	},
};
