import { codes, decimal, integer } from "./codecs.ts";
import { defineTable, optional, type Row, required } from "./define-table.ts";
import { bilingual } from "./shared-columns.ts";

const share = (year: number) =>
	optional(decimal, {
		title: { ko: `${year}년 차 도비 비율(%)`, en: `Provincial share in year ${year}, percent` },
		unit: { ko: "%", en: "percent" },
		description: {
			ko: `지원 ${year}년 차에 도가 내는 비율.`,
			en: `Share the province pays in the ${["first", "second", "third"][year - 1]} year of support.`,
		},
	});

/** Yearly rules of the job policy market. */
export const rules = defineTable({
	name: "rules",
	title: { ko: "정책마켓 규정", en: "Market rules" },
	path: "market/rules.csv",
	key: ["year"],
	columns: {
		year: required(integer, {
			title: { ko: "연도", en: "Year" },
			description: { ko: "규정이 적용된 해.", en: "The year the rule applied." },
		}),
		cap_million_krw: optional(decimal, {
			title: { ko: "한도(백만 원)", en: "Cap, million KRW" },
			unit: { ko: "백만 원", en: "million KRW" },
			description: {
				ko: "사업 하나에 도가 한 해에 줄 수 있는 가장 큰 금액.",
				en: "The most the province pays for one project in a year.",
			},
		}),
		share_year1_pct: share(1),
		share_year2_pct: share(2),
		share_year3_pct: share(3),
		...bilingual(
			"who_may_propose",
			{ ko: "신청 자격", en: "Who may propose" },
			{ ko: "누가 사업을 낼 수 있는지.", en: "Who may offer a project." },
		),
		...bilingual(
			"criteria",
			{ ko: "심사 기준", en: "Criteria" },
			{ ko: "심사 기준.", en: "What proposals are judged by." },
		),
		source: optional(codes, {
			title: { ko: "출처", en: "Sources" },
			description: { ko: "규정이 나온 출처들.", en: "Sources of the rule." },
			list: "sources",
		}),
	},
});
export type Rule = Row<typeof rules>;
