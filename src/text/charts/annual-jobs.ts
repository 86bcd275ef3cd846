import type { AnnualJobs, AnnualStage } from "../../data/views/annual-jobs.ts";
import type { Locale } from "../../site.ts";
import { publishedSentence } from "../published-sentence.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { ChartWordsByLocale } from "./chart-words.ts";

export const annualJobsWords: ChartWordsByLocale<AnnualJobs> = {
	ko: {
		title: () => "해마다 일자리 목표는 몇 개였고, 결과는 무엇이 알려졌나?",
		sentence: (view, words) => {
			const targets = publishedSentence(
				{ subject: "연차 계획의 목표", ...sides(view, "planned", words) },
				"ko",
			);
			const results = publishedSentence(
				{ subject: "결과", ...sides(view, "reported", words), only: true },
				"ko",
			);
			return `${targets} ${results}`;
		},
		notes: () => [
			"연차 계획은 공공과 공익적 민간의 직접 창출만 다룬다. 2018~2022년 총목표의 연도별 몫이나 진척률이 아니다.",
			"2019년의 보완 값은 한 매체가 두 부문의 값만 보도했다.",
		],
	},
	en: {
		title: () => "What were the yearly jobs targets, and what results are known?",
		sentence: (view, words) => {
			const targets = publishedSentence(
				{ subject: "yearly targets", ...sides(view, "planned", words) },
				"en",
			);
			const results = publishedSentence(
				{ subject: "results", ...sides(view, "reported", words), only: true },
				"en",
			);
			return `${targets} ${results}`;
		},
		notes: () => [
			"Annual plans cover direct creation in the public and public-interest private sectors only. They are neither yearly shares of the 2018–2022 total nor progress towards it.",
			"The revised figures of 2019 were reported by one outlet, for the two sectors only.",
		],
	},
};

function sides(view: AnnualJobs, stage: AnnualStage, words: Vocabulary) {
	return { published: known(view, stage, words), unpublished: unknown(view, stage, words) };
}

function known(view: AnnualJobs, stage: AnnualStage, words: Vocabulary): string[] {
	return stages(view, stage)
		.filter(({ total }) => total.value !== null)
		.map(({ year, total }) => withYear[words.locale](words.name("period", year), words.prose(total)));
}

const withYear: Readonly<Record<Locale, (year: string, value: string) => string>> = {
	ko: (year, value) => `${year} ${value}`,
	en: (year, value) => `${year} (${value})`,
};

function unknown(view: AnnualJobs, stage: AnnualStage, words: Vocabulary): string[] {
	return stages(view, stage)
		.filter(({ total, sectors }) => [total, ...sectors].every(({ value }) => value === null))
		.map(({ year }) => words.name("period", year));
}

function stages(view: AnnualJobs, stage: AnnualStage) {
	return view.stages.filter((row) => row.stage === stage);
}
