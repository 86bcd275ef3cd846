/** Words of the page from which the record is downloaded: files, dictionary, terms of use, citation. */
import type { Locale, Words } from "../../site.ts";

export interface DataWords {
	readonly title: string;
	readonly description: string;
	readonly lead: (files: string, rows: string) => string;
	readonly whole: string;
	readonly downloads: string;
	readonly downloadsNote: string;
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
	readonly toChanges: string;
	readonly termsFile: string;
	readonly release: string;
	readonly releaseName: string;
	readonly releaseTitle: string;
	readonly published: string;
	readonly releaseFile: string;
	readonly files: string;
	readonly filesNote: readonly string[];
	readonly file: string;
	readonly rows: string;
	readonly dictionary: string;
	readonly dictionaryNote: string;
	readonly column: string;
	/** Link to the columns of a file. */
	readonly toColumns: string;
	readonly meaning: string;
	readonly unit: string;
	readonly list: string;
	readonly mayBeEmpty: string;
	readonly yes: string;
	readonly no: string;
	readonly key: string;
	readonly columns: (count: number) => string;
	readonly terms: string;
	readonly termsItems: readonly { readonly term: string; readonly value: string }[];
	readonly code: (name: string) => string;
	readonly cite: string;
	readonly citeNote: string;
	readonly credits: readonly string[];
}

export const dataWords: Readonly<Record<Locale, DataWords>> = {
	ko: {
		title: "데이터",
		description: "이 누리집의 모든 수치가 담긴 CSV 파일과 데이터 사전, 이용 조건",
		lead: (files, rows) =>
			`이 누리집의 모든 수치는 파일 ${files}개, ${rows}줄의 표에서 왔습니다. 여기서 받는 파일이 바로 그 원본이며 따로 고친 사본이 아닙니다.`,
		whole: "경기도 일자리 종합계획과 시·군 고용 수치 전체",
		downloads: "내려받기",
		downloadsNote:
			"같은 줄이 여러 형식으로 있습니다. 엑셀로 보려면 .csv나 .xlsx를, 프로그램으로 읽으려면 .utf8.csv, .json, .parquet를 받으세요. 주소는 바뀌지 않습니다.",
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
		toChanges: "자료판마다 달라진 것",
		termsFile: "이용 조건 전문(글 파일, 한국어와 영어)",
		release: "자료판",
		releaseName: "자료판 번호",
		releaseTitle: "이름",
		published: "공개일",
		releaseFile: "자료판 정보(JSON)",
		files: "파일",
		filesNote: [
			"모두 쉼표로 나눈 CSV(RFC 4180)이고 UTF-8이며 바이트 순서 표시(BOM)가 없습니다. 첫 줄은 열 이름입니다. 엑셀에서 한글이 깨지면 ‘데이터 › 텍스트/CSV에서’로 열고 인코딩을 UTF-8로 고르면 됩니다.",
			"빈칸은 ‘해당 없음’ 또는 ‘알려지지 않음’이며 0이 아닙니다. 쓰임(use)이 main인 줄이 이 누리집에 보이는 값입니다.",
		],
		file: "파일",
		rows: "줄",
		dictionary: "데이터 사전",
		dictionaryNote: "표마다 열의 이름과 뜻, 단위, 코드가 담긴 목록입니다.",
		column: "열",
		toColumns: "열의 뜻",
		meaning: "뜻",
		unit: "단위",
		list: "목록",
		mayBeEmpty: "빈칸",
		yes: "가능",
		no: "불가",
		key: "한 줄을 가리키는 열",
		columns: (count) => `열 ${count}개`,
		terms: "이용 조건과 저작자",
		termsItems: [
			{
				term: "고용 통계",
				value:
					"통계청(지금의 국가데이터처) 지역별고용조사·경제활동인구조사(KOSIS). 국가승인통계로 출처를 밝히고 씁니다. 조사의 보도자료 가운데 하나는 그 문서의 영리 이용을 금하고, KOSIS의 이용 조건은 확인하지 못했습니다. 영리 목적으로 쓰기 전에 확인하세요.",
			},
			{ term: "주민등록인구", value: "행정안전부 주민등록 인구통계. 출처를 밝히고 씁니다." },
			{ term: "사업체와 종사자", value: "고용노동부 사업체노동실태현황. 출처를 밝히고 씁니다." },
			{ term: "구인·구직·취업", value: "한국고용정보원 워크넷. 출처를 밝히고 씁니다." },
			{
				term: "통계를 얻은 길",
				value:
					"통계 대부분은 공개 저장소에 올라 있는 사본에서 수치만 옮겼습니다. 그 가운데에는 이용 허락 파일이 없는 것도 있어, 수치는 사실로 쓰되 파일은 다시 올리지 않았습니다. 출처 표의 ‘경유’ 열에 사본의 주소가 있습니다.",
			},
			{
				term: "언론 보도와 기관 게시물",
				value: "낱낱의 수치만 인용했고 문장은 옮기지 않았습니다. 설명은 모두 이 누리집이 썼습니다.",
			},
			{
				term: "지도",
				value:
					"어느 곳이 어느 시·군에 드는지는 통계청 통계지리정보서비스의 2018년 센서스용 행정구역경계(공공누리 제1유형)에서 읽었습니다. 육각형 모자이크와 네모 격자는 이 누리집이 그렸습니다.",
			},
		],
		code: (name) => `누리집을 만드는 프로그램은 ${name} 라이선스입니다.`,
		cite: "인용하는 법",
		citeNote:
			"수치를 인용할 때는 그 수치를 공표한 원래 출처를 함께 적어 주세요. 출처는 모든 그림과 표에 있습니다.",
		credits: [
			"통계청 지역별고용조사, 경제활동인구조사",
			"행정안전부 주민등록 인구통계",
			"고용노동부 사업체노동실태현황",
			"한국고용정보원 워크넷",
			"통계청 통계지리정보서비스 센서스용 행정구역경계(2018년, 공공누리 제1유형)",
		],
	},
	en: {
		title: "Data",
		description: "The CSV files behind every figure of this site, the data dictionary and the terms of use",
		lead: (files, rows) =>
			`Every figure on this site comes from ${files} tables with ${rows} rows. What you download here is the record itself, not an edited copy.`,
		whole: "The whole record of Gyeonggi's jobs plan and of employment in its cities and counties",
		downloads: "Downloads",
		downloadsNote:
			"The same rows come in several formats. For a spreadsheet take .csv or .xlsx (in Korean); for programs .utf8.csv (in English), .json or .parquet. The addresses are kept.",
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
		toChanges: "What each release changed",
		termsFile: "The terms in full (text file, Korean and English)",
		release: "Release",
		releaseName: "Number",
		releaseTitle: "Title",
		published: "Published",
		releaseFile: "Release information (JSON)",
		files: "Files",
		filesNote: [
			"All files are comma-separated CSV (RFC 4180) in UTF-8 without a byte order mark, with the column names in the first line. If a spreadsheet shows broken Korean text, import the file and choose UTF-8 as its encoding.",
			"An empty cell means “does not apply” or “not known”, never zero. Rows whose use is main hold the values this site shows.",
		],
		file: "File",
		rows: "Rows",
		dictionary: "Data dictionary",
		dictionaryNote:
			"For each table: its columns, what they mean, their unit and the list their codes come from.",
		column: "Column",
		toColumns: "columns",
		meaning: "Meaning",
		unit: "Unit",
		list: "List",
		mayBeEmpty: "May be empty",
		yes: "yes",
		no: "no",
		key: "Columns that name a row",
		columns: (count) => `${count} columns`,
		terms: "Terms of use and credits",
		termsItems: [
			{
				term: "Employment",
				value:
					"Statistics Korea (통계청, since renamed 국가데이터처), local area labour force survey and economically active population survey (KOSIS). Official statistics, used with credit. One press release of the survey forbids commercial use of that document, and the terms of KOSIS itself were not read: check them before any commercial use.",
			},
			{
				term: "Registered residents",
				value: "Ministry of the Interior and Safety (행정안전부). Credit the ministry.",
			},
			{
				term: "Establishments and workers",
				value: "Ministry of Employment and Labor (고용노동부). Credit the ministry.",
			},
			{
				term: "Openings, job seekers, placements",
				value: "Korea Employment Information Service (한국고용정보원), Worknet. Credit the service.",
			},
			{
				term: "How the statistics reached us",
				value:
					"Most came through copies in public repositories, some of them without a licence file: the figures are used as facts and the files are not republished. The column “via” of the sources gives the address of each copy.",
			},
			{
				term: "Press and official notices",
				value: "Single figures only, no sentences. All texts are this site's own.",
			},
			{
				term: "Maps",
				value:
					"Which place lies in which city or county was read off the 2018 census boundaries of Statistics Korea's geographic information service (KOGL type 1). The hexagon mosaic and the tile grid are this site's own drawing.",
			},
		],
		code: (name) => `The program that makes the site is under the ${name} licence.`,
		cite: "How to cite",
		citeNote:
			"When you quote a figure, name the source that published it as well. It stands with every chart and table.",
		credits: [
			"Statistics Korea (통계청): local area labour force survey, economically active population survey",
			"Ministry of the Interior and Safety (행정안전부): registered residents",
			"Ministry of Employment and Labor (고용노동부): establishments and workers",
			"Korea Employment Information Service (한국고용정보원): Worknet",
			"Statistics Korea, geographic information service: census boundaries of 2018 (KOGL type 1)",
		],
	},
};

/** What a file of observations holds; a new file is called by its table's name until it stands here. */
export const observationFiles: Readonly<Record<string, Words>> = {
	"observations/plan.csv": {
		ko: "2018년 12월 종합계획과 그 앞의 9·11월 수치, 견주어 볼 지난 임기의 수치",
		en: "The plan of December 2018 with the September and November figures before it, and the previous term for comparison",
	},
	"observations/annual-plans.csv": {
		ko: "연차 계획과 실적, 이행에 관해 보도된 것",
		en: "Annual plans and results, and what was reported about carrying them out",
	},
	"observations/tasks.csv": {
		ko: "낱낱의 과제와 관련 시책의 수치, 일부는 시·군별",
		en: "Figures of single tasks and related policies, some by city",
	},
	"observations/market.csv": {
		ko: "일자리 정책마켓의 회차, 구매한 사업, 지원액, 일자리",
		en: "Job policy market: rounds, projects bought, support and jobs",
	},
	"observations/city-targets.csv": {
		ko: "시·군이 스스로 세운 일자리 계획(도의 종합계획 목표와는 별개)",
		en: "Cities' and counties' own jobs plans (not part of the province's target)",
	},
	"observations/labour-by-age.csv": {
		ko: "시·군의 연령별 취업자와 고용률, 반기",
		en: "Employed persons and employment rate by age, city and county, by half-year",
	},
	"observations/labour-by-sex.csv": {
		ko: "15~64세 성별 고용률, 반기",
		en: "Employment rate at 15–64 by sex, by half-year",
	},
	"observations/labour-by-occupation.csv": {
		ko: "직업별·종사상 지위별 취업자",
		en: "Employed persons by occupation and by employment status",
	},
	"observations/labour-activity.csv": {
		ko: "경제활동인구, 실업, 경제활동참가율",
		en: "Labour force, unemployment and participation",
	},
	"observations/population.csv": {
		ko: "해마다 12월 31일의 주민등록인구, 일부 연도는 5세별·성별",
		en: "Registered residents on 31 December, in some years by five-year age and sex",
	},
	"observations/workplaces.csv": {
		ko: "산업별 사업체와 종사자(두 해를 서로 견줄 수 없음)",
		en: "Establishments and workers by industry (the two years are not comparable)",
	},
	"observations/worknet.csv": {
		ko: "워크넷의 월별 구인·구직·취업, 일부 연도는 직종별",
		en: "Worknet openings, job seekers and placements by month, in some years by occupation",
	},
};
