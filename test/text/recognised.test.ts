import { describe, expect, test } from "vitest";
import { loadDataset } from "../../src/data/load.ts";
import type { Observation } from "../../src/data/tables/observations.ts";
import type { Locale } from "../../src/site.ts";
import { citedParts, plainText } from "../../src/text/cited.ts";
import { figureIndex, recognised } from "../../src/text/recognised.ts";
import { createVocabulary } from "../../src/text/vocabulary.ts";

const [some] = loadDataset().observations;

/** An observation of a measure with a value, from a source. */
function row(measure: string, value: number, source = "A", approx = "exact"): Observation {
	if (some === undefined) throw new Error("no observations");
	return { ...some, measure, value, source, approx: approx as Observation["approx"] };
}

/** The numbers found in a text with the values they rest on. */
function found(text: string, rows: readonly Observation[], source?: string, locale: Locale = "ko") {
	const index = figureIndex(rows, createVocabulary(loadDataset(), locale));
	const said = recognised(text, index, source);
	expect(plainText(said)).toBe(text);
	return citedParts(said).flatMap((part) =>
		typeof part === "string" ? [] : [[part.text, part.from.map(({ value }) => value)]],
	);
}

describe("published figures in typed words", () => {
	test("are found as the site and the papers write them", () => {
		const rows = [row("jobs-target", 448000, "A", "about"), row("tasks", 607), row("jobs-target", 82219)];
		expect(found("607개 과제, 약 44만8천 개 일자리", rows)).toEqual([
			["607개", [607]],
			["44만8천 개", [448000]],
		]);
		expect(found("약 448,000개 또는 44만 8,000개, 448,000으로", rows)).toHaveLength(3);
		expect(found("one paper says 82,219 jobs; 607 tasks", rows, undefined, "en")).toEqual([
			["82,219 jobs", [82219]],
			["607 tasks", [607]],
		]);
	});

	test("are told from other numbers", () => {
		const rows = [row("tasks", 607), row("jobs-target", 12000), row("tasks", 26)];
		expect(found("1,607개, 607.5개, 12,000명, 26개, 2026년", rows)).toEqual([]);
		expect(found("no 12,000 people", rows, undefined, "en")).toEqual([]);
	});

	test("of two measures stay text, unless one is from the source of the words", () => {
		const rows = [row("jobs-target", 1279, "A"), row("jobs-created", 1279, "B")];
		expect(found("1,279개", rows)).toEqual([]);
		expect(found("1,279개", rows, "C")).toEqual([]);
		expect(found("1,279개", rows, "B")).toEqual([["1,279개", [1279]]]);
	});

	test("shared by several of one measure rest on all of them", () => {
		const rows = [row("tasks", 607, "A"), row("tasks", 607, "B")];
		expect(found("과제 607개", rows)).toEqual([["607개", [607, 607]]]);
	});
});
