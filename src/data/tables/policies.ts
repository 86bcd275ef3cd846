import { code, codes, integer, text } from "./codecs.ts";
import { defineTable, optional, type Row, required } from "./define-table.ts";
import { bilingual, note, slug, source } from "./shared-columns.ts";

/** Projects in the job policy market. */
export const policies = defineTable({
	name: "policies",
	title: { ko: "정책마켓 사업", en: "Market policies" },
	path: "market/policies.csv",
	key: ["policy"],
	columns: {
		policy: required(code, {
			title: { ko: "사업 코드", en: "Policy code" },
			description: { ko: "이 자료가 붙인 코드.", en: "A code given by this record." },
		}),
		slug,
		title_ko: required(text, {
			title: { ko: "사업 이름(한국어)", en: "Title in Korean" },
			description: { ko: "보도된 사업 이름.", en: "The title as reported, in Korean." },
		}),
		title_en: required(text, {
			title: { ko: "사업 이름(영어)", en: "Title in English" },
			description: { ko: "사업 이름(영어).", en: "The title in English." },
		}),
		origin_kind: required(code, {
			title: { ko: "제안 주체", en: "Kind of origin" },
			description: { ko: "시·군인지 공공기관인지.", en: "City or county, or public agency." },
			list: "terms:origin-kind",
		}),
		origin_regions: optional(codes, {
			title: { ko: "제안한 시·군", en: "Origin" },
			description: { ko: "사업을 낸 시·군.", en: "The cities or counties that offered it." },
			list: "regions",
		}),
		...bilingual(
			"agency",
			{ ko: "공공기관", en: "Agency" },
			{ ko: "사업을 낸 공공기관.", en: "The public agency that offered it." },
		),
		...bilingual(
			"target",
			{ ko: "대상", en: "Target group" },
			{ ko: "사업의 참여 대상.", en: "Whom the policy is for." },
		),
		first_year: optional(integer, {
			title: { ko: "첫해", en: "First year" },
			description: { ko: "처음 선정된 해.", en: "The year it was first chosen." },
		}),
		source,
		note,
	},
});
export type Policy = Row<typeof policies>;
