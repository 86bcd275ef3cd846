/** Words of the glossary: what the terms of the record mean to a reader. */
import type { Locale } from "../../site.ts";

/** Code lists the glossary explains, in its order; the statuses are explained with `statusMeanings`. */
export const explainedLists = ["use", "approx", "missing", "tier", "sector", "scope", "found"] as const;
export type ExplainedList = (typeof explainedLists)[number];

export interface GlossaryList {
	readonly heading: string;
	readonly lead: string;
	/** What each code of the list means. */
	readonly meanings: Readonly<Record<string, string>>;
}

export interface GlossaryWords {
	readonly title: string;
	readonly description: string;
	readonly lead: (measures: number) => string;
	readonly status: Omit<GlossaryList, "meanings">;
	readonly lists: Readonly<Record<ExplainedList, GlossaryList>>;
	readonly areas: Omit<GlossaryList, "meanings">;
	readonly strategies: Omit<GlossaryList, "meanings">;
	readonly measures: Omit<GlossaryList, "meanings">;
	readonly unit: string;
	readonly regionsAdd: (adds: boolean) => string;
	readonly periodsAdd: (adds: boolean) => string;
	readonly more: string;
}

export const glossaryWords: Readonly<Record<Locale, GlossaryWords>> = {
	ko: {
		title: "용어 풀이",
		description: "이 누리집의 표시와 용어, 지표의 정의와 단위, 잘못 읽기 쉬운 점",
		lead: (measures) =>
			`수치 옆의 표시와 계획의 용어, 지표 ${measures}개의 정의를 풀었습니다. 지표마다 잘못 읽기 쉬운 점도 함께 적었습니다.`,
		status: { heading: "수치의 상태", lead: "값이 얼마나 굳은 것인지 나타냅니다." },
		lists: {
			use: {
				heading: "쓰임",
				lead: "같은 것을 두고 서로 다른 값이 공표되었을 때 어느 값을 보여 줄지 나타냅니다.",
				meanings: {
					main: "그림과 문장에 쓰는 값입니다.",
					alternate: "다른 출처가 밝힌 값입니다. 표와 자료 파일에 함께 둡니다.",
					superseded: "나중에 다른 값으로 바뀐 이전 값입니다. 자료 파일에 남겨 둡니다.",
				},
			},
			approx: {
				heading: "어림",
				lead: "출처가 수를 어떻게 적었는지 나타냅니다.",
				meanings: {
					exact: "출처에 적힌 수 그대로입니다.",
					about: "출처가 ‘약’이라고 적은 어림수입니다.",
					over: "출처가 ‘넘는다’거나 ‘여’라고 적어, 실제 값은 이보다 큽니다.",
				},
			},
			missing: {
				heading: "값이 없는 까닭",
				lead: "없는 값은 0이 아닙니다. 왜 없는지를 나누어 적습니다.",
				meanings: {
					"not-published": "공표된 것을 찾지 못했습니다. 없었다는 뜻은 아닙니다.",
					"not-yet": "공표할 때가 아직 되지 않았습니다.",
					"not-applicable": "그 자리에는 값이 있을 수 없습니다.",
					suppressed: "조사한 기관이 공개하지 않았습니다.",
				},
			},
			tier: {
				heading: "과제의 등급",
				lead: "2018년 계획은 과제를 누가 관리하는지에 따라 둘로 나누었습니다.",
				meanings: {
					key: "일자리 대책본부가 직접 관리하는 과제입니다.",
					bureau: "도의 각 실·국장이 책임지고 관리하는 과제입니다.",
				},
			},
			sector: {
				heading: "부문",
				lead: "연차 계획이 직접 만드는 일자리를 나눈 방식입니다.",
				meanings: {
					public: "공공기관이 직접 만드는 일자리입니다.",
					"public-interest-private": "공익을 위해 민간에 만드는 일자리입니다.",
				},
			},
			scope: {
				heading: "과제의 범위",
				lead: "이름이 알려진 과제가 계획과 어떤 사이인지 나타냅니다.",
				meanings: {
					plan: "계획 발표나 연차 계획에 이름이 나온 것입니다.",
					candidate: "2018년 9월 점검회의에서 논의한 후보입니다. 계획에 들어갔는지는 확인하지 못했습니다.",
					related: "계획의 과제인지 확인되지 않은 시책입니다.",
				},
			},
			found: {
				heading: "찾아본 결과",
				lead: "알고 싶은 것을 공표된 자료에서 찾았는지 나타냅니다.",
				meanings: {
					yes: "찾았습니다.",
					partial: "일부만 찾았습니다.",
					no: "찾아보았으나 없었습니다.",
				},
			},
		},
		areas: { heading: "분야", lead: "2018년 계획은 과제를 다음 분야로 나누었습니다." },
		strategies: { heading: "전략", lead: "2018년 계획이 내건 전략입니다." },
		measures: { heading: "지표", lead: "주제마다 지표의 뜻과 단위, 주의할 점입니다." },
		unit: "단위",
		regionsAdd: (adds) =>
			adds ? "시·군 값을 더하면 도의 값이 됩니다." : "시·군 값을 더해도 도의 값이 되지 않습니다.",
		periodsAdd: (adds) =>
			adds ? "여러 기간의 값을 더할 수 있습니다." : "여러 기간의 값을 더하면 안 됩니다.",
		more: "용어 풀이 보기",
	},
	en: {
		title: "Glossary",
		description: "The marks and terms of this site, and every measure with its definition, unit and traps",
		lead: (measures) =>
			`What the marks beside figures and the terms of the plan mean, and the definitions of ${measures} measures, each with how it is easily misread.`,
		status: { heading: "Status of a figure", lead: "How firm a value is." },
		lists: {
			use: {
				heading: "Use",
				lead: "Which value is shown where different ones were published for the same thing.",
				meanings: {
					main: "The value charts and sentences use.",
					alternate: "A value another source gives; it stands beside the main one in tables and data files.",
					superseded: "An earlier value that was replaced; it is kept in the data files.",
				},
			},
			approx: {
				heading: "Rounding",
				lead: "How the source writes the number.",
				meanings: {
					exact: "The number as the source gives it.",
					about: "A rounded number: the source says “about”.",
					over: "The source says “over” or “more than”, so the true value is larger.",
				},
			},
			missing: {
				heading: "Why there is no value",
				lead: "Missing is not zero. The reason is always given.",
				meanings: {
					"not-published": "Nothing published was found, which does not mean that there was nothing.",
					"not-yet": "The time to publish it has not come.",
					"not-applicable": "There can be no value in that place.",
					suppressed: "The office that measured it withholds it.",
				},
			},
			tier: {
				heading: "Tier of a task",
				lead: "The plan of 2018 divides tasks by who manages them.",
				meanings: {
					key: "Managed by the jobs headquarters itself.",
					bureau: "Managed by the bureaus of the province, under their directors.",
				},
			},
			sector: {
				heading: "Sector",
				lead: "How annual plans divide the jobs they create directly.",
				meanings: {
					public: "Jobs that public bodies create themselves.",
					"public-interest-private": "Jobs for the public good, created in the private sector.",
				},
			},
			scope: {
				heading: "Scope of a task",
				lead: "How a task known by name relates to the plan.",
				meanings: {
					plan: "Named in the announcement or in an annual plan.",
					candidate:
						"Discussed at the review meetings of September 2018; whether it entered the plan is not confirmed.",
					related: "Not confirmed as a task of the plan.",
				},
			},
			found: {
				heading: "Result of the search",
				lead: "Whether a thing one would like to know was found in print.",
				meanings: {
					yes: "It was found.",
					partial: "Only a part was found.",
					no: "It was looked for and not found.",
				},
			},
		},
		areas: { heading: "Areas", lead: "The plan of 2018 divides its tasks into these areas." },
		strategies: {
			heading: "Strategies",
			lead: "The strategies the plan of 2018 set itself.",
		},
		measures: {
			heading: "Measures",
			lead: "What each measure means, by topic, with its unit and its traps.",
		},
		unit: "Unit",
		regionsAdd: (adds) =>
			adds
				? "The values of the cities and counties add up to the province's."
				: "The values of the cities and counties do not add up to the province's.",
		periodsAdd: (adds) =>
			adds ? "Values of several periods may be added." : "Values of several periods must not be added.",
		more: "See the glossary",
	},
};
