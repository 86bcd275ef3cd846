/** Words that stand inside drawings: stages of a year, moments of the plan, events. */
import type { Words } from "../site.ts";

/** Stages of an annual plan and moments of the plan, short enough for an axis. */
export const stageNames: Readonly<Record<string, Words>> = {
	planned: { ko: "목표", en: "target" },
	revised: { ko: "보완", en: "revised" },
	reported: { ko: "결과", en: "result" },
	// Headings of panels whose figures must not be held against each other.
	"span-year": { ko: "한 해의 값", en: "Single years" },
	"span-part": { ko: "한 해의 일부에 대한 값", en: "Part of a year" },
	"span-years": { ko: "여러 해에 걸친 값", en: "Several years together" },
	"other-scale": { ko: "(위와 눈금이 다름)", en: "(another scale)" },
	november: { ko: "11월 보도", en: "November" },
};

/** Events that lines over time are annotated with. */
export const eventNames = {
	announcement: { ko: "계획 발표", en: "Plan announced" },
	covid: { ko: "코로나19 대응", en: "COVID-19" },
} as const satisfies Record<string, Words>;
