/** Words of the charts that are really embedded on the page for newsrooms. */
import type { Locale } from "../../../site.ts";
import type { PageSection } from "../page-section.ts";
import type { NewsroomRow } from "./row.ts";

export interface NewsroomExamplesWords extends PageSection {
	readonly live: NewsroomRow;
	readonly chosen: NewsroomRow;
	readonly map: NewsroomRow;
	readonly dark: NewsroomRow;
	readonly image: NewsroomRow;
	readonly element: NewsroomRow;
}

export const newsroomExamplesWords: Readonly<Record<Locale, NewsroomExamplesWords>> = {
	ko: {
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
	en: {
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
};
