import { describe, expect, test } from "vitest";
import { loadDataset } from "../../src/data/load.ts";
import { datumAt } from "../../src/data/views/datum.ts";
import { locales } from "../../src/site.ts";
import { createVocabulary } from "../../src/text/vocabulary.ts";

const dataset = loadDataset();
const ko = createVocabulary(dataset, "ko");
const en = createVocabulary(dataset, "en");
const target = { measure: "jobs-target", region: "41", period: "2018/2022" };

test("codes have their names, long and short", () => {
	expect([ko.name("region", "41110"), ko.short("region", "41110")]).toEqual(["수원시", "수원"]);
	expect([en.name("region", "41820"), en.short("region", "41820")]).toEqual(["Gapyeong-gun", "Gapyeong"]);
	expect([en.name("region", "41"), en.short("region", "41")]).toEqual(["Gyeonggi-do", "Gyeonggi"]);
	expect([ko.name("period", "2024-S2"), ko.short("period", "2024-S2")]).toEqual(["2024년 하반기", "2024 하"]);
	expect([en.name("period", "2024-S2"), en.short("period", "2024-S2")]).toEqual([
		"second half of 2024",
		"H2 2024",
	]);
	expect([ko.name("tier", "key"), en.name("sector", "public")]).toEqual(["중점추진과제", "Public"]);
	expect([ko.name("breakdown", "age-15-plus"), en.name("breakdown", "age-15-64")]).toEqual([
		"15세 이상",
		"Aged 15–64",
	]);
});

test("no code is the total, in words", () => {
	expect([ko.name("area", null), en.name("area", null), ko.short("tier", null)]).toEqual([
		"전체",
		"All areas",
		"합계",
	]);
});

test("a code without a name is an error, not a hole", () => {
	expect(() => ko.name("region", "99999")).toThrow("99999");
	expect(() => ko.term("status", "guessed")).toThrow("guessed");
	expect(() => en.unit("happiness")).toThrow("happiness");
});

test("values are said as published: about, over, or exactly", () => {
	const total = datumAt(dataset, target, "target");
	expect([ko.prose(total), ko.cell(total)]).toEqual(["약 44만 8,000개", "약 448,000개"]);
	expect([en.prose(total), en.cell(total)]).toEqual(["about 448,000 jobs", "about 448,000 jobs"]);
	const september = dataset.observations.find(
		({ measure, as_of }) => measure === "tasks" && as_of === "2018-09-12",
	);
	expect(september && [ko.value(september), en.value(september)]).toEqual(["580개 이상", "over 580 tasks"]);
	const first = datumAt(dataset, { ...target, area: "A1" }, "target");
	expect([ko.prose(first), en.prose(first)]).toEqual(["11만 3,230개", "113,230 jobs"]);
});

test("a gap is said by its reason, never as 0", () => {
	const gap = datumAt(dataset, { ...target, area: "A3" }, "target");
	expect([ko.prose(gap), ko.cell(gap), en.prose(gap), en.cell(gap)]).toEqual([
		"미공표",
		"미공표",
		"Not published",
		"Not published",
	]);
});

describe.each(locales)("every word of the record (%s)", (locale) => {
	const words = createVocabulary(dataset, locale);
	const notOfLanguage = locale === "ko" ? /^\s*$/ : /^\s*$|[가-힣]/;

	test("codes of observations have a name", () => {
		const dimensions = ["region", "period", "area", "tier", "sector", "task", "policy", "breakdown"] as const;
		const codes = dimensions.flatMap((dimension) =>
			[...new Set(dataset.observations.map((row) => row[dimension]))].map((code) => ({ dimension, code })),
		);
		const bad = codes.filter(
			({ dimension, code }) => code !== null && notOfLanguage.test(words.name(dimension, code)),
		);
		expect(bad).toEqual([]);
	});

	test("notes are in the language", () => {
		const notes = new Set(dataset.observations.flatMap(({ note }) => note ?? []));
		expect(notes.size).toBeGreaterThan(0);
		expect([...notes].filter((note) => notOfLanguage.test(words.note(note)))).toEqual([]);
	});

	test("every value can be said", () => {
		const bad = dataset.observations.filter(
			(row) => row.value !== null && !/\d/.test(words.value(row) + words.value(row, "digits")),
		);
		expect(bad).toEqual([]);
	});
});

test("a source is cited with its day", () => {
	const source = dataset.source.get("P-S001");
	expect(source && ko.citation(source)).toBe(`${source?.publisher}, 2018년 12월 6일`);
	expect(source && en.citation(source)).toBe(`${source?.publisher}, 6 December 2018`);
	expect(source && ko.citation({ ...source, published: null })).toBe(source?.publisher);
});
