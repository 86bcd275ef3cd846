import { describe, expect, test } from "vitest";
import { loadDataset } from "../../../src/data/load.ts";
import { taskRecord } from "../../../src/data/views/task-record.ts";
import { type Locale, locales } from "../../../src/site.ts";
import { plainText } from "../../../src/text/cited.ts";
import { bureauName } from "../../../src/text/pages/task-facts.ts";
import { taskSentence } from "../../../src/text/pages/task-sentence.ts";
import { createVocabulary } from "../../../src/text/vocabulary.ts";

const dataset = loadDataset();

function sentenceOf(slug: string, locale: Locale): string {
	const task = dataset.tasks.find((row) => row.slug === slug);
	if (!task) throw new Error(`no task ${slug}`);
	return plainText(taskSentence(taskRecord(dataset, task), createVocabulary(dataset, locale)));
}

describe("the sentence of a task", () => {
	test.each([
		[
			"tax-arrears-teams",
			"2019년 채용·참여 인원은 결과가 1,262명(MBN, 2020년 1월)으로, 목표 1,190명(뉴시스, 2019년 2월 10일) 이상이었으나, 더 뒤의 목표인 2022년 일자리 목표 1,000개(뉴스1, 2022년 4월 8일)에 대해서는 같은 기간의 결과를 찾지 못했다.",
			"People taken on in 2019: the result, 1,262 people (MBN, January 2020), is at or above the target, 1,190 people (뉴시스, 10 February 2019); for a later target, 1,000 jobs in 2022 (jobs target; 뉴스1, 8 April 2022), no result of the same period was found.",
		],
		[
			"property-trade-helpers",
			"2022년 상반기 채용·참여 인원은 결과가 30명(서울경제, 2022년 2월 23일)으로, 목표 36명(서울경제, 2022년 1월 24일)에 못 미쳤다.",
			"People taken on in the first half of 2022: the result, 30 people (서울경제, 23 February 2022), is below the target, 36 people (서울경제, 24 January 2022).",
		],
		[
			"senior-jobs",
			"가장 최근에 알려진 목표는 2019년 일자리 목표 4만 9,915개(기호일보, 2019년 4월 16일)며, 결과 수치는 찾지 못했다.",
			"The newest target on record is 49,915 jobs in 2019 (jobs target; 기호일보, 16 April 2019); no result was found.",
		],
		[
			"harbour-wardens",
			"이름은 보도에 나왔으나(아웃소싱타임스, 2018년 12월 7일) 목표나 결과 수치는 찾지 못했다.",
			"It is known by name (아웃소싱타임스, 7 December 2018), but no target or result was found.",
		],
	])("%s", (slug, ko, en) => {
		expect(sentenceOf(slug, "ko")).toBe(ko);
		expect(sentenceOf(slug, "en")).toBe(en);
	});

	test.each(locales)("is whole for every task in %s", (locale) => {
		for (const { slug } of dataset.tasks) {
			const sentence = sentenceOf(slug, locale);
			expect(sentence).toMatch(locale === "ko" ? /다\.$/ : /[a-z0-9)]\.$/);
			// A value that went missing leaves an empty bracket, two blanks or a particle in two forms.
			expect(sentence).not.toMatch(/\(\)| {2}|undefined|null|\((으|이|은|을)\)|[(;,] ?[);,]/);
		}
	});
});

test("every department of the record has an English name", () => {
	const bureaus = dataset.tasks.flatMap(({ bureau }) => bureau ?? []);
	expect(bureaus.length).toBeGreaterThan(0);
	expect(bureaus.filter((bureau) => bureauName(bureau, "en").lang !== "en")).toEqual([]);
	expect(bureauName("새로운과", "en")).toEqual({ name: "새로운과", lang: "ko" });
});
