/** The pictures of charts, and how to check one that goes around. */
import type { Locale } from "../../../site.ts";
import type { PageSection } from "../page-section.ts";

export interface NewsroomPicturesWords extends PageSection {
	readonly toCheck: (id: string) => string;
}

export const newsroomPicturesWords: Readonly<Record<Locale, NewsroomPicturesWords>> = {
	ko: {
		id: "pictures",
		heading: "그림 파일과 확인",
		paragraphs: [
			"모든 차트에 SVG가 있고, 자주 쓰는 차트에는 기사 너비의 두 배인 PNG와 공유용 그림도 있습니다. 그림 안에 제목, 문장, 단위, 출처, 자료판, 주소와 짧은 확인 번호가 적혀 있습니다.",
			"떠도는 그림이 진짜인지 알고 싶으면 그림 아래의 확인 번호로 확인합니다. 번호의 주소에 그 차트의 참값이 있으므로, 그림의 수치와 견주면 고친 그림인지 알 수 있습니다.",
		],
		toCheck: (id) => `확인의 예: ${id}`,
	},
	en: {
		id: "pictures",
		heading: "Pictures, and how to check one",
		paragraphs: [
			"Every chart has an SVG; those used most also have a PNG at twice an article’s width and a picture for sharing. Title, sentence, unit, source, release, address and a short id are drawn in each.",
			"To tell whether a picture that goes around is genuine, look up the id printed below it. Its address shows the true chart and figures to compare with.",
		],
		toCheck: (id) => `Check an example: ${id}`,
	},
};
