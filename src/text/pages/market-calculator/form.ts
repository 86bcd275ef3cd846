/** Words of the matching calculator's form: what is chosen and entered. */
import type { Locale } from "../../../site.ts";

export interface MatchingFormWords {
	readonly label: string;
	readonly policy: string;
	readonly ownFigures: string;
	readonly noCostMark: string;
	readonly city: string;
	readonly noCity: string;
	readonly year: string;
	readonly yearHint: string;
	readonly ruleMissingMark: string;
	readonly costs: string;
	readonly cost: (year: number) => string;
	readonly costHint: string;
	readonly laterHint: string;
	readonly reset: string;
}

export const matchingFormWords: Readonly<Record<Locale, MatchingFormWords>> = {
	ko: {
		label: "매칭 계산",
		policy: "사업",
		ownFigures: "직접 적기",
		noCostMark: "총사업비 미공표",
		city: "시·군",
		noCity: "고르지 않음",
		year: "처음 뽑힌 해(규정)",
		yearHint: "처음 뽑힌 해의 규정을 세 해에 모두 적용합니다.",
		ruleMissingMark: "규정 미공표",
		costs: "해마다의 총사업비(원)",
		cost: (year) => `${year}년 차`,
		costHint: "원 단위로 적습니다. 예: 200,000,000",
		laterHint: "비워 두면 앞 해와 같은 금액으로 계산합니다.",
		reset: "처음으로",
	},
	en: {
		label: "Matching",
		policy: "Policy",
		ownFigures: "Own figures",
		noCostMark: "cost not published",
		city: "City or county",
		noCity: "None chosen",
		year: "Year first chosen (rules)",
		yearHint: "The rules of that year are applied to all three years.",
		ruleMissingMark: "rules not published",
		costs: "Whole cost of each year, in won",
		cost: (year) => `Year ${year}`,
		costHint: "In won, such as 200,000,000",
		laterHint: "Left empty, the year costs what the one before it did.",
		reset: "Start again",
	},
};
