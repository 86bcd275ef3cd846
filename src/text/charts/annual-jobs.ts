import type { AnnualJobs, AnnualStage } from "../../data/views/annual-jobs.ts";
import type { Locale } from "../../site.ts";
import { type Prose, say, spoken } from "../cited.ts";
import { countingWord } from "../counting-words.ts";
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
			return say`${targets} ${results}`;
		},
		notes: (view, words) => [
			`연차 계획은 공공과 공익적 민간의 직접 창출만 다룬다. ${planSpan(view, words)} 총목표의 연도별 몫이나 진척률이 아니다.`,
			...revisions(view).map(
				({ year, outlets, sectors }) =>
					`${words.name("period", year)}의 보완 값은 ${countingWord(outlets, "ko")} 매체가 ${countingWord(sectors, "ko")} 부문의 값만 보도했다.`,
			),
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
			return say`${targets} ${results}`;
		},
		notes: (view, words) => [
			`Annual plans cover direct creation in the public and public-interest private sectors only. They are neither yearly shares of the ${planSpan(view, words)} total nor progress towards it.`,
			...revisions(view).map(
				({ year, outlets, sectors }) =>
					`The revised figures of ${words.name("period", year)} were reported by ${countingWord(outlets, "en")} ${outlets === 1 ? "outlet" : "outlets"}, for the ${countingWord(sectors, "en")} ${sectors === 1 ? "sector" : "sectors"} only.`,
			),
		],
	},
};

/** The years of the plan as a span. */
function planSpan({ stages }: AnnualJobs, words: Vocabulary): string {
	return words.name("period", `${stages[0]?.year}/${stages.at(-1)?.year}`);
}

/** Revisions of which sectors were reported but no total: how many outlets gave them, and of how many sectors. */
function revisions({ stages }: AnnualJobs) {
	return stages
		.filter(({ stage, total }) => stage === "revised" && total.value === null)
		.map(({ year, sectors }) => {
			const published = sectors.flatMap(({ observation }) => observation ?? []);
			return {
				year,
				outlets: new Set(published.map(({ source }) => source)).size,
				sectors: published.length,
			};
		});
}

function sides(view: AnnualJobs, stage: AnnualStage, words: Vocabulary) {
	return { published: known(view, stage, words), unpublished: unknown(view, stage, words) };
}

function known(view: AnnualJobs, stage: AnnualStage, words: Vocabulary): Prose[] {
	return stages(view, stage)
		.filter(({ total }) => total.value !== null)
		.map(({ year, total }) => withYear[words.locale](words.name("period", year), spoken(total, words)));
}

const withYear: Readonly<Record<Locale, (year: string, value: Prose) => Prose>> = {
	ko: (year, value) => say`${year} ${value}`,
	en: (year, value) => say`${year} (${value})`,
};

function unknown(view: AnnualJobs, stage: AnnualStage, words: Vocabulary): string[] {
	return stages(view, stage)
		.filter(({ total, sectors }) => [total, ...sectors].every(({ value }) => value === null))
		.map(({ year }) => words.name("period", year));
}

function stages(view: AnnualJobs, stage: AnnualStage) {
	return view.stages.filter((row) => row.stage === stage);
}
