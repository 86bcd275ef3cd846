import { code, text } from "./codecs.ts";
import { defineTable, type Row, required } from "./define-table.ts";
import { names, order, shortNames, slug } from "./shared-columns.ts";

/** The six areas of the plan of December 2018. */
export const areas = defineTable({
	name: "areas",
	title: { ko: "분야", en: "Areas" },
	path: "codes/areas.csv",
	key: ["area"],
	columns: {
		area: required(code, {
			title: { ko: "분야 코드", en: "Area code" },
			description: {
				ko: "종합계획의 6대 분야 가운데 하나(A1~A6).",
				en: "One of the plan's six areas, A1 to A6.",
			},
		}),
		slug,
		...names,
		...shortNames,
		short_en: required(text, {
			title: { ko: "짧은 이름(영어)", en: "Short name in English" },
			description: {
				ko: "그림의 이름표에 쓰는 짧은 영어 이름.",
				en: "The short English name used for labels in charts.",
			},
		}),
		order,
	},
});
export type Area = Row<typeof areas>;
