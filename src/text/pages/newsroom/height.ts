/** Why an embed has one height at every width. */
import type { Locale } from "../../../site.ts";
import type { PageSection } from "../page-section.ts";

export const newsroomHeightWords: Readonly<Record<Locale, PageSection>> = {
	ko: {
		id: "height",
		heading: "높이",
		paragraphs: [
			"차트마다 높이가 정해져 있고 어느 너비에서도 같습니다. 복사한 글자에 그 높이가 적혀 있으므로, 기사를 여는 동안 글이 밀리지 않고 안쪽에 스크롤 막대가 생기지 않습니다. 너비는 280픽셀부터 됩니다.",
			"좁은 화면에서도 글이 잘리지 않도록 잡은 높이라, 넓은 화면에서는 아래가 조금 남을 수 있습니다. 높이를 손으로 줄이지 마십시오. 딱 맞추려면 맞춤 태그를 씁니다.",
		],
	},
	en: {
		id: "height",
		heading: "Height",
		paragraphs: [
			"Every chart has a fixed height, the same at every width, and the snippet states it. So nothing moves while an article loads, and there is never a second scrollbar. Any width from 280 pixels will do.",
			"The height leaves room for words on the narrowest screens, so a wide one may have a little to spare. Do not cut it by hand; for an exact fit take the custom element.",
		],
	},
};
