/** Headings of tables of observations. */
import type { TableAxis } from "../data/views/view.ts";
import type { Locale } from "../site.ts";

export interface TableWords {
	readonly axes: Readonly<Record<TableAxis, string>>;
	readonly value: string;
	readonly source: string;
	readonly note: string;
	/** How another published value is introduced; **use** is the name of its use. */
	readonly otherValue: (use: string) => string;
}

export const tableWords: Readonly<Record<Locale, TableWords>> = {
	ko: {
		axes: {
			measure: "지표",
			region: "지역",
			period: "기간",
			area: "분야",
			tier: "층위",
			sector: "부문",
			task: "과제",
			policy: "사업",
			breakdown: "구분",
			status: "상태",
			age: "나이",
			sex: "성별",
		},
		value: "값",
		source: "출처",
		note: "비고",
		otherValue: (use) => `${use}:`,
	},
	en: {
		axes: {
			measure: "Measure",
			region: "Region",
			period: "Period",
			area: "Area",
			tier: "Tier",
			sector: "Sector",
			task: "Task",
			policy: "Policy",
			breakdown: "Breakdown",
			status: "Status",
			age: "Age",
			sex: "Sex",
		},
		value: "Value",
		source: "Source",
		note: "Note",
		otherValue: (use) => `${use}:`,
	},
};
