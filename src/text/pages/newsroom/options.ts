/** What can be written behind an embed's address to change what it looks like. */
import type { Locale } from "../../../site.ts";
import type { PageSection } from "../page-section.ts";
import type { NewsroomRow } from "./row.ts";

export interface NewsroomOptionsWords extends PageSection {
	readonly option: string;
	readonly effect: string;
	/** By what is written behind the address; `{release}` stands for the present one. */
	readonly rows: readonly NewsroomRow[];
}

export const newsroomOptionsWords: Readonly<Record<Locale, NewsroomOptionsWords>> = {
	ko: {
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
	en: {
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
};
