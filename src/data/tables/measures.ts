import { code, integer, text, yesNo } from "./codecs.ts";
import { defineTable, type Row, required } from "./define-table.ts";
import { bilingual, names } from "./shared-columns.ts";

/** What is measured: unit, definition and the trap that goes with it. */
export const measures = defineTable({
	name: "measures",
	title: { ko: "지표", en: "Measures" },
	path: "codes/measures.csv",
	key: ["measure"],
	columns: {
		measure: required(code, {
			title: { ko: "지표 코드", en: "Measure code" },
			description: { ko: "무엇을 잰 값인지.", en: "What is measured." },
		}),
		topic: required(code, {
			title: { ko: "주제", en: "Topic" },
			description: { ko: "지표가 속한 주제.", en: "The topic the measure belongs to." },
			list: "terms:topic",
		}),
		...names,
		unit_ko: required(text, {
			title: { ko: "단위(한국어)", en: "Unit in Korean" },
			description: { ko: "값의 단위.", en: "The unit of values, in Korean." },
		}),
		unit_en: required(text, {
			title: { ko: "단위(영어)", en: "Unit in English" },
			description: { ko: "값의 단위(영어).", en: "The unit of values." },
		}),
		decimals: required(integer, {
			title: { ko: "소수 자릿수", en: "Decimals" },
			description: {
				ko: "보고·조사된 값이 가질 수 있는 소수 자릿수. 목표는 더 잘게 적힐 수 있다.",
				en: "Most decimal places a reported or surveyed value has; a target may be stated more finely.",
			},
		}),
		additive_regions: required(yesNo, {
			title: { ko: "지역 합산", en: "Additive over regions" },
			description: {
				ko: "시·군 값을 더하면 도의 값이 되는지.",
				en: "Whether the values of the 31 add up to the province's.",
			},
		}),
		additive_periods: required(yesNo, {
			title: { ko: "기간 합산", en: "Additive over periods" },
			description: {
				ko: "여러 기간의 값을 더할 수 있는지.",
				en: "Whether values of several periods may be added.",
			},
		}),
		...bilingual(
			"definition",
			{ ko: "정의", en: "Definition" },
			{ ko: "지표의 뜻과 잘못 읽기 쉬운 점.", en: "What the measure means and how it is easily misread." },
		),
	},
});
export type Measure = Row<typeof measures>;
