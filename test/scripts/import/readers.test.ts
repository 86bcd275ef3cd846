import { describe, expect, test } from "vitest";
import { composeBreakdown } from "../../../scripts/lib/import/breakdown.ts";
import { createLabelReader } from "../../../scripts/lib/import/labels.ts";
import { createMarks } from "../../../scripts/lib/import/marks.ts";
import { normalText } from "../../../scripts/lib/import/normal-text.ts";
import { readNumber } from "../../../scripts/lib/import/number-text.ts";
import { readPeriod } from "../../../scripts/lib/import/period-label.ts";
import { decideScheme, readCode } from "../../../scripts/lib/import/place-codes.ts";
import { createPlaceReader } from "../../../scripts/lib/import/places.ts";
import { columnLetters } from "../../../scripts/lib/import/sheet.ts";
import { readUnit, splitUnit } from "../../../scripts/lib/import/unit.ts";
import { known, record } from "./record-rows.ts";

describe("periods", () => {
	test.each([
		["2018.1/2", "2018-S1"],
		["2018.2/2", "2018-S2"],
		["2019.12월", "2019-12"],
		["19.12월", "2019-12"],
		["20.1월", "2020-01"],
		["'18상", "2018-S1"],
		["’22하", "2022-S2"],
		["'12.12월", "2012-12"],
		["H202401 2024.1/2", "2024-S1"],
		["M202401 2024.01", "2024-01"],
		["Y2023 2023", "2023"],
		["2018 년", "2018"],
		["２０１８년", "2018"],
		["2018년 상반기", "2018-S1"],
		["2018 하반기", "2018-S2"],
		["2018년 3월", "2018-03"],
		["2019.01", "2019-01"],
		["2019-S2", "2019-S2"],
		["2018/2022", "2018/2022"],
	])("%s is %s", (label, code) => expect(readPeriod(label)).toEqual({ is: "period", code }));

	test.each([
		["2018.3/4", "quarter"],
		["2018.1/4", "quarter"],
		["2018년 1분기", "quarter"],
		["Q202401 2024.1/4", "quarter"],
		["202401", "six-digits"],
		["2019.1", "one-digit-month"],
		["2022-12-31", "date"],
		["20221231", "date"],
		["H202401 2024.2/2", "disagreement"],
	])("%s is no period of the record but a %s", (label, is) =>
		expect(readPeriod(label)).toMatchObject({ is }),
	);

	test.each(["5021", "19.12", "202413", "행정구역별", "", "73.1", "2022/2018", "1,999"])(
		"%s is none",
		(label) => expect(readPeriod(label)).toBeNull(),
	);
});

describe("numbers", () => {
	test.each([
		["1,234,567.80", 123456780n, 2],
		["△1.2", -12n, 1],
		["0", 0n, 0],
		["007", 7n, 0],
	])("%s", (text, digits, decimals) =>
		expect(readNumber(text)).toEqual({ is: "number", value: { digits, decimals }, unit: null }),
	);

	test.each(["1,23", "12,34,567", "1.2.3", "1e3", "(12.3)", "1 234", "x", "=A1", "#DIV/0!", "--5"])(
		"%s is none",
		(text) => expect(readNumber(text).is).toBe("other"),
	);

	test.each([
		["12.3*", "*"],
		["1,234p", "p"],
		["59.9 1)", "1)"],
	])("%s carries a sign", (text, sign) => expect(readNumber(text)).toEqual({ is: "marked", sign }));

	test("a unit may stand behind", () => {
		expect(readNumber("61.5%")).toMatchObject({ is: "number", unit: { counted: "%", power: 0 } });
		expect(readNumber("1,200천명")).toMatchObject({ is: "number", unit: { counted: "명", power: 3 } });
	});
});

describe("units", () => {
	test.each([
		["천명", "명", 3],
		["천 명", "명", 3],
		["14STD06156 천명", "명", 3],
		["％", "%", 0],
		["백만 원", "원", 6],
		["억원", "원", 8],
		["만명", "명", 4],
		["개소", "개", 0],
		["(단위", null, 0],
		["천%", null, 0],
		["세", null, 0],
	])("%s", (text, counted, power) =>
		expect(readUnit(text)).toEqual(counted === null ? null : { counted, power }),
	);

	test("stand in the brackets of a label, unless those hold something else", () => {
		expect(splitUnit("취업자 (천명)")).toEqual({ label: "취업자", unit: { counted: "명", power: 3 } });
		expect(splitUnit("고용률(15~64세)")).toEqual({ label: "고용률(15~64세)", unit: null });
	});
});

describe("texts", () => {
	test("that look alike are one", () => {
		expect(normalText(" ＡＢＣ　１２％ ")).toBe("ABC 12%");
		expect(normalText("수원시".normalize("NFD"))).toBe("수원시");
		expect(normalText("15∼64세")).toBe("15~64세");
		expect(normalText("수\u200B원시")).toBe("수원시");
	});

	test("that mean something of their own stay", () => expect(normalText("… ·")).toBe("… ·"));

	test("columns are lettered as spreadsheets do", () =>
		expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA"]));
});

describe("places", () => {
	const read = createPlaceReader(known.places, record.regions);
	test.each([
		[["경기도"], "41"],
		[["경기도", "전체"], "41"],
		[["경기도", "소계"], "41"],
		[["경기도", "수원시"], "41110"],
		[["경기 수원시"], "41110"],
		[["경기도수원시"], "41110"],
		[["수원"], "41110"],
		[["경기", "광주"], "41610"],
		[["경기도 광주시"], "41610"],
		[["광주시"], "41610"],
		[["여주군"], "41670"],
		[["수원시", "계"], "41110"],
		[["Suwon-si"], "41110"],
	])("%j is %s", (names, region) => expect(read(names)).toMatchObject({ is: "region", region }));

	test.each([
		[["광주광역시"], "outside"],
		[["광주 동구"], "outside"],
		[["광주광역시", "전체"], "outside"],
		[["서울 종로구"], "outside"],
		[["강원도", "고성군"], "outside"],
		[["춘천시"], "outside"],
		[["포항시", "남구"], "outside"],
		[["전국"], "national"],
		[["전국", "계"], "national"],
		[["계"], "total"],
		[["수원시 장안구"], "part"],
		[["수원시장안구"], "part"],
		[["경기도", "수원시", "장안구"], "part"],
		[["장안구"], "part"],
		[["화성시 새로운구"], "part"],
		[["수원시 조원1동"], "part"],
		[["경기도", "북부출장소"], "left"],
		[["경기북부"], "left"],
		[["광주"], "ambiguous"],
		[["수언시"], "unknown"],
		[["장안"], "unknown"],
		[["", ""], "blank"],
	])("%j is %s", (names, is) => expect(read(names).is).toBe(is));

	test("all 31 are known by their names, and no two share one", () => {
		const found = record.cities.map(({ name_ko }) => read([name_ko]));
		expect(found.map((place) => (place.is === "region" ? place.region : null))).toEqual(
			record.cities.map(({ region }) => region),
		);
	});
});

describe("codes of places", () => {
	const region = (code: string, scheme: "administrative" | "statistics") =>
		readCode(code, scheme, record.regions);
	test.each(["administrative", "statistics"] as const)("of all regions are known (%s)", (scheme) => {
		for (const row of record.regions)
			for (const code of scheme === "administrative"
				? [row.region, row.region.padEnd(5, "0"), row.region.padEnd(10, "0")]
				: [row.kosis_code, row.kostat_code])
				expect(region(code, scheme), code).toEqual({ is: "region", region: row.region });
	});

	test("31110 is Gwacheon in one scheme and Ulsan in the other", () => {
		expect(region("31110", "statistics")).toEqual({ is: "region", region: "41290" });
		expect(region("31110", "administrative")).toEqual({ is: "outside" });
		expect(decideScheme(["31110"], new Map(), record.regions)).toBeNull();
		expect(decideScheme(["31110", "31010"], new Map(), record.regions)).toBe("statistics");
		expect(decideScheme(["31110", "41110"], new Map(), record.regions)).toBe("administrative");
		expect(decideScheme(["31110"], new Map([["31110", "41290"]]), record.regions)).toBe("statistics");
	});
});

describe("labels", () => {
	const read = createLabelReader(known.labels, record.measures, record.breakdowns);
	const all = new Set(record.breakdown.keys());
	test.each([
		["T10 15세이상인구 (14STD06156 천명)", "population-15-plus", null],
		["T11 15~64세 고용률 (%)", "employment-rate", "age-15-64"],
		["취업자", "employed", null],
		["신규 구인 인원", "job-openings", null],
		["employment-rate", "employment-rate", null],
	])("%s", (label, measure, breakdown) =>
		expect(read(label)).toMatchObject({ is: "measure", measure, breakdown }),
	);

	test.each([
		["취업자", ["계"], "age-15-plus"],
		["취업자", ["15 - 64세"], "age-15-64"],
		["취업자", ["65세이상"], "age-65-plus"],
		["15~64세 고용률", ["여자"], "female-age-15-64"],
		["주민등록인구", ["남", "0~4세"], "male-age-0-4"],
		["주민등록인구", ["계", "계"], null],
		["취업자", ["관리자, 전문가"], "occupation-managers-professionals"],
	])("%s of %j is %s", (label, classes, breakdown) => {
		const measure = read(label);
		if (measure.is !== "measure") throw new Error(label);
		expect(composeBreakdown(measure, classes.map(read), all, all)).toEqual({ is: "breakdown", breakdown });
	});

	test("a class that means several things is settled by what the record has for the measure", () => {
		const measure = read("취업자");
		if (measure.is !== "measure") throw new Error("취업자");
		const classes = [read("농림어업")];
		expect(
			composeBreakdown(measure, classes, all, new Set(["occupation-agriculture-forestry-fishing"])),
		).toEqual({
			is: "breakdown",
			breakdown: "occupation-agriculture-forestry-fishing",
		});
		expect(composeBreakdown(measure, classes, all, all).is).toBe("ambiguous");
	});

	test("a breakdown the record does not have is none", () => {
		const measure = read("취업자");
		if (measure.is !== "measure") throw new Error("취업자");
		expect(composeBreakdown(measure, [read("40 - 49세")], all, all).is).toBe("none");
		expect(composeBreakdown(measure, [read("남자")], all, all).is).toBe("none");
	});
});

describe("the tables of known spellings", () => {
	test("name only codes the record has", () => {
		const { places, labels, marks } = known;
		const regions = [...places.spellings, ...places.districts].map(({ region }) => region);
		expect(regions.filter((region) => !record.region.has(region))).toEqual([]);
		expect(labels.measures.filter(({ measure }) => !record.measure.has(measure))).toEqual([]);
		const breakdowns = [...labels.measures, ...labels.classes].flatMap((entry) => [
			entry.breakdown,
			"total" in entry ? entry.total : undefined,
		]);
		expect(breakdowns.filter((code) => code !== undefined && !record.breakdown.has(code))).toEqual([]);
		expect(labels.measures.filter(({ unit }) => unit !== undefined && readUnit(unit) === null)).toEqual([]);
		const reasons = record.terms.filter(({ list }) => list === "missing").map(({ code }) => code);
		expect(marks.marks.filter(({ missing }) => !reasons.includes(missing))).toEqual([]);
	});

	test("a mapping file may read a sign otherwise", () => {
		expect(createMarks(known.marks).get("-")).toBe("not-applicable");
		expect(createMarks(known.marks, { "-": "not-published" }).get("-")).toBe("not-published");
	});
});
