/** Words of the table of who offered and who bought in each year. */
import type { Locale } from "../../../site.ts";
import { formatNumber } from "../../numbers.ts";

export interface MarketMatrixWords {
	readonly note: (found: number, all: number) => string;
	readonly caption: string;
	readonly place: string;
	readonly agencies: string;
	readonly unnamedNew: string;
	readonly unnamedContinued: string;
	readonly publishedNew: string;
	readonly publishedContinued: string;
	readonly notPublished: string;
	readonly noRecord: string;
	readonly inferred: string;
	readonly inferredNote: string;
	readonly unnamedNote: string;
	readonly kinds: Readonly<Record<string, string>>;
	readonly legend: string;
}

export const marketMatrixWords: Readonly<Record<Locale, MarketMatrixWords>> = {
	ko: {
		note: (found, all) =>
			`${formatNumber(all, "ko")}개 시·군 가운데 ${formatNumber(found, "ko")}곳에서 기록을 찾았습니다. 빈칸은 기록을 찾지 못했다는 뜻이고, 참여하지 않았다는 뜻이 아닙니다.`,
		caption: "시·군별, 연도별로 낸 사업과 산 사업",
		place: "시·군",
		agencies: "도 공공기관",
		unnamedNew: "이름이 공표되지 않은 신규",
		unnamedContinued: "이름이 공표되지 않은 계속",
		publishedNew: "발표된 신규 합계",
		publishedContinued: "발표된 계속 합계",
		notPublished: "미공표",
		noRecord: "기록 없음",
		inferred: "추정",
		inferredNote: "‘추정’은 그해라고 적힌 보도가 없어 앞뒤 사정으로 읽은 해입니다.",
		unnamedNote:
			"이름이 공표되지 않은 구매는 발표된 합계에서 이름이 알려진 구매를 뺀 것입니다. 두 수가 모두 공표된 구매의 수이므로 뺀 값도 공표된 구매의 수이며, 합계가 공표되지 않은 해는 세지 않았습니다.",
		kinds: { new: "신규", year2: "2년 차", year3: "3년 차", spread: "확산에 냄", bought: "삼" },
		legend: "표시",
	},
	en: {
		note: (found, all) =>
			`Something was found for ${formatNumber(found, "en")} of the ${formatNumber(all, "en")} cities and counties. An empty cell means that no record was found, not that a place took no part.`,
		caption: "What each city and county offered and bought, by year",
		place: "City or county",
		agencies: "Provincial agencies",
		unnamedNew: "New, without a name",
		unnamedContinued: "Continued, without a name",
		publishedNew: "New in all, as announced",
		publishedContinued: "Continued in all, as announced",
		notPublished: "Not published",
		noRecord: "No record",
		inferred: "inferred",
		inferredNote: "“Inferred” marks a year no report states; it is our reading of the circumstances.",
		unnamedNote:
			"Purchases without a name are the announced total less those known by name. Both are published counts of purchases, so what is left is one too; years without an announced total are not counted.",
		kinds: { new: "New", year2: "Year 2", year3: "Year 3", spread: "Put up", bought: "Bought" },
		legend: "Marks",
	},
};
