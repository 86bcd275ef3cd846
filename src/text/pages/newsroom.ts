/** Words of the page for newsrooms: how charts are put into articles, checked, cited and kept as they are. */
import type { Locale } from "../../site.ts";

/** A row of a table: what it is about, and what is said of it. */
export interface NewsroomRow {
	readonly name: string;
	readonly text: string;
}

/** Which snippets suit which kind of host. */
export interface HostRow extends NewsroomRow {
	/** What to take there. */
	readonly take: string;
}

interface Section {
	readonly id: string;
	readonly heading: string;
	readonly paragraphs: readonly string[];
}

export interface NewsroomWords {
	readonly title: string;
	readonly description: string;
	readonly lead: string;
	readonly steps: Section & { readonly items: readonly string[]; readonly toCharts: string };
	readonly examples: Section & {
		readonly live: NewsroomRow;
		readonly chosen: NewsroomRow;
		readonly map: NewsroomRow;
		readonly dark: NewsroomRow;
		readonly image: NewsroomRow;
		readonly element: NewsroomRow;
	};
	readonly options: Section & {
		readonly option: string;
		readonly effect: string;
		/** By what is written behind the address; `{release}` stands for the present one. */
		readonly rows: readonly NewsroomRow[];
	};
	readonly height: Section;
	readonly frozen: Section & { readonly toChanges: string };
	readonly pictures: Section & { readonly toCheck: (id: string) => string };
	readonly addresses: Section & {
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
	};
	readonly hosts: Section & {
		readonly host: string;
		readonly what: string;
		readonly take: string;
		readonly rows: readonly HostRow[];
	};
	readonly reuse: Section & { readonly toData: string };
	readonly corrections: Section & { readonly toChanges: string; readonly toOrigin: string };
}

export const newsroomWords: Readonly<Record<Locale, NewsroomWords>> = {
	ko: {
		title: "언론사 안내",
		description: "차트를 기사에 넣고, 고정하고, 확인하고, 인용하는 법",
		lead: "모든 차트는 한 번 눌러 복사한 글자를 붙이면 기사에 들어갑니다. 스크립트가 없어도 온전하고, 어느 너비에서도 잘리지 않으며, 원하면 뒤에 자료가 고쳐져도 그대로입니다. 허락을 구하거나 등록할 것은 없습니다.",
		steps: {
			id: "steps",
			heading: "기사에 넣는 순서",
			paragraphs: [],
			items: [
				"차트를 고르고 지역, 시기, 나이를 바꿉니다. 고른 모습마다 고유한 주소가 있습니다.",
				"차트 아래 ‘기사에 넣기’를 펴고, 쓰는 편집기에 맞는 것을 복사합니다. 미리 보기로 휴대전화와 컴퓨터 너비에서 어떻게 보이는지 확인합니다.",
				"편집기의 HTML 입력란에 붙입니다. 출처 문구는 기사 본문에 적습니다. 차트 안에도 출처와 자료판이 적혀 있습니다.",
			],
			toCharts: "차트 고르기",
		},
		examples: {
			id: "examples",
			heading: "들어간 모습",
			paragraphs: ["아래는 모두 실제로 넣은 것이고, 바로 밑의 글자가 그것을 만든 전부입니다."],
			live: {
				name: "새 자료판을 따라가는 iframe",
				text: "보통은 이것이면 됩니다. 자료가 늘거나 고쳐지면 차트도 바뀝니다.",
			},
			chosen: {
				name: "제목 없이",
				text: "기사에 제목이 따로 있으면 주소 끝에 #title=no를 붙입니다.",
			},
			map: { name: "지도", text: "지도도 높이를 미리 압니다. 손가락을 대도 화면이 갇히지 않습니다." },
			dark: {
				name: "어두운 바탕",
				text: "어두운 쪽에는 #theme=dark를 붙입니다. 붙이지 않으면 언제나 밝습니다.",
			},
			image: {
				name: "iframe을 지우는 곳: 그림과 링크",
				text: "링크와 그림뿐이라 거의 어디서나 남습니다. 대체 텍스트는 차트가 말하는 바를 적은 문장입니다.",
			},
			element: {
				name: "맞춤 태그",
				text: "스크립트를 쓸 수 있는 곳에서는 남는 높이를 줄이고, 쪽의 바탕이 밝은지 어두운지에 맞춥니다. 스크립트가 막히면 안에 든 링크가 남습니다.",
			},
		},
		options: {
			id: "options",
			heading: "모습 바꾸기",
			paragraphs: [
				"주소 뒤 # 다음에 적고, 여럿이면 &로 잇습니다(theme, title, source, highlight 순서). HTML 안에서는 &를 &amp;로 적습니다. 차트의 ‘기사에 넣기’에서 고르면 알아서 적어 줍니다.",
			],
			option: "적는 것",
			effect: "달라지는 것",
			rows: [
				{ name: "#theme=dark", text: "어두운 바탕. 적지 않으면 밝은 바탕입니다." },
				{ name: "#theme=transparent", text: "바탕을 칠하지 않습니다. 밝은 쪽에 씁니다." },
				{ name: "#title=no", text: "제목을 뺍니다." },
				{
					name: "#source=no",
					text: "출처 줄을 뺍니다. 이때는 기사에 출처를 적어야 합니다. 자료판과 원래 차트의 링크는 남습니다.",
				},
				{
					name: "#highlight=suwon,yongin",
					text: "시·군을 도드라지게 합니다. 스크립트가 막힌 곳에서는 모두 같은 모습입니다.",
				},
				{ name: "en/embed/…", text: "영어 차트입니다." },
				{ name: "v/{release}/embed/…", text: "자료판 {release} 그대로 고정한 차트입니다." },
			],
		},
		height: {
			id: "height",
			heading: "높이",
			paragraphs: [
				"차트마다 높이가 정해져 있고 어느 너비에서도 같습니다. 복사한 글자에 그 높이가 적혀 있으므로, 기사를 여는 동안 글이 밀리지 않고 안쪽에 스크롤 막대가 생기지 않습니다. 너비는 280픽셀부터 됩니다.",
				"좁은 화면에서도 글이 잘리지 않도록 잡은 높이라, 넓은 화면에서는 아래가 조금 남을 수 있습니다. 높이를 손으로 줄이지 마십시오. 딱 맞추려면 맞춤 태그를 씁니다.",
			],
		},
		frozen: {
			id: "frozen",
			heading: "따라가기와 고정",
			paragraphs: [
				"보통의 차트는 새 자료판을 따라갑니다. 오래 읽히는 글이나 늘 최신이어야 하는 쪽에 알맞습니다.",
				"고정한 차트는 그 자료판의 모습 그대로이며 한 글자도 바뀌지 않습니다. 기사의 문장이 그때의 수치를 말한다면 이것을 씁니다. 파일 하나로 된 쪽이라 다른 파일이 바뀌어도 영향이 없습니다.",
				"고정한 뒤에 수치가 고쳐졌는지는 자료판의 변경 기록에서 확인할 수 있습니다.",
			],
			toChanges: "자료판과 달라진 것",
		},
		pictures: {
			id: "pictures",
			heading: "그림 파일과 확인",
			paragraphs: [
				"모든 차트에 SVG가 있고, 자주 쓰는 차트에는 기사 너비의 두 배인 PNG와 공유용 그림도 있습니다. 그림 안에 제목, 문장, 단위, 출처, 자료판, 주소와 짧은 확인 번호가 적혀 있습니다.",
				"떠도는 그림이 진짜인지 알고 싶으면 그림 아래의 확인 번호로 확인합니다. 번호의 주소에 그 차트의 참값이 있으므로, 그림의 수치와 견주면 고친 그림인지 알 수 있습니다.",
			],
			toCheck: (id) => `확인의 예: ${id}`,
		},
		addresses: {
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
		hosts: {
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
		reuse: {
			id: "reuse",
			heading: "써도 되는 것과 출처",
			paragraphs: ["수치는 사실이므로 누구나 쓸 수 있습니다. 다만 누가 낸 수치인지 밝혀 주십시오."],
			toData: "데이터와 이용 조건",
		},
		corrections: {
			id: "corrections",
			heading: "고침",
			paragraphs: [
				"틀린 수치를 찾으면 새 자료판에서 고치고, 무엇을 왜 고쳤는지 수치 하나하나 남깁니다. 따라가는 차트는 바로 바뀌고, 고정한 차트는 바뀌지 않습니다.",
				"기사에 쓴 수치마다 어디에서 왔는지 보이는 쪽이 있습니다. 차트의 표에서 수치를 누르면 됩니다.",
			],
			toChanges: "무엇이 고쳐졌는지 보기",
			toOrigin: "자료를 모은 방법과 출처",
		},
	},
	en: {
		title: "For newsrooms",
		description: "How to put charts into articles, freeze them, check them and cite them",
		lead: "Every chart goes into an article by pasting one snippet, copied with one click. It is whole without script, is cut off at no width, and if you wish stays as it is when data are revised. There is nothing to ask for and nowhere to register.",
		steps: {
			id: "steps",
			heading: "Into an article in three steps",
			paragraphs: [],
			items: [
				"Pick a chart and turn it to the place, time and age you want. Every view has an address of its own.",
				"Open “Embed this chart” below it and copy what suits your editor. The preview shows it at the width of a phone and of a desktop.",
				"Paste it where your editor takes HTML. Put the credit line into the article; the chart itself names its source and release too.",
			],
			toCharts: "Pick a chart",
		},
		examples: {
			id: "examples",
			heading: "What it looks like",
			paragraphs: ["Each of these is really embedded; the snippet below it is all there is to it."],
			live: {
				name: "An iframe that follows new releases",
				text: "Usually all you need. When data are added or corrected, the chart changes with them.",
			},
			chosen: {
				name: "Without its title",
				text: "Where the article has a heading of its own, end the address in #title=no.",
			},
			map: { name: "A map", text: "Maps know their height as well, and never trap a scrolling finger." },
			dark: {
				name: "On a dark ground",
				text: "For dark pages add #theme=dark. Without it the chart is always light.",
			},
			image: {
				name: "Where iframes are stripped: picture with link",
				text: "A link and an image survive almost everywhere. The alternative text is the sentence that says what the chart shows.",
			},
			element: {
				name: "Custom element",
				text: "Where scripts are allowed it trims spare height and follows the page’s light or dark ground. Where the script is blocked, the link inside remains.",
			},
		},
		options: {
			id: "options",
			heading: "Changing what it looks like",
			paragraphs: [
				"Options stand behind # in the address, joined by & in the order theme, title, source, highlight. Inside HTML write & as &amp;. “Embed this chart” writes them for you.",
			],
			option: "Written",
			effect: "Effect",
			rows: [
				{ name: "#theme=dark", text: "A dark ground. Without it the ground is light." },
				{ name: "#theme=transparent", text: "No ground of its own. For light pages." },
				{ name: "#title=no", text: "Leaves out the title." },
				{
					name: "#source=no",
					text: "Leaves out the line of sources; the article must then name them. Release and link stay.",
				},
				{
					name: "#highlight=suwon,yongin",
					text: "Sets off cities or counties. Where scripts are blocked, all look alike.",
				},
				{ name: "en/embed/…", text: "The chart in English; without en/ it is Korean." },
				{ name: "v/{release}/embed/…", text: "The chart frozen at release {release}." },
			],
		},
		height: {
			id: "height",
			heading: "Height",
			paragraphs: [
				"Every chart has a fixed height, the same at every width, and the snippet states it. So nothing moves while an article loads, and there is never a second scrollbar. Any width from 280 pixels will do.",
				"The height leaves room for words on the narrowest screens, so a wide one may have a little to spare. Do not cut it by hand; for an exact fit take the custom element.",
			],
		},
		frozen: {
			id: "frozen",
			heading: "Live or frozen",
			paragraphs: [
				"An ordinary embed follows new releases. It suits pages that are read for long or must be up to date.",
				"A frozen embed stays as it was at its release, to the last byte. Take it where your sentences speak of the figures of that day. It is a single file, so nothing that changes elsewhere can touch it.",
				"Whether a figure was corrected since is kept in the record of releases.",
			],
			toChanges: "Releases and what changed",
		},
		pictures: {
			id: "pictures",
			heading: "Pictures, and how to check one",
			paragraphs: [
				"Every chart has an SVG; those used most also have a PNG at twice an article’s width and a picture for sharing. Title, sentence, unit, source, release, address and a short id are drawn in each.",
				"To tell whether a picture that goes around is genuine, look up the id printed below it. Its address shows the true chart and figures to compare with.",
			],
			toCheck: (id) => `Check an example: ${id}`,
		},
		addresses: {
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
		hosts: {
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
		reuse: {
			id: "reuse",
			heading: "What may be reused, and the credit",
			paragraphs: ["Figures are facts and anyone may use them. Please say whose they are."],
			toData: "Data and terms of use",
		},
		corrections: {
			id: "corrections",
			heading: "Corrections",
			paragraphs: [
				"A wrong figure is corrected in a new release, and what was changed and why is kept figure by figure. Live embeds change at once; frozen ones do not.",
				"Every figure has a page that shows where it comes from: follow it in the chart’s table.",
			],
			toChanges: "See what was corrected",
			toOrigin: "Method and sources",
		},
	},
};
