/** The addresses of a chart, and how editors find them by oEmbed. */
import type { Locale } from "../../../site.ts";
import type { PageSection } from "../page-section.ts";

export interface NewsroomAddressesWords extends PageSection {
	readonly what: string;
	readonly address: string;
	readonly names: {
		readonly page: string;
		readonly embed: string;
		readonly frozen: string;
		readonly svg: string;
		readonly png: string;
		readonly share: string;
		readonly oembedJson: string;
		readonly oembedXml: string;
		readonly providers: string;
		readonly script: string;
	};
}

export const newsroomAddressesWords: Readonly<Record<Locale, NewsroomAddressesWords>> = {
	ko: {
		id: "addresses",
		heading: "주소와 oEmbed",
		paragraphs: [
			"주소만 붙이면 차트를 넣어 주는 편집기(oEmbed)는 차트 쪽의 머리말에서 답의 주소를 찾습니다. 등록이 필요한 편집기에는 아래 목록 파일을 넣어 주십시오. 모두 정적인 파일이며, 답의 주소는 차트 주소 뒤에 oembed.json을 붙인 것입니다.",
			"주소의 가운데(차트와 고른 것)는 모든 파일에서 같습니다.",
		],
		what: "무엇",
		address: "주소",
		names: {
			page: "차트 쪽",
			embed: "끼워 넣는 차트",
			frozen: "고정한 차트",
			svg: "그림(SVG)",
			png: "그림(PNG)",
			share: "공유용 그림",
			oembedJson: "oEmbed 답(JSON)",
			oembedXml: "oEmbed 답(XML)",
			providers: "oEmbed 주소 목록",
			script: "맞춤 태그의 스크립트",
		},
	},
	en: {
		id: "addresses",
		heading: "Addresses and oEmbed",
		paragraphs: [
			"Editors that embed a pasted address (oEmbed) find the answer through a link in the head of each chart’s page. For editors that need a provider registered, give them the list below. All are static files: the answer’s address is the chart’s with oembed.json behind it.",
			"The middle of the address, which names the chart and what was chosen, is the same in all of them.",
		],
		what: "What",
		address: "Address",
		names: {
			page: "Chart’s page",
			embed: "Embed",
			frozen: "Frozen embed",
			svg: "Picture (SVG)",
			png: "Picture (PNG)",
			share: "Picture for sharing",
			oembedJson: "oEmbed answer (JSON)",
			oembedXml: "oEmbed answer (XML)",
			providers: "List of oEmbed addresses",
			script: "Script of the custom element",
		},
	},
};
