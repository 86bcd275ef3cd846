import { code } from "./codecs.ts";
import { defineTable, type Row, required } from "./define-table.ts";
import { names, order } from "./shared-columns.ts";

/** Classes a total is broken down by: age, sex, industry, occupation, employment status, fund, proposer. */
export const breakdowns = defineTable({
	name: "breakdowns",
	title: { ko: "세부 구분", en: "Breakdowns" },
	path: "codes/breakdowns.csv",
	key: ["breakdown"],
	columns: {
		breakdown: required(code, {
			title: { ko: "구분 코드", en: "Breakdown code" },
			description: { ko: "세부 구분의 코드.", en: "Code of the class." },
		}),
		kind: required(code, {
			title: { ko: "구분 종류", en: "Kind" },
			description: { ko: "연령, 성별, 산업처럼 무엇으로 나눈 것인지.", en: "What the total is divided by." },
			list: "terms:breakdown-kind",
		}),
		...names,
		order,
	},
});
export type Breakdown = Row<typeof breakdowns>;
