/**
 * Words of a request for what was not found, under the Act on Information Disclosure (정보공개청구). The request itself is
 * in Korean in every language of the site, since Korean offices read it; English explains it.
 */
import type { Coverage } from "../../data/tables/coverage.ts";
import { type Locale, siteName } from "../../site.ts";
import { josa } from "../particles.ts";
import { formatDate } from "../periods.ts";

/** The government's portal for requests. */
export const requestPortal = "https://www.open.go.kr/";

export interface RequestWords {
	readonly heading: string;
	readonly explanation: readonly string[];
	/** The link to the portal. */
	readonly portal: string;
	readonly summary: string;
	/** Of the text, for readers who hear it named. */
	readonly text: (item: string) => string;
	readonly facts: (since: string, holder: string) => string;
}

export const requestWords: Readonly<Record<Locale, RequestWords>> = {
	ko: {
		heading: "없는 자료를 청구하려면",
		explanation: [
			"찾지 못한 항목마다 그 자료를 가졌을 만한 기관에 보낼 정보공개청구 글을 마련해 두었습니다. 글을 복사해 정보공개포털에서 청구하면 됩니다. 우편이나 방문으로도 낼 수 있습니다.",
			"기관은 가지고 있는 정보만 공개할 수 있습니다. 여기서 찾지 못했다고 해서 자료가 없거나 숨겨졌다는 뜻은 아니며, 이미 다른 곳에 공표되었을 수도 있습니다. 글은 필요한 대로 고쳐 쓰세요.",
		],
		portal: "정보공개포털(www.open.go.kr)",
		summary: "정보공개청구 글",
		text: (item) => `정보공개청구 글: ${item}`,
		facts: (since, holder) => `${since ? `${since}부터 찾지 못함 · ` : ""}공개할 수 있는 곳: ${holder}`,
	},
	en: {
		heading: "How to ask for what is missing",
		explanation: [
			"For every item that was not found there is a ready request under Korea's Act on Information Disclosure, addressed to the body that probably holds it. Copy the text and hand it in at the government's portal, or by post or in person. It is in Korean, because Korean offices read it: it names the item and its period, says what was found, asks for a file that a program can read, and asks to be told where the information is published or who else holds it. Foreigners may ask too if they live or have an office in Korea or are there for research.",
			"A body can only disclose what it holds. That something was not found here does not mean that it does not exist or is kept back, and it may have been published elsewhere. Change the text as you need.",
		],
		portal: "Information disclosure portal (www.open.go.kr, in Korean)",
		summary: "Request to copy (Korean)",
		text: (item) => `Request in Korean: ${item}`,
		facts: (since, holder) =>
			`${since ? `Not found from ${since} on · ` : ""}could be published by: ${holder}`,
	},
};

/** Topics whose figures come from the plan and what followed from it; the rest are statistics to judge it by. */
const ofThePlan: ReadonlySet<string> = new Set(["plan", "annual", "headquarters", "task", "market"]);

/**
 * The request for one item, in Korean. **holder** is the name of the body it goes to, **address** that of the page that
 * lists what was not found.
 */
export function requestText(row: Coverage, holder: string, address: string): string {
	const { topic, item_ko, detail_ko, since, found } = row;
	const purpose = ofThePlan.has(topic)
		? "경기도가 2018년 12월에 발표한 민선7기 ‘새로운 경기 일자리창출 종합계획’의 내용과 이행을 살펴보고자 합니다."
		: "경기도가 2018년 12월에 발표한 민선7기 ‘새로운 경기 일자리창출 종합계획’의 배경과 성과를 시·군의 수치로 살펴보고자 합니다.";
	const period = since
		? `${formatDate(since, "ko")} 이후(항목에 시기가 적혀 있으면 그 시기)`
		: "보유하고 있는 모든 시기";
	return [
		`제목: 정보공개 청구 - ${item_ko}`,
		`받는 곳: ${holder}`,
		"",
		"안녕하십니까. 「공공기관의 정보공개에 관한 법률」 제10조에 따라 다음 정보의 공개를 청구합니다.",
		"",
		`1. 청구하는 정보: ${ofThePlan.has(topic) ? "‘새로운 경기 일자리창출 종합계획’ - " : ""}${item_ko}`,
		`2. 대상 시기: ${period}`,
		`3. 청구하는 까닭: ${purpose}`,
		...(detail_ko
			? [`4. 지금까지 확인한 것: ${detail_ko}${found === "partial" ? " 나머지를 청구합니다." : ""}`]
			: []),
		`${detail_ko ? 5 : 4}. 받고자 하는 형태: 전자파일(엑셀, CSV처럼 수치를 다시 쓸 수 있는 형식이면 더 좋겠습니다)`,
		"",
		"이미 공표된 정보라면 공표된 곳(주소나 문서 이름)을 알려 주셔도 충분합니다.",
		"일부만 공개할 수 있다면 공개할 수 있는 부분이라도 보내 주시고, 다른 기관이 가지고 있다면 그 기관으로 이송하거나 어느 기관인지 알려 주시기 바랍니다.",
		"",
		josa`참고: 공표된 자료를 모으는 ${`‘${siteName.ko}’`}이/가 찾지 못한 항목의 목록은 ${address}에 있습니다. 찾지 못했다는 것이 자료가 없다는 뜻은 아님을 알고 있습니다.`,
		"",
		"고맙습니다.",
	].join("\n");
}
