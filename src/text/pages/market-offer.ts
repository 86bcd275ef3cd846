/** Words of the page from which a city prepares an offer. */
import type { Locale } from "../../site.ts";
import { type OfferClientWords, offerClientWords } from "./market-offer/client.ts";
import { type OfferFormWords, offerFormWords } from "./market-offer/form.ts";
import { type OfferResultWords, offerResultWords } from "./market-offer/result.ts";

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
	readonly form: OfferFormWords;
	readonly result: OfferResultWords;
	/** Handed to the browser. */
	readonly client: OfferClientWords;
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
		example: "이미 있는 사업의 줄 보기 (이름이 알려진 사업)",
		columns: "데이터와 열의 뜻",
		form: offerFormWords.ko,
		result: offerResultWords.ko,
		client: offerClientWords.ko,
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
		example: "See policies that are there already",
		columns: "Data and the meaning of columns",
		form: offerFormWords.en,
		result: offerResultWords.en,
		client: offerClientWords.en,
	},
};

/** The single criteria of a year's text: split at commas, but not inside brackets. */
export function criteriaOf(text: string | null): string[] {
	return (text ?? "").split(/,\s*(?![^(]*\))/).filter((criterion) => criterion !== "");
}
