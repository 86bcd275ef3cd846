/** Words of the downloads in many formats, and of the files that describe them. */
import type { Locale } from "../../../site.ts";

export interface DataDownloadsWords {
	readonly heading: string;
	readonly note: string;
	readonly by: Readonly<Record<"topic" | "region" | "table", string>>;
	readonly chartsNote: string;
	readonly machine: string;
	readonly machineNote: string;
	/** Files that describe the downloads, by their names in `descriptionPaths`. */
	readonly machineFiles: readonly {
		readonly file: "dataPackage" | "catalogue" | "manifest" | "releases" | "checksums";
		readonly value: string;
	}[];
	readonly checksums: string;
}

export const dataDownloadsWords: Readonly<Record<Locale, DataDownloadsWords>> = {
	ko: {
		heading: "내려받기",
		note: "같은 줄이 여러 형식으로 있습니다. 엑셀로 보려면 .csv나 .xlsx를, 프로그램으로 읽으려면 .utf8.csv, .json, .parquet를 받으세요. 주소는 바뀌지 않습니다.",
		by: { topic: "주제별", region: "지역별", table: "표별" },
		chartsNote: "그림마다 그림이 보여 주는 값만 담은 파일이 있습니다. 그림의 쪽에서 받을 수 있습니다.",
		machine: "설명 파일",
		machineNote: "열과 코드, 출처, 이용 조건을 프로그램이 읽을 수 있게 적은 파일입니다.",
		machineFiles: [
			{ file: "dataPackage", value: "Data Package v2" },
			{ file: "catalogue", value: "DCAT 목록" },
			{ file: "manifest", value: "파일 목록과 크기" },
			{ file: "releases", value: "새 자료판 알림(Atom)" },
			{ file: "checksums", value: "모든 파일의 SHA-256" },
		],
		checksums: "받은 파일이 공개된 그대로인지는 SHA256SUMS가 있는 폴더에서 한 줄로 확인합니다.",
	},
	en: {
		heading: "Downloads",
		note: "The same rows come in several formats. For a spreadsheet take .csv or .xlsx (in Korean); for programs .utf8.csv (in English), .json or .parquet. The addresses are kept.",
		by: { topic: "By topic", region: "By place", table: "By table" },
		chartsNote: "Every chart has files with exactly the figures it shows. They are on the chart's own page.",
		machine: "Descriptions",
		machineNote: "Columns, codes, sources and terms for programs to read.",
		machineFiles: [
			{ file: "dataPackage", value: "Data Package v2" },
			{ file: "catalogue", value: "DCAT catalogue" },
			{ file: "manifest", value: "List of files and sizes" },
			{ file: "releases", value: "Feed of releases (Atom)" },
			{ file: "checksums", value: "SHA-256 of every file" },
		],
		checksums:
			"Whether files are as they were published can be checked with one line, in the folder that holds SHA256SUMS.",
	},
};
