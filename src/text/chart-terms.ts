/** Words that stand inside drawings: stages of a year, moments of the plan, events. */
import type { Words } from "../site.ts";

/** Stages of an annual plan and moments of the plan, short enough for an axis. */
export const stageNames: Readonly<Record<string, Words>> = {
	planned: { ko: "목표", en: "target" },
	revised: { ko: "보완", en: "revised" },
	reported: { ko: "결과", en: "result" },
	november: { ko: "11월 보도", en: "November" },
};

/** Events that lines over time are annotated with. */
export const eventNames = {
	announcement: { ko: "계획 발표", en: "Plan announced" },
	covid: { ko: "코로나19 대응", en: "COVID-19" },
} as const satisfies Record<string, Words>;
