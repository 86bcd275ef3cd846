import { code, date, decimal, integer } from "./codecs.ts";
import { defineTable, optional, type Row, required } from "./define-table.ts";
import { note, source } from "./shared-columns.ts";

const count = (ko: string, en: string) =>
	optional(integer, {
		title: { ko, en },
		description: { ko: `${ko}. 비어 있으면 공표되지 않았다.`, en: `${en}; empty where not published.` },
	});
const day = (ko: string, en: string) =>
	optional(date, {
		title: { ko, en },
		description: { ko: `${ko}의 날짜.`, en: `Date of: ${en.toLowerCase()}.` },
	});

/** Yearly rounds of the job policy market. */
export const rounds = defineTable({
	name: "rounds",
	title: { ko: "정책마켓 회차", en: "Market rounds" },
	path: "market/rounds.csv",
	key: ["year"],
	columns: {
		year: required(integer, {
			title: { ko: "연도", en: "Year" },
			description: { ko: "회차의 해.", en: "Year of the round." },
		}),
		call_open: day("공모 시작", "Call opened"),
		call_close: day("공모 마감", "Call closed"),
		selected_on: day("심의", "Selected"),
		announced_on: day("발표", "Announced"),
		budget_million_krw: optional(decimal, {
			title: { ko: "예산(백만 원)", en: "Budget, million KRW" },
			unit: { ko: "백만 원", en: "million KRW" },
			description: {
				ko: "그해 정책마켓에 쓰겠다고 밝힌 도비.",
				en: "Provincial money announced for the year.",
			},
		}),
		proposals: count("신청 수", "Proposals"),
		proposals_city: count("시·군 신청 수", "Proposals by cities and counties"),
		proposals_agency: count("공공기관 신청 수", "Proposals by agencies"),
		projects_new: count("신규 사업 수", "New projects"),
		projects_new_city: count("시·군 신규 사업 수", "New projects of cities and counties"),
		projects_new_agency: count("공공기관 신규 사업 수", "New projects of agencies"),
		projects_continued: count("계속 사업 수", "Continued projects"),
		jobs: count("일자리", "Jobs"),
		jobs_status: optional(code, {
			title: { ko: "일자리 상태", en: "Status of the jobs" },
			description: { ko: "계획한 수인지 실적인지.", en: "Whether the jobs are planned or reported." },
			list: "terms:status",
		}),
		source,
		note,
	},
});
export type Round = Row<typeof rounds>;
