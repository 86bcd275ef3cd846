import { code, decimal, integer, yesNo } from "./codecs.ts";
import { defineTable, optional, type Row, required } from "./define-table.ts";
import { note, source } from "./shared-columns.ts";

/** Provincial support for a market policy, by year. */
export const support = defineTable({
	name: "support",
	title: { ko: "정책마켓 지원", en: "Market support" },
	path: "market/support.csv",
	key: ["policy", "year"],
	columns: {
		policy: required(code, {
			title: { ko: "사업", en: "Policy" },
			description: { ko: "지원을 받은 사업.", en: "The policy supported." },
			list: "policies",
		}),
		year: required(integer, {
			title: { ko: "연도", en: "Year" },
			description: { ko: "지원한 해.", en: "The year of support." },
		}),
		kind: required(code, {
			title: { ko: "지원 종류", en: "Kind" },
			description: {
				ko: "신규, 2년 차, 3년 차, 확산.",
				en: "New, second year, third year or put up for spreading.",
			},
			list: "terms:support-kind",
		}),
		provincial_support_million_krw: optional(decimal, {
			title: { ko: "도비(백만 원)", en: "Provincial support, million KRW" },
			unit: { ko: "백만 원", en: "million KRW" },
			description: { ko: "그해 도가 준 돈.", en: "Provincial money in the year." },
		}),
		total_cost_million_krw: optional(decimal, {
			title: { ko: "총사업비(백만 원)", en: "Total cost, million KRW" },
			unit: { ko: "백만 원", en: "million KRW" },
			description: { ko: "그해 사업에 든 돈 전부.", en: "The whole cost in the year." },
		}),
		provincial_share_pct: optional(decimal, {
			title: { ko: "도비 비율(%)", en: "Provincial share, percent" },
			unit: { ko: "%", en: "percent" },
			description: { ko: "보도된 도비 비율.", en: "Provincial share as reported." },
		}),
		jobs: optional(integer, {
			title: { ko: "일자리", en: "Jobs" },
			unit: { ko: "개", en: "jobs" },
			description: { ko: "사업의 일자리 수.", en: "Jobs of the policy." },
		}),
		jobs_status: optional(code, {
			title: { ko: "일자리 상태", en: "Status of the jobs" },
			description: { ko: "계획한 수인지 실적인지.", en: "Whether the jobs are planned or reported." },
			list: "terms:status",
		}),
		inferred: required(yesNo, {
			title: { ko: "추정한 해", en: "Year inferred" },
			description: { ko: "연도가 우리의 해석이면 yes.", en: "yes where the year is our reading." },
		}),
		source,
		note,
	},
});
export type Support = Row<typeof support>;
