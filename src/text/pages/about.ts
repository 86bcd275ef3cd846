/** Words of the page on method: what was gathered, how it was chosen, and how to correct it. */
import type { Locale } from "../../site.ts";
import type { PageSection } from "./page-section.ts";

export interface AboutWords {
	readonly title: string;
	readonly description: string;
	readonly unofficial: string;
	readonly unofficialDetail: string;
	readonly what: PageSection;
	readonly conflicts: PageSection & { readonly order: readonly string[]; readonly more: string };
	readonly statuses: PageSection;
	readonly missing: PageSection;
	readonly credits: { readonly heading: string; readonly lead: string; readonly more: string };
	readonly corrections: PageSection & { readonly steps: readonly string[] };
}

export const aboutWords: Readonly<Record<Locale, AboutWords>> = {
	ko: {
		title: "소개",
		description: "경기도 일자리 종합계획의 수치를 어디에서 찾아 어떻게 골랐는지, 무엇이 공표되지 않았는지",
		unofficial: "경기도의 공식 누리집이 아닙니다",
		unofficialDetail:
			"경기도나 시·군이 만들거나 승인한 곳이 아니며, 공개된 보도와 통계를 모아 출처와 함께 보여 줍니다. 공식 수치는 해당 기관에 확인하세요.",
		what: {
			id: "what",
			heading: "무엇을 담았나",
			paragraphs: [
				"경기도는 2018년 12월 민선7기 일자리 종합계획을 내놓고 임기 안에 만들 일자리의 목표와 과제를 밝혔습니다. 이 누리집은 그때 약속한 것과 그 뒤 알려진 것, 그리고 시·군의 고용 통계를 한곳에 모았습니다.",
				"계획서 원문은 구하지 못했습니다. 계획의 수치는 거의 모두 언론 보도에서, 고용·인구·사업체 수치는 정부 통계에서 왔습니다.",
			],
		},
		conflicts: {
			id: "conflicts",
			heading: "발표가 서로 다를 때",
			paragraphs: [
				"같은 것을 두고 보도마다 수가 다르면 모두 남깁니다. 그 가운데 하나를 기본값으로 골라 그림에 쓰고, 나머지는 ‘다른 보도 값’이나 ‘이전 값’으로 표에 함께 둡니다. 기본값은 다음 차례로 고릅니다.",
			],
			order: [
				"어림한 값보다 그대로 적힌 값",
				"함께 공표된 다른 수와 들어맞는 값",
				"나중에 바로잡은 값",
				"더 믿을 만한 출처의 값",
			],
			more: "9월과 11월에 나온 값은 12월 발표에 같은 항목이 있으면 ‘이전 값’이 됩니다. 빈 곳을 짐작해 채우거나 합계에서 나머지를 빼서 만든 값은 없습니다.",
		},
		statuses: {
			id: "statuses",
			heading: "표시의 뜻",
			paragraphs: [
				"모든 수에는 얼마나 굳은 값인지 알려 주는 표시가 있습니다. 속이 빈 표시는 목표, 채운 표시는 결과입니다.",
			],
		},
		missing: {
			id: "missing",
			heading: "없는 값은 0이 아닙니다",
			paragraphs: [
				"공표되지 않은 값은 비우거나 ‘미공표’로 적고, 그림에서는 끊긴 선이나 빗금으로 나타냅니다. 0은 0이라고 공표된 것만 0입니다.",
			],
		},
		credits: {
			heading: "저작자와 이용 조건",
			lead: "수치를 다시 쓸 때는 다음과 같이 출처를 밝혀 주세요.",
			more: "이용 조건 자세히 보기",
		},
		corrections: {
			id: "corrections",
			heading: "틀린 수를 고치려면",
			paragraphs: [
				"이 누리집의 수는 모두 CSV 파일에 있고, 누구나 고쳐서 제안할 수 있습니다. 고친 것은 출처가 있어야 받아들여집니다.",
			],
			steps: [
				"저장소의 data 폴더에서 해당 CSV 파일의 줄을 고칩니다. 다른 값이 공표된 것이면 지우지 않고 줄을 더해 쓰임(use)을 정합니다.",
				"새 출처는 codes/sources.csv에 더합니다. 비고를 더하면 codes/notes.csv에 영어도 적습니다.",
				"npm run check를 실행합니다. 잘못된 곳이 있으면 파일과 줄, 열, 고칠 방법이 나옵니다.",
				"고친 것을 저장소에 제안합니다. 받아들여지면 그림과 문장, 표가 새 값으로 다시 만들어집니다.",
			],
		},
	},
	en: {
		title: "About",
		description:
			"Where the figures on Gyeonggi's jobs plan come from, how they were chosen, and what was never published",
		unofficial: "Not an official website of Gyeonggi Province",
		unofficialDetail:
			"Neither the province nor any city or county made or approved it. It gathers published reports and statistics and shows them with their sources. For official figures ask the authority concerned.",
		what: {
			id: "what",
			heading: "What it holds",
			paragraphs: [
				"In December 2018 Gyeonggi Province announced a jobs plan for the term of its governor, with a target of jobs and a register of tasks. This site brings together what was promised then, what is known to have come of it, and employment statistics of the cities and counties.",
				"The plan document itself could not be obtained. Nearly all figures of the plan come from press reports; employment, population and workplaces come from government statistics.",
			],
		},
		conflicts: {
			id: "conflicts",
			heading: "When published figures differ",
			paragraphs: [
				"Where reports give different numbers for the same thing, all are kept. One is the main value and goes into the charts; the others stand beside it in the tables as alternate or superseded values. The main value is chosen by, in this order:",
			],
			order: [
				"exact over rounded",
				"consistent with other published numbers",
				"a later correction",
				"the more reliable source",
			],
			more: "Figures of September and November are superseded where the announcement of December has the same item. Nothing is interpolated, and no remainder is computed from a total.",
		},
		statuses: {
			id: "statuses",
			heading: "What the marks mean",
			paragraphs: [
				"Every figure carries a mark that says how firm it is. Hollow marks are targets, filled ones are results.",
			],
		},
		missing: {
			id: "missing",
			heading: "Missing is not zero",
			paragraphs: [
				"A figure that was not published is left out or called “not published”, and charts show it by a broken line or hatching. Zero stands only where zero was published.",
			],
		},
		credits: {
			heading: "Credits and terms",
			lead: "When you use figures, credit their publishers:",
			more: "Terms of use in full",
		},
		corrections: {
			id: "corrections",
			heading: "How to correct a figure",
			paragraphs: [
				"Every number of this site stands in a CSV file, and anyone may change one and propose it. A change needs a source.",
			],
			steps: [
				"Change the row in the CSV file below the repository's data folder. Where another value was published, do not delete: add a row and set its use.",
				"Add a new source to codes/sources.csv. A new note needs its English in codes/notes.csv.",
				"Run npm run check. Anything wrong is listed by file, line and column, with what was expected.",
				"Propose the change to the repository. Once it is accepted, charts, sentences and tables are made anew from it.",
			],
		},
	},
};
