/** Words around the snippets of a chart: what each is for, its options, and the credit line. */
import type { Locale } from "../site.ts";
import { compilationLicence } from "./terms-of-use.ts";

/** A name and when to take it. */
export interface KindWords {
	readonly name: string;
	readonly use: string;
}

export interface ShareWords {
	/** Heading of the section. */
	readonly title: string;
	/** Names and uses of the kinds of snippets, by the kind. */
	readonly kinds: {
		readonly iframe: KindWords;
		readonly frozen: KindWords;
		readonly image: KindWords;
		readonly element: KindWords;
		readonly markdown: KindWords;
		readonly address: KindWords;
		readonly credit: KindWords;
	};
	readonly options: string;
	readonly language: string;
	readonly theme: string;
	readonly themes: { readonly light: string; readonly dark: string; readonly transparent: string };
	readonly showTitle: string;
	readonly showSource: string;
	readonly frozen: string;
	/** Keeps the places picked in the chart highlighted in the embed. */
	readonly highlight: string;
	readonly preview: string;
	readonly phone: string;
	readonly desktop: string;
	/** Said when the other language could not be fetched. */
	readonly failed: string;
	readonly more: string;
	/** Behind the credit line: what the licence allows. */
	readonly licence: string;
}

const licence = compilationLicence.spdx.replace("CC-BY-", "CC BY ");

export const shareWords: Readonly<Record<Locale, ShareWords>> = {
	ko: {
		title: "기사에 넣기",
		kinds: {
			iframe: { name: "iframe", use: "대부분의 편집기. 새 자료판을 따라갑니다." },
			frozen: { name: "고정판 iframe", use: "뒤에 자료가 고쳐져도 그대로입니다." },
			image: { name: "그림과 링크", use: "iframe을 지우는 곳." },
			element: { name: "맞춤 태그", use: "스크립트를 쓸 수 있는 곳. 쪽의 바탕을 따릅니다." },
			markdown: { name: "마크다운", use: "" },
			address: { name: "주소", use: "주소만 붙이는 곳(oEmbed, SNS)." },
			credit: { name: "출처 문구", use: "" },
		},
		options: "넣을 모습 고르기",
		language: "언어",
		theme: "바탕",
		themes: { light: "밝게", dark: "어둡게", transparent: "칠하지 않기" },
		showTitle: "제목",
		showSource: "출처",
		frozen: "이 자료판으로 고정",
		highlight: "고른 시·군 강조",
		preview: "미리 보기",
		phone: "휴대전화 너비",
		desktop: "컴퓨터 너비",
		failed: "다른 언어를 불러오지 못했습니다.",
		more: "언론사 안내",
		licence: `그림과 글은 ${licence}에 따라 쓸 수 있음.`,
	},
	en: {
		title: "Embed this chart",
		kinds: {
			iframe: { name: "iframe", use: "For most editors. Follows new data releases." },
			frozen: { name: "Frozen iframe", use: "Stays as it is when data are revised." },
			image: { name: "Picture with link", use: "Where iframes are stripped." },
			element: { name: "Custom element", use: "Where scripts are allowed. Follows the page’s ground." },
			markdown: { name: "Markdown", use: "" },
			address: { name: "Address", use: "Where a pasted address is enough (oEmbed, social media)." },
			credit: { name: "Credit line", use: "" },
		},
		options: "Choose what it looks like",
		language: "Language",
		theme: "Ground",
		themes: { light: "Light", dark: "Dark", transparent: "None" },
		showTitle: "Title",
		showSource: "Source",
		frozen: "Freeze at this data release",
		highlight: "Highlight the places picked",
		preview: "Preview",
		phone: "Phone width",
		desktop: "Desktop width",
		failed: "The other language could not be fetched.",
		more: "For newsrooms",
		licence: `Picture and words: ${licence}.`,
	},
};
