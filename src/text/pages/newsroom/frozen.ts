/** Whether an embed follows new releases or stays as it is. */
import type { Locale } from "../../../site.ts";
import type { PageSection } from "../page-section.ts";

export interface NewsroomFrozenWords extends PageSection {
	readonly toChanges: string;
}

export const newsroomFrozenWords: Readonly<Record<Locale, NewsroomFrozenWords>> = {
	ko: {
		id: "frozen",
		heading: "따라가기와 고정",
		paragraphs: [
			"보통의 차트는 새 자료판을 따라갑니다. 오래 읽히는 글이나 늘 최신이어야 하는 쪽에 알맞습니다.",
			"고정한 차트는 그 자료판의 모습 그대로이며 한 글자도 바뀌지 않습니다. 기사의 문장이 그때의 수치를 말한다면 이것을 씁니다. 파일 하나로 된 쪽이라 다른 파일이 바뀌어도 영향이 없습니다.",
			"고정한 뒤에 수치가 고쳐졌는지는 자료판의 변경 기록에서 확인할 수 있습니다.",
		],
		toChanges: "자료판과 달라진 것",
	},
	en: {
		id: "frozen",
		heading: "Live or frozen",
		paragraphs: [
			"An ordinary embed follows new releases. It suits pages that are read for long or must be up to date.",
			"A frozen embed stays as it was at its release, to the last byte. Take it where your sentences speak of the figures of that day. It is a single file, so nothing that changes elsewhere can touch it.",
			"Whether a figure was corrected since is kept in the record of releases.",
		],
		toChanges: "Releases and what changed",
	},
};
