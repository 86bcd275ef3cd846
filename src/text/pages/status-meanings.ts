/** What each status of a figure means to a reader. */
import type { Locale } from "../../site.ts";

/** Codes of the list `status`. */
type StatusCode = "tentative" | "announced" | "planned" | "revised" | "reported" | "survey" | "derived";

export const statusMeanings: Readonly<Record<Locale, Readonly<Record<StatusCode, string>>>> = {
	ko: {
		tentative: "2018년 12월 발표에 앞서 나온 잠정 값입니다. 발표된 값과 섞어 더하면 안 됩니다.",
		announced: "2018년 12월 종합계획과 함께 발표된 값입니다.",
		planned: "연차 계획, 과제, 시·군의 계획에서 하겠다고 밝힌 값입니다.",
		revised: "계획을 고치며 새로 밝힌 값입니다.",
		reported: "이루었거나 일어났다고 기관이나 보도가 밝힌 값입니다.",
		survey: "통계 조사로 잰 값입니다. 표본 조사에는 오차가 있습니다.",
		derived: "공표된 값을 이 누리집이 더한 값입니다.",
	},
	en: {
		tentative: "Published before the announcement of December 2018; not to be added to announced figures.",
		announced: "Announced with the plan in December 2018.",
		planned: "What an annual plan, a task or a city's own plan says it will do.",
		revised: "A new figure given when a plan was changed.",
		reported: "What an authority or the press says was achieved or happened.",
		survey: "Measured by a statistical survey. Sample surveys have errors.",
		derived: "Our own sum of published figures.",
	},
};
