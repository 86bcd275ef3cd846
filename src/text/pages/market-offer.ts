/** Words of the page from which a city prepares an offer. Templates in `client` are filled in by the browser's code. */
import type { OfferFault } from "../../data/offer-row.ts";
import type { Locale } from "../../site.ts";
import { matchingWords } from "../matching-words.ts";

export interface MarketOfferWords {
	readonly title: string;
	readonly description: string;
	readonly lead: string;
	readonly nothingSent: string;
	readonly how: string;
	readonly steps: readonly string[];
	readonly noScript: string;
	readonly template: string;
	readonly example: string;
	readonly columns: string;
	readonly form: {
		readonly label: string;
		readonly round: string;
		readonly year: string;
		readonly yearHint: string;
		readonly who: string;
		readonly shares: string;
		readonly cap: string;
		readonly criteria: string;
		readonly noCriteria: string;
		readonly noRule: string;
		readonly criterionHint: string;
		readonly policy: string;
		readonly region: string;
		readonly choose: string;
		readonly partner: string;
		readonly noPartner: string;
		readonly title_ko: string;
		readonly title_en: string;
		readonly slug: string;
		readonly slugHint: string;
		readonly target_ko: string;
		readonly target_en: string;
		readonly plan: string;
		readonly planNote: string;
		readonly cost: string;
		readonly jobs: string;
		readonly source: string;
		readonly sourceKind: string;
		readonly sourceNew: string;
		readonly source_title: string;
		readonly source_date: string;
		readonly dateHint: string;
		readonly source_url: string;
		readonly required: string;
		readonly optional: string;
		readonly submit: string;
	};
	readonly result: {
		readonly heading: string;
		readonly policies: string;
		readonly sources: string;
		readonly download: (file: string) => string;
		readonly append: string;
		readonly code: (policy: string) => string;
		readonly summary: string;
		readonly print: string;
	};
	readonly client: {
		readonly faults: Readonly<Record<OfferFault, string>>;
		readonly mend: string;
		readonly ready: string;
		readonly empty: string;
		/** {year} */
		readonly shareTerm: string;
		/** {province} {city} */
		readonly shareLine: string;
	};
}

export const marketOfferWords: Readonly<Record<Locale, MarketOfferWords>> = {
	ko: {
		title: "사업 내기 연습",
		description:
			"시·군이 정책마켓에 낼 사업을 이 자료의 형식으로 적어 CSV 줄과 인쇄용 요약으로 받는 서식입니다.",
		lead: "시·군이 정책마켓에 낼 사업을 그해의 기준에 맞추어 적어 보고, 이 자료에 그대로 더할 수 있는 CSV 줄과 인쇄용 요약으로 받습니다.",
		nothingSent:
			"적은 내용은 이 브라우저를 떠나지 않습니다. 어디로도 보내거나 저장하지 않으며, 실제 공모에 신청되지 않습니다.",
		how: "어떻게 쓰나?",
		steps: [
			"해를 고르면 그해의 신청 자격, 도비 비율, 한도, 심사 기준이 나옵니다.",
			"사업을 적습니다. 칸마다 자료의 검사와 같은 규칙으로 확인합니다.",
			"CSV 줄을 내려받아 자료 폴더의 표 끝에 더하고 npm run check로 확인합니다.",
		],
		noScript:
			"서식은 스크립트가 있어야 움직입니다. 스크립트를 쓰지 않는다면 아래의 빈 서식(열 이름만 있는 CSV)에 한 줄을 적으세요. 열의 뜻은 데이터 페이지에서 볼 수 있습니다.",
		template: "빈 서식 내려받기 (policies.csv의 열 이름)",
		columns: "데이터와 열의 뜻",
		example: "이미 있는 사업의 줄 보기 (이름이 알려진 사업)",
		form: {
			label: "사업 내기",
			round: "어느 해의 규정으로 내나?",
			year: "규정의 해",
			yearHint: "심사 기준이 공표된 가장 최근 해를 먼저 골라 두었습니다.",
			who: "낼 수 있는 곳",
			shares: "도비 비율(1·2·3년 차)",
			cap: "한 해 한도",
			criteria: "심사 기준",
			noCriteria: "이해의 심사 기준은 공표되지 않았습니다.",
			noRule: "공표되지 않음",
			criterionHint: "인쇄용 요약에만 담깁니다.",
			policy: "어떤 사업인가?",
			region: "내는 시·군",
			choose: "고르세요",
			partner: "함께 내는 시·군",
			noPartner: "없음",
			title_ko: "사업 이름(한국어)",
			title_en: "사업 이름(영어)",
			slug: "주소 이름",
			slugHint: "누리집 주소에 쓰는 영문 소문자와 숫자, 붙임표. 영어 이름에서 만들어지며 고칠 수 있습니다.",
			target_ko: "참여 대상(한국어)",
			target_en: "참여 대상(영어)",
			plan: "얼마나 들고 몇 명이 일하나?",
			planNote:
				"여기와 심사 기준에 적은 내용은 인쇄용 요약에만 담깁니다. 자료의 사업 표에는 그런 열이 없습니다.",
			cost: "첫해 총사업비(원)",
			jobs: "일자리 수",
			source: "무엇을 출처로 하나?",
			sourceKind: "출처",
			sourceNew: "우리 시·군의 새 문서",
			source_title: "문서 제목",
			source_date: "문서 날짜",
			dateHint: "예: 2026-11-23",
			source_url: "문서의 인터넷 주소",
			required: "필수",
			optional: "선택",
			submit: "CSV 줄과 요약 만들기",
		},
		result: {
			heading: "만든 것",
			policies: "사업 표에 더할 줄",
			sources: "출처 표에 더할 줄",
			download: (file) => `${file}에 더할 줄 내려받기`,
			append:
				"내려받은 줄을 그 파일의 끝에 붙입니다. 출처 줄이 있으면 두 줄을 함께 더해야 검사를 통과합니다.",
			code: (policy) =>
				`코드는 이 자료의 다음 번호 ${policy}를 씁니다. 그 사이 다른 사업이 더해졌다면 번호를 고쳐야 하고, 검사가 알려 줍니다. 처음 선정된 해는 아직 뽑히지 않았으므로 비워 둡니다.`,
			summary: "인쇄용 요약",
			print: "요약 인쇄하기",
		},
		client: {
			faults: {
				...matchingWords.ko.client.faults,
				"count-form": "사람 수를 숫자로만 적어 주세요. 예: 20",
				required: "꼭 적어야 하는 칸입니다.",
				"same-city": "내는 시·군과 다른 곳을 고르세요.",
				"slug-form": "영문 소문자와 숫자를 붙임표(-)로만 이어 적어 주세요.",
				"slug-taken": "이미 쓰는 이름입니다. 다른 이름을 적어 주세요.",
				"pair-missing": "한국어와 영어를 함께 적거나 둘 다 비워 주세요.",
				"date-form": "달력에 있는 날을 2026-11-23처럼 적어 주세요.",
				"url-form": "http:// 또는 https://로 시작하는 주소를 적어 주세요.",
				space: "앞뒤의 빈칸을 지워 주세요.",
				unseen: "보이지 않는 글자가 들어 있습니다. 지우고 다시 적어 주세요.",
				fullwidth: "전각 글자를 반각으로 바꾸어 적어 주세요.",
				formula: "=, +, -, @로 시작할 수 없습니다.",
			},
			mend: "고칠 칸 {count}개가 있습니다.",
			ready: "CSV 줄과 요약을 만들었습니다.",
			empty: "적지 않음",
			shareTerm: "{year}년 차에 낼 돈(그해 규정, 같은 사업비일 때)",
			shareLine: "도비 {province}, 시·군비 {city}",
		},
	},
	en: {
		title: "Prepare an offer",
		description:
			"A form in which a city writes down a policy for the market in the form of this record, to take away as CSV and on paper.",
		lead: "A city writes down the policy it would offer, by the criteria of a year, and takes it away as CSV rows that fit this record and as a summary to print.",
		nothingSent:
			"What you write does not leave this browser. Nothing is sent or stored anywhere, and no application is made.",
		how: "How does it work?",
		steps: [
			"Choose a year to see who may offer, the provincial share, the cap and the criteria.",
			"Write down the policy. Every field is checked by the rules of the record.",
			"Download the CSV rows, put them at the end of their tables in the data folder, and run npm run check.",
		],
		noScript:
			"The form needs script. Without it, write a line into the empty template below, a CSV with the names of the columns; the data page says what they mean.",
		template: "Download the empty template (columns of policies.csv)",
		columns: "Data and the meaning of columns",
		example: "See policies that are there already",
		form: {
			label: "Offer a policy",
			round: "By the rules of which year?",
			year: "Year of the rules",
			yearHint: "The latest year with published criteria is chosen first.",
			who: "Who may offer",
			shares: "Provincial share (years 1, 2, 3)",
			cap: "Cap a year",
			criteria: "Criteria",
			noCriteria: "The criteria of this year were not published.",
			noRule: "Not published",
			criterionHint: "Goes into the printed summary only.",
			policy: "What is the policy?",
			region: "City or county that offers",
			choose: "Choose",
			partner: "Offered together with",
			noPartner: "None",
			title_ko: "Title in Korean",
			title_en: "Title in English",
			slug: "Address name",
			slugHint:
				"Small letters, digits and hyphens for the site's address. Made of the English title; you may change it.",
			target_ko: "For whom, in Korean",
			target_en: "For whom, in English",
			plan: "What does it cost, and how many work?",
			planNote:
				"What you write here and under the criteria goes into the printed summary only: the table of policies has no such columns.",
			cost: "Whole cost of the first year, in won",
			jobs: "Jobs",
			source: "What is the source?",
			sourceKind: "Source",
			sourceNew: "A new document of our own",
			source_title: "Title of the document",
			source_date: "Date of the document",
			dateHint: "Such as 2026-11-23",
			source_url: "Web address of the document",
			required: "required",
			optional: "optional",
			submit: "Make CSV rows and summary",
		},
		result: {
			heading: "What was made",
			policies: "Row for the table of policies",
			sources: "Row for the table of sources",
			download: (file) => `Download the row for ${file}`,
			append:
				"Put each downloaded row at the end of its file. Where there is a row for a source, the check passes only with both.",
			code: (policy) =>
				`The code is the record's next number, ${policy}. If another policy was added meanwhile it must be changed, and the check will say so. The first year stays empty, because nobody has chosen the policy yet.`,
			summary: "Summary to print",
			print: "Print the summary",
		},
		client: {
			faults: {
				...matchingWords.en.client.faults,
				"count-form": "Write a whole number, such as 20.",
				required: "This field is required.",
				"same-city": "Choose another place than the one that offers.",
				"slug-form": "Use small letters and digits joined by hyphens (-) only.",
				"slug-taken": "This name is taken. Choose another.",
				"pair-missing": "Write both Korean and English, or leave both empty.",
				"date-form": "Write a day of the calendar, such as 2026-11-23.",
				"url-form": "Write an address that starts with http:// or https://.",
				space: "Take away the blanks at the start or end.",
				unseen: "It holds a character nobody can see. Delete it and type again.",
				fullwidth: "Type fullwidth characters as plain ones.",
				formula: "It must not start with =, +, - or @.",
			},
			mend: "Fields to correct: {count}.",
			ready: "CSV rows and summary are ready.",
			empty: "Left empty",
			shareTerm: "Year {year} by these rules, at the same cost",
			shareLine: "province {province}, city {city}",
		},
	},
};

/** The single criteria of a year's text: split at commas, but not inside brackets. */
export function criteriaOf(text: string | null): string[] {
	return (text ?? "").split(/,\s*(?![^(]*\))/).filter((criterion) => criterion !== "");
}
