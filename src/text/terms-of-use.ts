/** Who owns what in the record and its downloads, in words and as fields for machines. */
import type { Words } from "../site.ts";

/** One part of what is published here, who owns it, and what may be done with it. */
export interface Term {
	readonly id: "press" | "statistics" | "compilation" | "code";
	/** What the part is. */
	readonly subject: Words;
	readonly text: Words;
	/** The licence, where the part has one. Figures have none: a figure is a fact. */
	readonly licence?: Licence;
}

/** A licence as SPDX names it. */
export interface Licence {
	readonly spdx: string;
	readonly url: string;
	readonly title: string;
}

/** A national publisher whose statistics the record holds, and how to credit it. */
export interface Publisher {
	/** What the publisher's name begins with in the table of sources. */
	readonly match: string;
	readonly name: Words;
	readonly url: string;
}

/** The licence of what this site added to the figures: selection, codes, notes, translations, explanations. */
export const compilationLicence: Licence = {
	spdx: "CC-BY-4.0",
	url: "https://creativecommons.org/licenses/by/4.0/",
	title: "Creative Commons Attribution 4.0 International",
};

export const publishers: readonly Publisher[] = [
	{ match: "통계청", name: { ko: "통계청", en: "Statistics Korea" }, url: "https://kostat.go.kr/" },
	{
		match: "행정안전부",
		name: { ko: "행정안전부", en: "Ministry of the Interior and Safety" },
		url: "https://www.mois.go.kr/",
	},
	{
		match: "고용노동부",
		name: { ko: "고용노동부", en: "Ministry of Employment and Labor" },
		url: "https://www.moel.go.kr/",
	},
	{
		match: "한국고용정보원",
		name: { ko: "한국고용정보원", en: "Korea Employment Information Service" },
		url: "https://www.keis.or.kr/",
	},
];

export const termsTitle: Words = { ko: "이용 조건", en: "Terms of use" };

export const terms: readonly Term[] = [
	{
		id: "press",
		subject: { ko: "언론 보도와 기관 게시물의 수치", en: "Figures from the press and official notices" },
		text: {
			ko: "기사와 게시물의 권리는 낸 곳에 있습니다. 여기에는 수치만 옮겼고 문장은 옮기지 않았습니다. 수치를 쓸 때는 출처 표에 있는 발행처와 날짜를 밝혀 주십시오.",
			en: "Articles and notices belong to those who published them. Only figures were taken, no sentences. Credit the publisher and date given in the table of sources when you use a figure.",
		},
	},
	{
		id: "statistics",
		subject: { ko: "국가통계와 공공기관 통계", en: "National and official statistics" },
		text: {
			ko: "통계의 권리는 작성 기관인 통계청(지금의 국가데이터처), 행정안전부, 고용노동부, 한국고용정보원에 있습니다. 쓸 때는 작성 기관을 밝혀 주십시오. 통계는 대부분 공개 저장소의 사본으로 얻었고, 작성 기관의 이용 조건은 확인하지 못했으므로 상업적으로 쓰기 전에 직접 확인하시기 바랍니다.",
			en: "Statistics belong to the bodies that make them: Statistics Korea (since renamed 국가데이터처), the Ministry of the Interior and Safety, the Ministry of Employment and Labor, and the Korea Employment Information Service. Credit them. Most reached us through copies in public repositories and we have not read the makers' own terms: check those before any commercial use.",
		},
	},
	{
		id: "compilation",
		subject: { ko: "이 자료의 구성", en: "This compilation" },
		text: {
			ko: "수치를 고르고 늘어놓은 방식, 코드, 비고, 설명, 번역은 이 누리집이 만들었으며 CC BY 4.0에 따라 누구나 쓸 수 있습니다. ‘경기 일자리 통계’라고 밝히면 됩니다. 수치 자체에는 어떤 권리도 주장하지 않습니다.",
			en: "The selection and arrangement, codes, notes, explanations and translations were made by this site and may be used by anyone under CC BY 4.0, with credit to “Gyeonggi Jobs in Figures”. No right is claimed in the figures themselves.",
		},
		licence: compilationLicence,
	},
	{
		id: "code",
		subject: { ko: "프로그램", en: "The program" },
		text: {
			ko: "누리집을 만드는 프로그램은 MIT 라이선스로 쓸 수 있습니다.",
			en: "The program that builds the site is under the MIT licence.",
		},
		licence: { spdx: "MIT", url: "https://opensource.org/license/mit", title: "MIT License" },
	},
];

/** What figures carry besides: nobody answers for them. */
export const noWarranty: Words = {
	ko: "경기도의 공식 자료가 아니며, 정확성을 보증하지 않습니다. 틀린 곳은 출처의 원문이 우선합니다.",
	en: "This is not official material of Gyeonggi Province and comes without warranty. Where they differ, the source prevails.",
};

/** What everything built from a made-up record says. */
export const sampleWarning: Words = {
	ko: "표본 자료: 수치는 모두 지어낸 것입니다. 인용하지 마십시오.",
	en: "SAMPLE DATA: every figure is made up. Do not cite.",
};
