/** What to take for which kind of editor or platform. */
import type { Locale } from "../../../site.ts";
import type { PageSection } from "../page-section.ts";
import type { NewsroomRow } from "./row.ts";

/** Which snippets suit which kind of host. */
export interface HostRow extends NewsroomRow {
	/** What to take there. */
	readonly take: string;
}

export interface NewsroomHostsWords extends PageSection {
	readonly host: string;
	readonly what: string;
	readonly take: string;
	readonly rows: readonly HostRow[];
}

export const newsroomHostsWords: Readonly<Record<Locale, NewsroomHostsWords>> = {
	ko: {
		id: "hosts",
		heading: "편집기마다 쓸 것",
		paragraphs: [
			"편집기가 태그를 지우는 까닭은 대개 글쓴이의 권한 때문입니다. 같은 편집기라도 설정에 따라 다르고 바뀌기도 하니, 넣은 뒤 발행본에서 확인하십시오.",
		],
		host: "쓰는 곳",
		what: "알려진 것",
		take: "쓸 것",
		rows: [
			{
				name: "HTML을 그대로 넣는 편집기",
				text: "언론사 CMS의 소스 입력, 티스토리의 HTML 블록, Ghost의 HTML 카드 따위.",
				take: "iframe",
			},
			{
				name: "워드프레스",
				text: "unfiltered_html 권한이 없는 필자(여러 사이트를 묶은 곳에서는 편집자도)의 글에서는 저장할 때 iframe이 지워집니다.",
				take: "권한이 있으면 iframe, 없으면 그림과 링크",
			},
			{
				name: "태그를 넣을 수 없는 편집기",
				text: "네이버 블로그와 카페, 브런치 따위. 주소를 붙이면 제목과 그림이 든 카드가 됩니다.",
				take: "주소, 또는 PNG를 올리고 출처 문구",
			},
			{
				name: "포털로 보내는 기사",
				text: "보낸 본문에서 iframe과 스크립트가 빠질 수 있습니다.",
				take: "PNG를 본문 사진으로, 누리집 기사에는 iframe",
			},
			{
				name: "뉴스레터와 전자우편",
				text: "그림과 링크만 남습니다. SVG도 보이지 않는 곳이 많습니다.",
				take: "PNG가 있는 차트의 그림과 링크",
			},
			{
				name: "Substack, Medium",
				text: "정해진 서비스만 끼워 넣을 수 있습니다.",
				take: "그림과 링크, 또는 주소",
			},
			{
				name: "SNS와 메신저",
				text: "주소를 붙이면 공유용 그림과 문장이 나옵니다.",
				take: "주소",
			},
			{ name: "GitHub, 위키", text: "마크다운을 씁니다.", take: "마크다운" },
			{
				name: "엄격한 보안 정책(CSP)",
				text: "frame-src에 이 누리집을 더해야 iframe이 보입니다. script-src는 필요 없습니다.",
				take: "iframe",
			},
		],
	},
	en: {
		id: "hosts",
		heading: "What to use where",
		paragraphs: [
			"Editors mostly strip tags because of what a writer is allowed to do. The same editor may differ by its settings, and change: look at the published page.",
		],
		host: "Where",
		what: "What is known",
		take: "Use",
		rows: [
			{
				name: "Editors that take HTML as it is",
				text: "The source view of a newsroom’s CMS, Ghost’s HTML card, Tistory’s HTML block and the like.",
				take: "iframe",
			},
			{
				name: "WordPress",
				text: "Saving strips iframes for writers without the unfiltered_html right, in networks of sites for editors too.",
				take: "iframe with that right, else picture with link",
			},
			{
				name: "Editors that take no tags",
				text: "Naver Blog and Cafe, Brunch and the like. A pasted address becomes a card with title and picture.",
				take: "Address, or upload the PNG with the credit line",
			},
			{
				name: "Articles sent on to portals",
				text: "Iframes and scripts may be lost on the way.",
				take: "The PNG as a photo; an iframe on your own site",
			},
			{
				name: "Newsletters and e-mail",
				text: "Only pictures and links remain, and many readers show no SVG.",
				take: "Picture with link, of a chart that has a PNG",
			},
			{
				name: "Substack, Medium",
				text: "Only services they have chosen can be embedded.",
				take: "Picture with link, or the address",
			},
			{
				name: "Social media and messengers",
				text: "A pasted address shows the picture for sharing and the sentence.",
				take: "Address",
			},
			{ name: "GitHub, wikis", text: "They use Markdown.", take: "Markdown" },
			{
				name: "A strict security policy (CSP)",
				text: "Add this site to frame-src for iframes to show. No script-src is needed.",
				take: "iframe",
			},
		],
	},
};
