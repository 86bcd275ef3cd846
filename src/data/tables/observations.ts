import { code, date, decimal, period } from "./codecs.ts";
import { defineTable, optional, type Row, required } from "./define-table.ts";
import { note, source } from "./shared-columns.ts";

const dimension = {
	/** The sentence every dimension's description ends with: emptiness has a meaning of its own. */
	empty: { ko: " 비어 있으면 이 구분이 없는 총계다.", en: " Empty means the total without this dimension." },
};

/**
 * Every published number of the record: one row is one observation of a measure, placed by its dimensions, with
 * attributes that say how far to trust it. The vocabulary is SDMX's.
 */
export const observations = defineTable({
	name: "observations",
	title: { ko: "관측값", en: "Observations" },
	path: "observations/",
	key: [
		"measure",
		"region",
		"period",
		"area",
		"tier",
		"sector",
		"task",
		"policy",
		"breakdown",
		"status",
		"use",
		"as_of",
		"source",
	],
	columns: {
		measure: required(code, {
			title: { ko: "지표", en: "Measure" },
			description: { ko: "무엇을 잰 값인지.", en: "What is measured." },
			list: "measures",
		}),
		region: required(code, {
			title: { ko: "지역", en: "Region" },
			description: { ko: "경기도 전체(41) 또는 시·군.", en: "The province (41) or a city or county." },
			list: "regions",
		}),
		period: required(period, {
			title: { ko: "기간", en: "Period" },
			description: {
				ko: "연도(2019), 반기(2019-S1), 월(2019-03), 여러 해(2018/2022). 여러 해에 걸친 비율은 그 끝의 목표다.",
				en: "Year (2019), half-year (2019-S1), month (2019-03) or years first to last (2018/2022). A rate over several years is the goal for their end.",
			},
		}),
		area: optional(code, {
			title: { ko: "분야", en: "Area" },
			description: {
				ko: `종합계획 총량의 분야. 과제의 분야는 과제 표에 있다.${dimension.empty.ko}`,
				en: `Area of a plan total; a task's area is in the table of tasks.${dimension.empty.en}`,
			},
			list: "areas",
		}),
		tier: optional(code, {
			title: { ko: "과제 층위", en: "Tier" },
			description: {
				ko: `중점추진과제 또는 실국과제.${dimension.empty.ko}`,
				en: `Key task or bureau task.${dimension.empty.en}`,
			},
			list: "terms:tier",
		}),
		sector: optional(code, {
			title: { ko: "부문", en: "Sector" },
			description: {
				ko: `연차 계획의 공공 또는 공익적 민간 부문.${dimension.empty.ko}`,
				en: `Public or public-interest private, as in the annual plans.${dimension.empty.en}`,
			},
			list: "terms:sector",
		}),
		task: optional(code, {
			title: { ko: "과제", en: "Task" },
			description: {
				ko: `한 과제의 값일 때 그 과제.${dimension.empty.ko}`,
				en: `The task, where the value is one task's.${dimension.empty.en}`,
			},
			list: "tasks",
		}),
		policy: optional(code, {
			title: { ko: "정책마켓 사업", en: "Market policy" },
			description: {
				ko: `정책마켓 사업 하나의 값일 때 그 사업.${dimension.empty.ko}`,
				en: `The policy, where the value is one market policy's.${dimension.empty.en}`,
			},
			list: "policies",
		}),
		breakdown: optional(code, {
			title: { ko: "세부 구분", en: "Breakdown" },
			description: {
				ko: `연령, 성별, 산업, 직업, 종사상 지위, 재원, 제안 주체.${dimension.empty.ko}`,
				en: `Age, sex, industry, occupation, employment status, fund or proposer.${dimension.empty.en}`,
			},
			list: "breakdowns",
		}),
		value: optional(decimal, {
			title: { ko: "값", en: "Value" },
			description: {
				ko: "지표의 단위로 적은 값. 비어 있으면 결측 사유가 있다.",
				en: "The value in the measure's unit. Where empty, the reason stands beside it.",
			},
		}),
		missing: optional(code, {
			title: { ko: "결측 사유", en: "Missing" },
			description: { ko: "값이 없는 까닭.", en: "Why there is no value." },
			list: "terms:missing",
		}),
		status: required(code, {
			title: { ko: "상태", en: "Status" },
			description: {
				ko: "잠정, 발표, 계획, 보완, 보고, 조사, 산출 가운데 하나.",
				en: "Tentative, announced, planned, revised, reported, survey or derived.",
			},
			list: "terms:status",
		}),
		use: required(code, {
			title: { ko: "쓰임", en: "Use" },
			description: {
				ko: "보일 값(main), 같은 것의 다른 공표 값(alternate), 이전 값(superseded).",
				en: "The value to show (main), another published value for the same thing (alternate) or an earlier one (superseded).",
			},
			list: "terms:use",
		}),
		approx: required(code, {
			title: { ko: "어림", en: "Approximation" },
			description: {
				ko: "인쇄된 그대로인지, ‘약’이나 ‘여’가 붙은 값인지.",
				en: "Exact as printed, or printed with 'about' or 'over'.",
			},
			list: "terms:approx",
		}),
		as_of: optional(date, {
			title: { ko: "기준일", en: "As of" },
			description: {
				ko: "값이 가리키는 날이 적혀 있으면 그날, 아니면 공표된 날. 조사는 기간이 말하므로 비운다.",
				en: "The date a figure describes where stated, otherwise the date it was published; empty for surveys, whose period says it.",
			},
		}),
		source,
		note,
	},
});
export type Observation = Row<typeof observations>;
