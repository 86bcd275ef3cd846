/** Words of the data dictionary: what is said of each column. */
import type { Locale } from "../../../site.ts";

export interface DataDictionaryWords {
	readonly heading: string;
	readonly note: string;
	readonly column: string;
	readonly meaning: string;
	readonly unit: string;
	readonly list: string;
	readonly mayBeEmpty: string;
	readonly yes: string;
	readonly no: string;
	readonly key: string;
	readonly columns: (count: number) => string;
}

export const dataDictionaryWords: Readonly<Record<Locale, DataDictionaryWords>> = {
	ko: {
		heading: "데이터 사전",
		note: "표마다 열의 이름과 뜻, 단위, 코드가 담긴 목록입니다.",
		column: "열",
		meaning: "뜻",
		unit: "단위",
		list: "목록",
		mayBeEmpty: "빈칸",
		yes: "가능",
		no: "불가",
		key: "한 줄을 가리키는 열",
		columns: (count) => `열 ${count}개`,
	},
	en: {
		heading: "Data dictionary",
		note: "For each table: its columns, what they mean, their unit and the list their codes come from.",
		column: "Column",
		meaning: "Meaning",
		unit: "Unit",
		list: "List",
		mayBeEmpty: "May be empty",
		yes: "yes",
		no: "no",
		key: "Columns that name a row",
		columns: (count) => `${count} columns`,
	},
};
