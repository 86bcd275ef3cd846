/** Words of the pages on releases of the record and what each of them changed. */
import type { Locale } from "../../site.ts";

/** Observations by what became of them, as numbers in words. */
export interface ChangeCounts {
	readonly added: string;
	readonly changed: string;
	readonly withdrawn: string;
}

export interface ChangesWords {
	readonly title: string;
	readonly description: string;
	readonly lead: string;
	readonly releases: string;
	readonly release: string;
	readonly published: string;
	readonly name: string;
	readonly observations: string;
	/** How many observations there are. */
	readonly many: (count: string) => string;
	readonly counts: (counts: ChangeCounts) => string;
	readonly kinds: Readonly<Record<"added" | "changed" | "withdrawn", string>>;
	readonly kindNotes: Readonly<Record<"added" | "changed" | "withdrawn", string>>;
	/** What is said of the first release instead of listing all its observations. */
	readonly first: (count: string) => string;
	readonly none: string;
	readonly how: string;
	readonly howItems: readonly string[];
	readonly files: string;
	readonly feed: string;
	readonly heading: (release: string, title: string) => string;
	readonly changes: string;
	readonly ofRelease: (release: string) => string;
	readonly observation: string;
	readonly column: string;
	readonly old: string;
	readonly new: string;
	readonly value: string;
	readonly reason: string;
	readonly empty: string;
	readonly presentRecord: string;
}

export const changesWords: Readonly<Record<Locale, ChangesWords>> = {
	ko: {
		title: "자료판과 달라진 것",
		description: "자료를 새로 낼 때마다 더하고 고치고 거둔 수치와 그 까닭",
		lead: "자료를 새로 낼 때마다 번호를 붙이고, 앞 자료판에서 무엇이 달라졌는지 수치 하나하나와 그 까닭을 남깁니다. 앞에 인용한 수가 지금과 다르면 여기에서 확인할 수 있습니다.",
		releases: "자료판",
		release: "자료판",
		published: "공개일",
		name: "이름",
		observations: "담은 관측값",
		many: (count) => `${count}개`,
		counts: ({ added, changed, withdrawn }) => `추가 ${added}개, 변경 ${changed}개, 철회 ${withdrawn}개`,
		kinds: { added: "추가", changed: "변경", withdrawn: "철회" },
		kindNotes: {
			added: "앞 자료판에 없던 관측값입니다.",
			changed: "같은 관측값인데 값이나 설명이 달라진 것입니다. 달라진 칸마다 한 줄입니다.",
			withdrawn: "앞 자료판에 있었으나 거둔 관측값입니다. 값은 그때 공개한 것입니다.",
		},
		first: (count) =>
			`첫 자료판입니다. 관측값 ${count}개가 모두 이때 추가되었고, 한 줄씩 적지 않았습니다. 모두 데이터 쪽에서 받을 수 있습니다.`,
		none: "앞 자료판과 관측값이 같습니다.",
		how: "기록하는 법",
		howItems: [
			"관측값마다 변하지 않는 식별자가 있습니다. 무엇에 관한 누구의 값인지로 만들기 때문에 값이 고쳐져도 같습니다.",
			"값, 상태, 쓰임, 비고 따위의 칸이 달라지면 변경입니다. 출처나 기준일이 달라지면 다른 관측값이므로 앞의 것은 철회, 새것은 추가가 됩니다.",
			"추가하거나 바꾸거나 거둔 까닭이 없으면 자료판을 낼 수 없습니다.",
			"공표된 값이 나중 값으로 바뀐 것은 철회가 아닙니다. 앞의 값도 ‘이전 값’으로 남습니다.",
		],
		files: "파일로 받기",
		feed: "새 자료판 알림(Atom 피드)",
		heading: (release, title) => `자료판 ${release}: ${title}`,
		changes: "달라진 것",
		ofRelease: (release) => `자료판 ${release}에서 달라진 것`,
		observation: "관측값",
		column: "열",
		old: "이전",
		new: "새로",
		value: "값",
		reason: "까닭",
		empty: "(빈칸)",
		presentRecord: "지금의 자료 받기",
	},
	en: {
		title: "Releases and what changed",
		description: "Which figures each release of the data added, corrected or withdrew, and why",
		lead: "Every release of the data has a number, and for each it is kept which single figures differ from the release before, and why. If a figure you once cited is different now, look here.",
		releases: "Releases",
		release: "Release",
		published: "Published",
		name: "Title",
		observations: "Holds",
		many: (count) => `${count} observations`,
		counts: ({ added, changed, withdrawn }) => `${added} added, ${changed} changed, ${withdrawn} withdrawn`,
		kinds: { added: "Added", changed: "Changed", withdrawn: "Withdrawn" },
		kindNotes: {
			added: "Observations that the release before did not have.",
			changed:
				"The same observations with another value or description; one line for each cell that changed.",
			withdrawn:
				"Observations of the release before that were taken back. The value is the one published then.",
		},
		first: (count) =>
			`This is the first release: all its ${count} observations were added with it and are not listed one by one. They can be downloaded from the data page.`,
		none: "The observations are those of the release before.",
		how: "How changes are kept",
		howItems: [
			"Every observation has a lasting id. It is made from what the figure is about and who says so, so it stays when the value is corrected.",
			"Another value, status, use or note is a change. Another source or date makes another observation: the old one is withdrawn and the new one added.",
			"No release can be made without a reason for everything that was added, changed or withdrawn.",
			"A published figure that a later one replaced is not withdrawn: it stays as a superseded value.",
		],
		files: "As files",
		feed: "Feed of releases (Atom)",
		heading: (release, title) => `Release ${release}: ${title}`,
		changes: "Changes",
		ofRelease: (release) => `What changed in release ${release}`,
		observation: "Observation",
		column: "Column",
		old: "Old",
		new: "New",
		value: "Value",
		reason: "Reason",
		empty: "(empty)",
		presentRecord: "Download the present data",
	},
};
