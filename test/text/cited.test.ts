import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadDataset } from "../../src/data/load.ts";
import { type Datum, datumOf } from "../../src/data/views/datum.ts";
import { lowerFirst, upperFirst } from "../../src/text/charts/labour-subject.ts";
import { cited, citedParts, joined, plainText, reckoned, say, spoken } from "../../src/text/cited.ts";
import { formatList } from "../../src/text/lists.ts";
import { josa } from "../../src/text/particles.ts";
import { createVocabulary } from "../../src/text/vocabulary.ts";

const dataset = loadDataset();
const [row] = dataset.observations.filter(({ value }) => value !== null);
if (row === undefined) throw new Error("a record without a value");
const datum = datumOf(row);
const gap: Datum = { ...datum, value: null, observation: null, missing: "not-published" };

describe("a sentence whose numbers know their origin", () => {
	test("reads as the same sentence without", () => {
		const number = cited("3만 명", datum);
		expect(plainText(say`모두 ${number}(${"2022년"})`)).toBe("모두 3만 명(2022년)");
		expect(citedParts(say`모두 ${number}${"입니"}${"다"}`)).toEqual([
			"모두 ",
			{ text: "3만 명", from: [row], isReckoned: false },
			"입니다",
		]);
	});

	test("tells what was worked out here, and from what", () => {
		expect(citedParts(reckoned("1.2%", datum, datum))).toEqual([
			{ text: "1.2%", from: [row, row], isReckoned: true },
		]);
	});

	test("has no origin for a gap", () => {
		expect(spoken(gap, createVocabulary(dataset, "en"))).toBe("Not published");
	});

	test("is no text by accident: not in a template, not joined, and plain in JSON", () => {
		const number = cited("3만 명", datum);
		expect(() => `${number}`).toThrow("3만 명");
		expect(() => [number].join("")).toThrow("3만 명");
		expect(JSON.stringify({ number })).toBe('{"number":"3만 명"}');
	});

	test("without a number that has one is plain text", () => {
		expect(say`모두 ${"3만 명"}`).toBe("모두 3만 명");
		expect(joined(["a", "", "b"], "; ")).toBe("a; ; b");
	});
});

describe("words look through to what is written", () => {
	test.each([
		["448,000개", "448,000개를", "448,000개로", "448,000개다"],
		["3만 명", "3만 명을", "3만 명으로", "3만 명이다"],
		["63.0%", "63.0%를", "63.0%로", "63.0%다"],
		["2,709억 원", "2,709억 원을", "2,709억 원으로", "2,709억 원이다"],
		["607", "607을", "607로", "607이다"],
	])("particles after %s", (text, object, way, end) => {
		const number = cited(text, datum);
		expect(plainText(josa`${number}을/를`)).toBe(object);
		expect(plainText(josa`${number}으로/로`)).toBe(way);
		expect(plainText(josa`${say`${number}(${"잠정"})`}이다/다`)).toBe(end.replace(text, `${text}(잠정)`));
	});

	test("lists, and first letters where a number is not in front", () => {
		const items = [say`Suwon and ${cited("1 job", datum)}`, "Ansan", cited("2 jobs", datum)];
		expect(plainText(formatList(items, "en"))).toBe("Suwon and 1 job, Ansan, and 2 jobs");
		expect(plainText(lowerFirst(say`Men ${cited("KRW 2", datum)}`))).toBe("men KRW 2");
		expect(plainText(upperFirst(say`men ${cited("krw 2", datum)}`))).toBe("Men krw 2");
		expect(plainText(lowerFirst(cited("KRW 2", datum)))).toBe("KRW 2");
	});

	test("parts joined in any way are the texts joined, and keep every origin", () => {
		const part = fc.oneof(
			fc.string(),
			fc.string().map((text) => cited(text, datum)),
		);
		fc.assert(
			fc.property(fc.array(part), fc.string(), (parts, between) => {
				const whole = joined(parts, between);
				expect(plainText(whole)).toBe(parts.map(plainText).join(between));
				const origins = citedParts(whole).filter((each) => typeof each !== "string");
				expect(origins).toHaveLength(parts.filter((each) => typeof each !== "string").length);
				expect(citedParts(whole)).not.toContain("");
			}),
		);
	});
});
