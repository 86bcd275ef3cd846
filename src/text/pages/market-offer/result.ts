/** Words of what the form makes: rows for the record's tables, and a summary to print. */
import type { Locale } from "../../../site.ts";

export interface OfferResultWords {
	readonly heading: string;
	readonly policies: string;
	readonly sources: string;
	readonly download: (file: string) => string;
	readonly append: string;
	readonly code: (policy: string) => string;
	readonly summary: string;
	readonly print: string;
}

export const offerResultWords: Readonly<Record<Locale, OfferResultWords>> = {
	ko: {
		heading: "만든 것",
		policies: "사업 표에 더할 줄",
		sources: "출처 표에 더할 줄",
		download: (file) => `${file}에 더할 줄 내려받기`,
		append: "내려받은 줄을 그 파일의 끝에 붙입니다. 출처 줄이 있으면 두 줄을 함께 더해야 검사를 통과합니다.",
		code: (policy) =>
			`코드는 이 자료의 다음 번호 ${policy}를 씁니다. 그 사이 다른 사업이 더해졌다면 번호를 고쳐야 하고, 검사가 알려 줍니다. 처음 선정된 해는 아직 뽑히지 않았으므로 비워 둡니다.`,
		summary: "인쇄용 요약",
		print: "요약 인쇄하기",
	},
	en: {
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
};
