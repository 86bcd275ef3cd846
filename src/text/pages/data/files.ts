/** Words of the record's own files. */
import type { Locale } from "../../../site.ts";

export interface DataFilesWords {
	readonly heading: string;
	readonly notes: readonly string[];
	readonly file: string;
	readonly rows: string;
	/** Link to the columns of a file. */
	readonly toColumns: string;
}

export const dataFilesWords: Readonly<Record<Locale, DataFilesWords>> = {
	ko: {
		heading: "파일",
		notes: [
			"모두 쉼표로 나눈 CSV(RFC 4180)이고 UTF-8이며 바이트 순서 표시(BOM)가 없습니다. 첫 줄은 열 이름입니다. 엑셀에서 한글이 깨지면 ‘데이터 › 텍스트/CSV에서’로 열고 인코딩을 UTF-8로 고르면 됩니다.",
			"빈칸은 ‘해당 없음’ 또는 ‘알려지지 않음’이며 0이 아닙니다. 쓰임(use)이 main인 줄이 이 누리집에 보이는 값입니다.",
		],
		file: "파일",
		rows: "줄",
		toColumns: "열의 뜻",
	},
	en: {
		heading: "Files",
		notes: [
			"All files are comma-separated CSV (RFC 4180) in UTF-8 without a byte order mark, with the column names in the first line. If a spreadsheet shows broken Korean text, import the file and choose UTF-8 as its encoding.",
			"An empty cell means “does not apply” or “not known”, never zero. Rows whose use is main hold the values this site shows.",
		],
		file: "File",
		rows: "Rows",
		toColumns: "columns",
	},
};
