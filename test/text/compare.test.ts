import { describe, expect, test } from "vitest";
import type { Standing } from "../../src/data/standing.ts";
import {
	type ComparedPlace,
	type CompareTerms,
	comparisonSentence,
} from "../../src/text/compare/sentence.ts";
import { againstHeading, differenceText, rankText, sinceHeading } from "../../src/text/compare.ts";

const rate = { unit_ko: "%", unit_en: "percent", decimals: 1 };
const people = { unit_ko: "명", unit_en: "persons", decimals: 0 };
const ko: CompareTerms = { locale: "ko", unit: rate, isCount: false };
const en: CompareTerms = { ...ko, locale: "en" };
const koCount: CompareTerms = { locale: "ko", unit: people, isCount: true };

const standing: Standing = { rank: 9, count: 31, isShared: false, isLast: false };
const place: ComparedPlace = {
	name: "용인시",
	period: "2022-S1",
	value: 64.1,
	reason: null,
	standing,
	since: { period: "2018-S1", change: 5.2, percent: 8.8 },
	against: {
		period: "2022-S1",
		distance: 0.2,
		province: { name: "경기도", value: 63.9, period: "2022" },
	},
};

describe("a place in words", () => {
	test("in Korean: rank, change and distance, with particles that fit", () => {
		expect(comparisonSentence(place, ko)).toBe(
			"용인시는 2022년 상반기 64.1%로 31개 시·군 가운데 9번째로 높다. 2018년 상반기보다 5.2%포인트 올랐다. 경기도(2022년 63.9%)보다 0.2%포인트 높다.",
		);
		expect(comparisonSentence({ ...place, name: "가평군" }, ko)).toContain("가평군은 ");
	});

	test("in English", () => {
		expect(comparisonSentence({ ...place, name: "Yongin-si" }, en)).toBe(
			"Yongin-si stood at 64.1% in the first half of 2022, the 9th highest of the 31 cities and counties. That is 5.2 percentage points more than in the first half of 2018. It was 0.2 percentage points above 경기도 (63.9% in 2022).",
		);
	});

	test("ends of the order, ties and equal values", () => {
		const said = (own: Partial<Standing>, rest: Partial<ComparedPlace> = {}, terms = ko) =>
			comparisonSentence(
				{ ...place, since: null, against: null, ...rest, standing: { ...standing, ...own } },
				terms,
			);
		expect(said({ rank: 1 })).toMatch(/31개 시·군 가운데 가장 높다\.$/);
		expect(said({ rank: 1, isShared: true })).toMatch(/가운데 공동으로 가장 높다\.$/);
		expect(said({ rank: 31, isLast: true })).toMatch(/가장 낮다\.$/);
		expect(said({ rank: 2, isShared: true }, {}, en)).toContain("the joint 2nd highest");
		expect(said({}, { since: { period: "2018-S1", change: 0, percent: 0 } })).toContain(
			"2018년 상반기와 같다.",
		);
		expect(said({}, { since: { period: "2018-S1", change: null, percent: null } })).toContain("값이 없어");
	});

	test("a count names people and percent, and no province of another survey", () => {
		const counted = {
			...place,
			value: 557_800,
			since: { period: "2013-S1", change: -149_300, percent: -36.5 },
			against: null,
		};
		expect(comparisonSentence(counted, koCount)).toBe(
			"용인시는 2022년 상반기 55만 7,800명으로 31개 시·군 가운데 9번째로 많다. 2013년 상반기보다 14만 9,300명(36.5%) 줄었다.",
		);
	});

	test("a gap is told with its reason, and nothing is reckoned from it", () => {
		const gap = { ...place, value: null, standing: null, reason: "미공표" };
		expect(comparisonSentence(gap, ko)).toBe("용인시의 2022년 상반기 값은 없다(미공표).");
		expect(comparisonSentence({ ...gap, reason: "Not published" }, en)).toBe(
			"용인시 has no value for the first half of 2022 (not published).",
		);
	});

	test("another half-year than the one compared is named", () => {
		const later = { ...place, period: "2024-S2" };
		expect(comparisonSentence(later, ko)).toMatch(
			/2022년 상반기에는 경기도\(2022년 63\.9%\)보다 0\.2%포인트 높았다\.$/,
		);
	});
});

describe("cells and headings", () => {
	test("ranks and differences", () => {
		expect([rankText(standing, "ko"), rankText({ ...standing, isShared: true }, "ko")]).toEqual([
			"9위",
			"공동 9위",
		]);
		expect(rankText({ ...standing, isShared: true }, "en")).toBe("joint 9th");
		expect(rankText(null, "ko")).toBe("값 없음");
		expect(differenceText(5.2, 8.8, ko)).toBe("+5.2%포인트");
		expect(differenceText(-0.3, null, en)).toBe("−0.3 pp");
		expect(differenceText(-3000, -0.6, koCount)).toBe("−3,000명(−0.6%)");
		expect(differenceText(null, null, ko)).toBe("값 없음");
	});

	test("headings name the half-year and the province's value", () => {
		expect(sinceHeading("2018-S1", "ko")).toBe("2018년 상반기보다");
		const against = { period: "2023-S2", province: { name: "경기도", value: 64, period: "2023" } };
		expect(againstHeading(against, ko)).toBe("경기도(64.0%)와의 차이, 2023년 하반기");
		expect(againstHeading(against, en)).toBe("From 경기도 (64.0%), H2 2023");
	});
});
