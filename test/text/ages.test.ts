import { describe, expect, test } from "vitest";
import { loadDataset } from "../../src/data/load.ts";
import { ageOf, sexOf, youngest } from "../../src/data/views/age-and-sex.ts";
import { formatAge, formatSex } from "../../src/text/ages.ts";

const { breakdowns } = loadDataset();
const byAge = breakdowns.filter(({ breakdown }) => /age-\d/.test(breakdown));

test("every age of the record is named as the record names it", () => {
	expect(byAge.length).toBeGreaterThan(40);
	for (const { breakdown, name_ko, name_en } of byAge) {
		const [age, sex] = [ageOf(breakdown) ?? "", sexOf(breakdown)];
		expect(`${sex ? `${formatSex(sex, "ko")} ` : ""}${formatAge(age, "ko")}`).toBe(name_ko);
		expect(`${sex ? `${formatSex(sex, "en")} aged` : "Aged"} ${formatAge(age, "en")}`).toBe(name_en);
	}
});

test("other breakdowns have neither age nor sex", () => {
	const others = breakdowns.filter(({ breakdown }) => !breakdown.includes("age-"));
	expect(others.length).toBeGreaterThan(40);
	expect(others.flatMap(({ breakdown }) => ageOf(breakdown) ?? sexOf(breakdown) ?? [])).toEqual([]);
});

describe("an age", () => {
	test("in a drawing is short", () => {
		expect(formatAge("age-65-plus", "en", "short")).toBe("65+");
		expect(formatAge("age-15-29", "en", "short")).toBe("15–29");
		expect(formatAge("age-100-plus", "ko", "short")).toBe("100세 이상");
	});

	test("that is none is refused", () => {
		expect(() => formatAge("age-unstated", "ko")).toThrow(RangeError);
		expect(() => formatAge("", "en")).toThrow(RangeError);
	});

	test("begins with its youngest year", () => {
		expect(["age-0-4", "age-100-plus"].map(youngest)).toEqual([0, 100]);
	});
});

test("both sexes together have a name", () => {
	expect([formatSex(null, "ko"), formatSex(null, "en")]).toEqual(["남녀 전체", "Both sexes"]);
});
