/** Words of the page from which the record is downloaded: files, dictionary, terms of use, citation. */
import type { Locale } from "../../site.ts";
import { type DataDictionaryWords, dataDictionaryWords } from "./data/dictionary.ts";
import { type DataDownloadsWords, dataDownloadsWords } from "./data/downloads.ts";
import { type DataFilesWords, dataFilesWords } from "./data/files.ts";
import { type DataTermsWords, dataTermsWords } from "./data/terms.ts";

export interface DataWords {
	readonly title: string;
	readonly description: string;
	readonly lead: (files: string, rows: string) => string;
	readonly whole: string;
	readonly downloads: DataDownloadsWords;
	readonly files: DataFilesWords;
	readonly release: string;
	readonly releaseName: string;
	readonly releaseTitle: string;
	readonly published: string;
	readonly releaseFile: string;
	readonly toChanges: string;
	readonly dictionary: DataDictionaryWords;
	readonly terms: DataTermsWords;
	readonly cite: string;
	readonly citeNote: string;
}

export const dataWords: Readonly<Record<Locale, DataWords>> = {
	ko: {
		title: "데이터",
		description: "이 누리집의 모든 수치가 담긴 CSV 파일과 데이터 사전, 이용 조건",
		lead: (files, rows) =>
			`이 누리집의 모든 수치는 파일 ${files}개, ${rows}줄의 표에서 왔습니다. 여기서 받는 파일이 바로 그 원본이며 따로 고친 사본이 아닙니다.`,
		whole: "경기도 일자리 종합계획과 시·군 고용 수치 전체",
		downloads: dataDownloadsWords.ko,
		files: dataFilesWords.ko,
		release: "자료판",
		releaseName: "자료판 번호",
		releaseTitle: "이름",
		published: "공개일",
		releaseFile: "자료판 정보(JSON)",
		toChanges: "자료판마다 달라진 것",
		dictionary: dataDictionaryWords.ko,
		terms: dataTermsWords.ko,
		cite: "인용하는 법",
		citeNote:
			"수치를 인용할 때는 그 수치를 공표한 원래 출처를 함께 적어 주세요. 출처는 모든 그림과 표에 있습니다.",
	},
	en: {
		title: "Data",
		description: "The CSV files behind every figure of this site, the data dictionary and the terms of use",
		lead: (files, rows) =>
			`Every figure on this site comes from ${files} tables with ${rows} rows. What you download here is the record itself, not an edited copy.`,
		whole: "The whole record of Gyeonggi's jobs plan and of employment in its cities and counties",
		downloads: dataDownloadsWords.en,
		files: dataFilesWords.en,
		release: "Release",
		releaseName: "Number",
		releaseTitle: "Title",
		published: "Published",
		releaseFile: "Release information (JSON)",
		toChanges: "What each release changed",
		dictionary: dataDictionaryWords.en,
		terms: dataTermsWords.en,
		cite: "How to cite",
		citeNote:
			"When you quote a figure, name the source that published it as well. It stands with every chart and table.",
	},
};
