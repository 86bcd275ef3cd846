/** Words of the downloads: headings of added columns, names of formats, sheets and files. */
import type { Words } from "../site.ts";
import { josa } from "./particles.ts";

interface ColumnWords {
	readonly title: Words;
	readonly description: Words;
}

/** Words of columns that the downloads add to those of the record. */
export const columnWords = {
	id: {
		title: { ko: "식별자", en: "Id" },
		description: {
			ko: "관측값의 변하지 않는 이름. 무엇에 관한 누구의 값인지로 만들므로 값이나 비고가 고쳐져도 그대로다.",
			en: "A lasting name of the observation, made from what it is about and who says so; it stays when the value or note is corrected.",
		},
	},
	period_start: {
		title: { ko: "기간 시작일", en: "First day" },
		description: { ko: "기간의 첫날.", en: "First day of the period." },
	},
	period_end: {
		title: { ko: "기간 종료일", en: "Last day" },
		description: { ko: "기간의 마지막 날.", en: "Last day of the period." },
	},
	unit: {
		title: { ko: "단위", en: "Unit" },
		description: { ko: "값의 단위.", en: "The unit of the value." },
	},
	sample: {
		title: { ko: "표본 자료", en: "Sample data" },
		description: {
			ko: "표본 자료의 줄마다 yes. 수치는 모두 지어낸 것이다.",
			en: "yes in every row of a sample: all figures are made up.",
		},
	},
	/** Heading of a code whose name stands beside it under the plain title. */
	code: (title: Words): Words => ({
		ko: title.ko.endsWith("코드") ? title.ko : `${title.ko} 코드`,
		en: title.en.toLowerCase().endsWith("code") ? title.en : `${title.en}, code`,
	}),
	english: (title: Words): Words => ({ ko: `${title.ko}(영어)`, en: `${title.en} in English` }),
	nameOf: (title: Words): Words => ({
		ko: `앞 열 ‘${title.ko}’의 코드를 풀어 쓴 이름.`,
		en: `The name of the code in the column before, “${title.en}”.`,
	}),
} as const satisfies Record<string, ColumnWords | ((title: Words) => Words)>;

/** How a file is called and what it is for, by format. */
export const formatWords = {
	csv: {
		name: { ko: "엑셀용 CSV", en: "CSV for Excel" },
		use: {
			ko: "엑셀에서 바로 열립니다. 제목과 이름이 한국어이고 단위가 적혀 있습니다(UTF-8 BOM, CRLF).",
			en: "Opens in Excel as it is; headings and names in Korean, with units (UTF-8 with BOM, CRLF).",
		},
	},
	"utf8.csv": {
		name: { ko: "프로그램용 CSV", en: "CSV for programs" },
		use: {
			ko: "프로그램으로 읽기 위한 것입니다. 열 이름과 코드의 이름이 영어입니다(UTF-8, BOM 없음, LF).",
			en: "For programs; column keys and names in English (UTF-8, no BOM, LF).",
		},
	},
	json: {
		name: { ko: "JSON", en: "JSON" },
		use: {
			ko: "코드로 적은 줄과 함께 코드의 이름, 열 설명, 출처, 이용 조건이 들어 있습니다. 빈칸은 적지 않습니다.",
			en: "Rows of codes with the names of the codes, columns, sources and terms. Empty cells are left out.",
		},
	},
	xlsx: {
		name: { ko: "엑셀 통합 문서", en: "Excel workbook" },
		use: {
			ko: "자료, 설명과 이용 조건, 출처가 시트 세 장에 있습니다.",
			en: "Three sheets: the data, what it is with its terms, and the sources.",
		},
	},
	ods: {
		name: { ko: "ODS 스프레드시트", en: "ODS spreadsheet" },
		use: {
			ko: "LibreOffice와 한셀에서 열립니다. 내용은 엑셀 통합 문서와 같습니다.",
			en: "For LibreOffice and others; the same content as the Excel workbook.",
		},
	},
	parquet: {
		name: { ko: "Parquet", en: "Parquet" },
		use: {
			ko: "DuckDB, Spark, BigQuery 같은 분석 도구에서 그대로 읽습니다. 두 언어의 이름이 모두 들어 있습니다.",
			en: "Read in place by DuckDB, Spark, BigQuery and others; names in both languages.",
		},
	},
	zip: {
		name: { ko: "전체 묶음(ZIP)", en: "Everything (ZIP)" },
		use: {
			ko: "모든 표의 모든 형식과 메타데이터, 이용 조건을 한 파일로 묶었습니다.",
			en: "Every table in every format with metadata and terms, in one file.",
		},
	},
} as const satisfies Record<string, { name: Words; use: Words }>;

/** Names of the sheets of a workbook, in order. Spreadsheet programs allow 31 characters and no `/`. */
export const sheetNames = { data: "자료", about: "설명 About", sources: "출처 Sources" } as const;

/** Labels of what a download says about itself. */
export const aboutWords = {
	title: { ko: "제목", en: "Title" },
	holds: { ko: "내용", en: "Content" },
	rows: { ko: "줄 수", en: "Rows" },
	release: { ko: "자료판", en: "Release" },
	address: { ko: "주소", en: "Address" },
	credit: { ko: "밝힐 통계 작성 기관", en: "Makers of statistics to credit" },
	columns: { ko: "열", en: "Columns" },
	heading: { ko: "제목", en: "Heading" },
	key: { ko: "열 이름(프로그램용)", en: "Key for programs" },
	meaning: { ko: "뜻", en: "Meaning" },
	reading: { ko: "읽는 법", en: "How to read" },
} as const satisfies Record<string, Words>;

/** What every reader of a file should know. */
export const readingNotes: readonly Words[] = [
	{
		ko: "빈칸은 ‘해당 없음’ 또는 ‘알려지지 않음’이며 0이 아니다. 값이 비어 있으면 결측 사유가 옆에 있다.",
		en: "An empty cell means “does not apply” or “not known”, never zero. Where a value is empty, the reason stands beside it.",
	},
	{
		ko: "스프레드시트가 수식이나 날짜로 바꿀 글자 앞에는 작은따옴표(')를 붙였다. 숫자는 숫자 그대로다.",
		en: "Text that a spreadsheet would run as a formula or turn into a date has an apostrophe (') in front. Numbers are plain numbers.",
	},
];

/** Titles and descriptions of what can be downloaded. */
export const setWords = {
	region: (name: Words): Words => ({ ko: `${name.ko}의 모든 수치`, en: `All figures for ${name.en}` }),
	topic: (name: Words): Words => ({
		ko: `주제 ‘${name.ko}’의 수치`,
		en: `Figures on the topic “${name.en}”`,
	}),
	tableHolds: (title: Words): Words => ({
		ko: `표 ‘${title.ko}’ 전체.`,
		en: `The whole table “${title.en}”.`,
	}),
	regionHolds: (name: Words): Words => ({
		ko: `${name.ko}에 대해 공표된 것으로 확인된 관측값 모두. 상태와 출처가 값마다 있다.`,
		en: `Every observation found for ${name.en}, each with its status and source.`,
	}),
	topicHolds: (name: Words): Words => ({
		ko: `주제 ‘${name.ko}’에 속하는 지표의 관측값 모두. 상태와 출처가 값마다 있다.`,
		en: `Every observation of the measures on “${name.en}”, each with its status and source.`,
	}),
	/** `derived` names figures that the chart works out itself. */
	chartHolds: {
		ko: (derived: readonly string[]): string =>
			`그림이 보여 주는 관측값 모두와 그와 다르게 공표된 값. 상태와 출처가 값마다 있다.${
				derived.length > 0
					? josa` ${`‘${derived.join("’, ‘")}’`}은/는 이 관측값들로 누리집이 계산한 값이라 관측값이 아니며 파일에 없다.`
					: ""
			}`,
		en: (derived: readonly string[]): string =>
			`Every observation the chart shows, with other values published for the same, each with its status and source.${
				derived.length > 0
					? ` “${derived.join("”, “")}” is worked out from these by this site: it is no observation and not in the files.`
					: ""
			}`,
	},
	all: { ko: "자료 전체", en: "The whole record" },
	allHolds: {
		ko: "모든 표의 모든 형식, 메타데이터와 이용 조건.",
		en: "Every table in every format, with metadata and terms.",
	},
} as const;

/** Headings of the table of sources in a workbook. */
export const sourceWords = {
	code: { ko: "출처 코드", en: "Source code" },
	publisher: { ko: "발행처", en: "Publisher" },
	title: { ko: "제목", en: "Title" },
	published: { ko: "발행일", en: "Published" },
	address: { ko: "주소", en: "Address" },
	licence: { ko: "이용 조건", en: "Terms of use" },
} as const satisfies Record<string, Words>;

/** Labels of what an empty cell means, for metadata. */
export const emptyWords = {
	dimension: { ko: "이 구분이 없는 총계", en: "the total without this dimension" },
	value: { ko: "값 없음: 사유는 missing 열에 있다", en: "no value: the column missing says why" },
	other: { ko: "해당 없음 또는 알려지지 않음", en: "does not apply or not known" },
} as const satisfies Record<string, Words>;

/** The text on top of the README of the zip. */
export const readmeWords = {
	introduction: {
		ko: "이 묶음에는 자료의 모든 표가 여러 형식으로 들어 있다. table 폴더의 .csv는 엑셀용, .utf8.csv는 프로그램용이다. datapackage.json(Data Package v2)과 table/csv-metadata.json(CSVW)이 모든 열을 설명한다.",
		en: "This archive holds every table of the record in several formats. In the folder table, .csv is for Excel and .utf8.csv for programs. datapackage.json (Data Package v2) and table/csv-metadata.json (CSVW) describe every column.",
	},
	files: { ko: "파일", en: "Files" },
} as const satisfies Record<string, Words>;

/** Both languages on one line, for formats that have room for one text only. */
export function bothLanguages({ ko, en }: Words): string {
	return ko === en ? ko : `${ko} · ${en}`;
}
