import { code, decimal, integer, text } from "./codecs.ts";
import { defineTable, optional, type Row, required } from "./define-table.ts";
import { columnNames, selectors } from "./selector.ts";

/** Arithmetic relations between published numbers: total − parts = expected difference ± tolerance. */
export const reconciliations = defineTable({
	name: "reconciliation",
	title: { ko: "산술 대조", en: "Reconciliation" },
	path: "reconciliation.csv",
	key: ["id"],
	columns: {
		id: required(code, {
			title: { ko: "이름", en: "Id" },
			description: { ko: "대조의 이름.", en: "Name of the relation." },
		}),
		statement_ko: required(text, {
			title: { ko: "진술(한국어)", en: "Statement in Korean" },
			description: { ko: "대조하는 두 쪽.", en: "The two sides compared." },
		}),
		statement_en: required(text, {
			title: { ko: "진술(영어)", en: "Statement in English" },
			description: { ko: "대조하는 두 쪽(영어).", en: "The two sides compared." },
		}),
		total_key: required(selectors, {
			title: { ko: "합계", en: "Total" },
			description: { ko: "합계 관측값을 고르는 조건(JSON).", en: "Selector of the total, as JSON." },
		}),
		parts: required(selectors, {
			title: { ko: "부분", en: "Parts" },
			description: { ko: "부분 관측값을 고르는 조건(JSON).", en: "Selector of the parts, as JSON." },
		}),
		each: optional(columnNames, {
			title: { ko: "되풀이", en: "Each" },
			description: {
				ko: "이 열의 값마다 되풀이해 대조한다.",
				en: "Columns for whose every value the relation is repeated.",
			},
		}),
		min_parts: required(integer, {
			title: { ko: "부분의 최소 수", en: "Least parts" },
			description: { ko: "부분 행이 적어도 이만큼 있어야 한다.", en: "The least number of part rows." },
		}),
		expected_difference: required(decimal, {
			title: { ko: "알려진 차이", en: "Expected difference" },
			description: { ko: "합계에서 부분의 합을 뺀, 설명된 차이.", en: "Total minus parts, as explained." },
		}),
		tolerance: required(decimal, {
			title: { ko: "허용 오차", en: "Tolerance" },
			description: { ko: "반올림 때문에 허용하는 오차.", en: "How far rounding may move the difference." },
		}),
		explanation_ko: required(text, {
			title: { ko: "설명(한국어)", en: "Explanation in Korean" },
			description: {
				ko: "차이가 나거나 나지 않는 까닭.",
				en: "Why the difference is what it is, in Korean.",
			},
		}),
		explanation_en: required(text, {
			title: { ko: "설명(영어)", en: "Explanation in English" },
			description: { ko: "차이에 대한 설명(영어).", en: "Why the difference is what it is." },
		}),
	},
});
export type Reconciliation = Row<typeof reconciliations>;
