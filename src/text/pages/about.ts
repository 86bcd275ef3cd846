/** Words of the pages on method, sources, coverage and reconciliation. */
import type { Locale } from "../../site.ts";

/** A heading with its paragraphs. */
export interface AboutSection {
	readonly id: string;
	readonly heading: string;
	readonly paragraphs: readonly string[];
}

/** Codes of the list `status`. */
type StatusCode = "tentative" | "announced" | "planned" | "revised" | "reported" | "survey" | "derived";

export interface CoverageCounts {
	readonly yes: number;
	readonly partial: number;
	readonly no: number;
}

export interface AboutWords {
	readonly title: string;
	readonly description: string;
	readonly unofficial: string;
	readonly unofficialDetail: string;
	readonly what: AboutSection;
	readonly conflicts: AboutSection & { readonly order: readonly string[]; readonly more: string };
	readonly statuses: AboutSection;
	readonly status: Readonly<Record<StatusCode, string>>;
	readonly missing: AboutSection;
	readonly reconciliation: {
		readonly title: string;
		readonly description: string;
		readonly lead: (relations: number, comparisons: string) => string;
		readonly result: (holding: number, differing: number) => string;
		readonly differing: string;
		readonly holding: string;
		readonly statement: string;
		readonly total: string;
		readonly parts: string;
		readonly difference: string;
		readonly explanation: string;
		readonly times: (count: string) => string;
		readonly within: (tolerance: string) => string;
		/** Of the sums a chart has to do with. */
		readonly ofChart: (relations: number) => string;
		readonly more: string;
	};
	readonly coverage: {
		readonly title: string;
		readonly description: string;
		readonly lead: (items: number) => string;
		readonly counts: (counts: CoverageCounts) => string;
		readonly item: string;
		readonly found: string;
		readonly detail: string;
		readonly more: string;
	};
	readonly sources: {
		readonly title: string;
		readonly description: string;
		readonly lead: (count: number) => string;
		readonly kind: (name: string, count: number) => string;
		readonly observations: (count: string) => string;
		readonly reliability: (name: string) => string;
		readonly via: (copy: string) => string;
		readonly consulted: string;
		readonly consultedLead: (count: number) => string;
		readonly more: string;
	};
	readonly credits: { readonly heading: string; readonly lead: string; readonly more: string };
	readonly corrections: AboutSection & { readonly steps: readonly string[] };
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
		status: {
			tentative: "2018년 12월 발표에 앞서 나온 잠정 값입니다. 발표된 값과 섞어 더하면 안 됩니다.",
			announced: "2018년 12월 종합계획과 함께 발표된 값입니다.",
			planned: "연차 계획, 과제, 시·군의 계획에서 하겠다고 밝힌 값입니다.",
			revised: "계획을 고치며 새로 밝힌 값입니다.",
			reported: "이루었거나 일어났다고 기관이나 보도가 밝힌 값입니다.",
			survey: "통계 조사로 잰 값입니다. 표본 조사에는 오차가 있습니다.",
			derived: "공표된 값을 이 누리집이 더한 값입니다.",
		},
		missing: {
			id: "missing",
			heading: "없는 값은 0이 아닙니다",
			paragraphs: [
				"공표되지 않은 값은 비우거나 ‘미공표’로 적고, 그림에서는 끊긴 선이나 빗금으로 나타냅니다. 0은 0이라고 공표된 것만 0입니다.",
			],
		},
		reconciliation: {
			title: "합계 맞춰 보기",
			description: "공표된 합계와 부분이 서로 맞는지 견준 결과",
			lead: (relations, comparisons) =>
				`공표된 합계를 그 부분들의 합과 견줄 수 있는 곳은 모두 견주었습니다. 관계 ${relations}가지를 ${comparisons}번 비교했습니다.`,
			result: (holding, differing) =>
				`${holding}가지는 반올림 안에서 맞고, ${differing}가지는 알려진 만큼 다릅니다. 자료를 고칠 때마다 다시 견주며, 설명되지 않은 차이가 생기면 누리집이 만들어지지 않습니다.`,
			differing: "서로 다른 것",
			holding: "맞는 것",
			statement: "관계",
			total: "합계",
			parts: "부분의 합",
			difference: "차이",
			explanation: "설명",
			times: (count) => `${count}번 비교`,
			within: (tolerance) => `반올림 ${tolerance} 안`,
			ofChart: (relations) => `합계 맞춰 보기(${relations}가지)`,
			more: "모든 관계 보기",
		},
		coverage: {
			title: "공표된 것과 공표되지 않은 것",
			description: "알고 싶은 것 가운데 찾은 것, 일부만 찾은 것, 찾지 못한 것",
			lead: (items) => `알고 싶은 것 ${items}가지를 주제별로 적었습니다.`,
			counts: ({ yes, partial, no }) =>
				`찾은 것 ${yes}가지, 일부만 찾은 것 ${partial}가지, 찾지 못한 것 ${no}가지입니다.`,
			item: "항목",
			found: "결과",
			detail: "자세히",
			more: "주제별로 모두 보기",
		},
		sources: {
			title: "출처",
			description: "이 누리집의 수치가 나온 보도와 게시물, 통계의 목록",
			lead: (count) => `수치와 사건은 출처 ${count}건에서 왔습니다. 종류마다 최근에 나온 것부터 적었습니다.`,
			kind: (name, count) => `${name} ${count}건`,
			observations: (count) => `값 ${count}개`,
			reliability: (name) => `신뢰도 ${name}`,
			via: (copy) => `경유: ${copy}`,
			consulted: "함께 살펴본 자료",
			consultedLead: (count) =>
				`다음 ${count}건은 수치를 확인하려고 읽었으나, 이 누리집의 어떤 값도 여기에만 기대지 않습니다.`,
			more: "모든 출처 보기",
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
		status: {
			tentative: "Published before the announcement of December 2018; not to be added to announced figures.",
			announced: "Announced with the plan in December 2018.",
			planned: "What an annual plan, a task or a city's own plan says it will do.",
			revised: "A new figure given when a plan was changed.",
			reported: "What an authority or the press says was achieved or happened.",
			survey: "Measured by a statistical survey. Sample surveys have errors.",
			derived: "Our own sum of published figures.",
		},
		missing: {
			id: "missing",
			heading: "Missing is not zero",
			paragraphs: [
				"A figure that was not published is left out or called “not published”, and charts show it by a broken line or hatching. Zero stands only where zero was published.",
			],
		},
		reconciliation: {
			title: "Do the totals add up?",
			description: "Published totals compared with their published parts",
			lead: (relations, comparisons) =>
				`Wherever a published total can be compared with the sum of its parts, it was: ${relations} relations, ${comparisons} comparisons.`,
			result: (holding, differing) =>
				`${holding} hold within rounding, ${differing} differ by a known amount. They are compared anew whenever the record changes; with a difference that is not explained, the site is not built.`,
			differing: "What differs",
			holding: "What holds",
			statement: "Relation",
			total: "Total",
			parts: "Sum of the parts",
			difference: "Difference",
			explanation: "Explanation",
			times: (count) => `${count} comparisons`,
			within: (tolerance) => `within ${tolerance} for rounding`,
			ofChart: (relations) => `Do the totals add up? (${relations})`,
			more: "See every relation",
		},
		coverage: {
			title: "What was and was not published",
			description: "What one would like to know: found, partly found, not found",
			lead: (items) => `${items} things one would like to know, by topic.`,
			counts: ({ yes, partial, no }) => `${yes} were found, ${partial} partly, ${no} not at all.`,
			item: "Item",
			found: "Found",
			detail: "Detail",
			more: "See them all by topic",
		},
		sources: {
			title: "Sources",
			description: "The reports, notices and statistics every figure of this site comes from",
			lead: (count) => `Figures and events come from ${count} sources. In each kind the newest stands first.`,
			kind: (name, count) => `${name}: ${count}`,
			observations: (count) => `figures: ${count}`,
			reliability: (name) => `reliability: ${name.toLowerCase()}`,
			via: (copy) => `via ${copy}`,
			consulted: "Also consulted",
			consultedLead: (count) =>
				`These ${count} were read to confirm figures; no figure of this site rests on them alone.`,
			more: "See every source",
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
