import { code, decimal, integer, yesNo } from "./codecs.ts";
import { defineTable, optional, type Row, required } from "./define-table.ts";
import { source } from "./shared-columns.ts";

/** Who bought a market policy, by year. Every buyer known so far is the province. */
export const adoptions = defineTable({
	name: "adoptions",
	title: { ko: "정책마켓 구매", en: "Market adoptions" },
	path: "market/adoptions.csv",
	key: ["policy", "buyer", "year"],
	columns: {
		policy: required(code, {
			title: { ko: "사업", en: "Policy" },
			description: { ko: "구매된 사업.", en: "The policy bought." },
			list: "policies",
		}),
		buyer: required(code, {
			title: { ko: "산 곳", en: "Buyer" },
			description: { ko: "사업을 산 도 또는 시·군.", en: "The province, city or county that bought it." },
			list: "regions",
		}),
		year: required(integer, {
			title: { ko: "연도", en: "Year" },
			description: { ko: "구매한 해.", en: "The year bought." },
		}),
		kind: required(code, {
			title: { ko: "구매 종류", en: "Kind" },
			description: { ko: "신규, 2년 차, 3년 차, 확산.", en: "New, second year, third year or spread." },
			list: "terms:support-kind",
		}),
		amount_million_krw: optional(decimal, {
			title: { ko: "금액(백만 원)", en: "Amount, million KRW" },
			unit: { ko: "백만 원", en: "million KRW" },
			description: { ko: "산 곳이 낸 돈.", en: "What the buyer paid." },
		}),
		provincial_share_pct: optional(decimal, {
			title: { ko: "도비 비율(%)", en: "Provincial share, percent" },
			unit: { ko: "%", en: "percent" },
			description: { ko: "보도된 도비 비율.", en: "Provincial share as reported." },
		}),
		inferred: required(yesNo, {
			title: { ko: "추정한 해", en: "Year inferred" },
			description: { ko: "연도가 우리의 해석이면 yes.", en: "yes where the year is our reading." },
		}),
		source,
	},
});
export type Adoption = Row<typeof adoptions>;
