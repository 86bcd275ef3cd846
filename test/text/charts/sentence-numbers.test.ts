/**
 * Every number a sentence says is worked out here once more, from the rows of the record alone: no view and no
 * vocabulary has a say in what is expected.
 */
import { describe, expect, test } from "vitest";
import { type ChartId, charts } from "../../../src/charts/index.ts";
import { loadDataset } from "../../../src/data/load.ts";
import type { Observation } from "../../../src/data/tables/observations.ts";
import { observationsOf } from "../../../src/data/views/datum.ts";
import type { View } from "../../../src/data/views/view.ts";
import { shownFigures } from "../../../src/render/shown-figures.ts";
import { type Locale, locales } from "../../../src/site.ts";
import { chartWords } from "../../../src/text/charts/index.ts";
import { type Prose, plainText } from "../../../src/text/cited.ts";
import { createVocabulary } from "../../../src/text/vocabulary.ts";
import { citationFaults } from "./citation-faults.ts";
import { numbersIn } from "./numbers-in.ts";
import { numbersOfTasksAndWorknet } from "./numbers-of-tasks-and-worknet.ts";

const dataset = loadDataset();
const { observations } = dataset;

type Selection = Readonly<Record<string, string>>;

const empty = {
	region: "41",
	area: null,
	tier: null,
	sector: null,
	task: null,
	policy: null,
	breakdown: null,
	use: "main",
} as const;

/** The one row of the record with these cells; all other dimensions empty. */
function row(cells: Partial<Observation>): Observation {
	const wanted = Object.entries({ ...empty, ...cells });
	const found = observations.filter((each) =>
		wanted.every(([column, cell]) => each[column as keyof Observation] === cell),
	);
	expect(found, JSON.stringify(cells)).toHaveLength(1);
	return found[0] as Observation;
}

const value = (cells: Partial<Observation>) => row(cells).value ?? Number.NaN;
const has = (cells: Partial<Observation>) => {
	const wanted = Object.entries({ ...empty, ...cells });
	return observations.some((each) =>
		wanted.every(([column, cell]) => each[column as keyof Observation] === cell),
	);
};

const years = [2018, 2019, 2020, 2021, 2022];
const plan = { measure: "jobs-target", period: "2018/2022" } as const;
const tasks = { measure: "tasks", period: "2018/2022" } as const;
const announced = { ...tasks, status: "announced" } as const;
const november = (area: string | null) =>
	observations.find(
		(each) =>
			each.measure === "tasks" &&
			each.period === "2018/2022" &&
			each.area === area &&
			each.tier === null &&
			each.as_of === "2018-11-20",
	)?.value ?? Number.NaN;

/** Rows of the cities' survey for a measure and an age; looked up once. */
const survey = remembered(({ measure, breakdown }: Selection) =>
	observations.filter(
		(each) =>
			each.measure === measure &&
			each.breakdown === breakdown &&
			each.status === "survey" &&
			each.region !== "41" &&
			/-S[12]$/.test(each.period),
	),
);

function remembered<T>(look: (selection: Selection) => T): (selection: Selection) => T {
	const found = new Map<string, T>();
	return (selection) => {
		const key = `${selection.measure} ${selection.breakdown}`;
		const result = found.get(key) ?? look(selection);
		found.set(key, result);
		return result;
	};
}

/** The province's own survey of a measure and an age. */
const provinceRows = remembered(({ measure, breakdown }: Selection) =>
	observations.filter(
		(each) =>
			each.measure === measure &&
			each.region === "41" &&
			each.breakdown === breakdown &&
			each.status === "survey" &&
			each.use === "main",
	),
);

/** Half-years with values of all 31, by their code: S1 sorts before S2. */
const halfYears = remembered((selection: Selection) => {
	const rows = survey(selection);
	return [...new Set(rows.map(({ period }) => period))]
		.filter((period) => rows.filter((each) => each.period === period).length === 31)
		.sort();
});

const yearOf = (period: string) => Number(period.slice(0, 4));
const ages = (breakdown = "") => [...breakdown.matchAll(/\d+/g)].map(Number);

function provinceOf(measure: string, breakdown: string, period: string): number[] {
	const at = (wanted: string) => provinceRows({ measure, breakdown }).find((each) => each.period === wanted);
	const found = at(period) ?? at(period.slice(0, 4));
	return found?.value == null ? [] : [yearOf(found.period), found.value];
}

const rowsOfPlace = new Map<string, Observation[]>();

/** Results to show of a measure, a place and a time, of whatever breakdown. */
function rowsAt(measure: string, region: string, period: string): readonly Observation[] {
	if (rowsOfPlace.size === 0)
		for (const each of observations)
			if (each.use === "main" && ["survey", "reported"].includes(each.status)) {
				const key = `${each.measure} ${each.region} ${each.period}`;
				rowsOfPlace.set(key, [...(rowsOfPlace.get(key) ?? []), each]);
			}
	return rowsOfPlace.get(`${measure} ${region} ${period}`) ?? [];
}

function resultAt(cells: { measure: string; region: string; period: string; breakdown: string | null }) {
	return rowsAt(cells.measure, cells.region, cells.period).find(
		({ breakdown }) => breakdown === cells.breakdown,
	)?.value;
}

const tenth = (number: number) => Math.round(number * 10) / 10;

/** Money as the short form rounds it: two units of ten thousand in Korean, three figures in English. */
function rounded(millions: number, locale: Locale): number {
	const won = millions * 1e6;
	if (locale === "en") return Number(won.toPrecision(3));
	const step = won >= 1e12 ? 1e8 : 1e4;
	return Math.round(won / step) * step;
}

/** The numbers each sentence must say, in any order. */
const expected: Readonly<Record<ChartId, (selection: Selection, locale: Locale) => number[]>> = {
	...numbersOfTasksAndWorknet(dataset),
	"plan-jobs-target": () => [
		2018,
		2022,
		value({ ...plan, status: "announced" }),
		value({ ...plan, use: "alternate" }),
		value({ ...plan, area: "A1" }),
		value({ ...plan, area: "A2" }),
	],
	"plan-tasks-by-tier": () => [
		value(announced),
		value({ ...announced, tier: "key" }),
		value({ ...announced, tier: "bureau" }),
		value({ ...announced, area: "A1" }),
		value({ ...announced, area: "A1", tier: "key" }),
		value({ ...announced, area: "A1", tier: "bureau" }),
	],
	"plan-tasks-by-area": (_, locale) => [
		// 2018년 11월, 2018년 12월; English names the months.
		...(locale === "ko" ? [2018, 11, 2018, 12] : [2018, 2018]),
		...[null, "A1", "A2", "A3", "A4", "A5", "A6"].map(november),
		value(announced),
		value({ ...announced, area: "A1" }),
		value({ ...announced, area: "A2" }),
	],
	"annual-jobs": () => [
		...years,
		...years,
		...[2019, 2020, 2022].map((year) => value({ measure: "jobs-target", period: String(year) })),
		value({ measure: "jobs-created", period: "2021" }),
	],
	"annual-budget": (_, locale) => [
		...years,
		...[2020, 2022].flatMap((year) => {
			const budget = { measure: "budget", period: String(year) };
			const national = value({ ...budget, breakdown: "fund-national" });
			for (const fund of ["fund-province", "fund-city", "fund-other"])
				expect(value({ ...budget, breakdown: fund })).toBeLessThan(national);
			return [rounded(value(budget), locale), Math.round((1000 * national) / value(budget)) / 10];
		}),
		...["public", "public-interest-private"].map((sector) =>
			rounded(value({ measure: "budget", period: "2019", sector }), locale),
		),
	],
	"region-map": (selection) => {
		const values = survey(selection)
			.filter(({ period }) => period === selection.period)
			.map((each) => each.value ?? Number.NaN)
			.sort((a, b) => a - b);
		// The lowest value at or above four fifths of the way from the lowest to the highest.
		const at = 0.8 * (values.length - 1);
		const [below = 0, above = 0] = [values[Math.floor(at)], values[Math.ceil(at)]];
		const cut = below + (above - below) * (at - Math.floor(at));
		return [
			yearOf(selection.period ?? ""),
			...ages(selection.breakdown),
			values.find((each) => each >= cut) ?? Number.NaN,
		];
	},
	"region-ranking": ({ measure = "", breakdown = "", period = "" }) => {
		const values = survey({ measure, breakdown })
			.filter((each) => each.period === period)
			.map((each) => each.value ?? Number.NaN);
		const province = measure === "employed" ? [] : provinceOf(measure, breakdown, period);
		return [yearOf(period), ...ages(breakdown), Math.max(...values), Math.min(...values), ...province];
	},
	"region-line": ({ measure = "", breakdown = "", region = "" }) => {
		const rows = survey({ measure, breakdown });
		const own = halfYears({ measure, breakdown }).flatMap((period) =>
			rows.filter((each) => each.region === region && each.period === period),
		);
		const [first, last] = [own[0], own.at(-1)];
		const now = rows.filter(({ period }) => period === last?.period).map((each) => each.value ?? 0);
		const [before, after] = [first?.value ?? Number.NaN, last?.value ?? Number.NaN];
		const difference = Math.round(Math.abs(after - before) * 10) / 10;
		const rank = 1 + now.filter((each) => each > after).length;
		const isLast = !now.some((each) => each < after);
		const provinces = provinceRows({ measure, breakdown }).map(({ period }) => period);
		const halves = provinces.filter((period) => halfYears({ measure, breakdown }).includes(period));
		const lastOfProvince = (halves.length > 0 ? halves : provinces.filter((p) => /^\d{4}$/.test(p)))
			.filter((period) => yearOf(period) >= 2013 && yearOf(period) <= 2024)
			.sort()
			.at(-1);
		return [
			...ages(breakdown),
			yearOf(first?.period ?? ""),
			yearOf(last?.period ?? ""),
			...(difference === 0 ? [after] : [before, after, difference]),
			now.length,
			...(rank === 1 || isLast ? [] : [rank]),
			...(measure === "employed" || !lastOfProvince ? [] : provinceOf(measure, breakdown, lastOfProvince)),
		];
	},
	"region-heat": ({ measure = "", breakdown = "" }, locale) => {
		const rows = survey({ measure, breakdown });
		const periods = halfYears({ measure, breakdown });
		const [first = "", last = ""] = [periods[0], periods.at(-1)];
		const at = (region: string, period: string) =>
			rows.find((each) => each.region === region && each.period === period)?.value ?? Number.NaN;
		const changes = dataset.cities.map(({ region }) => at(region, last) - at(region, first));
		const counts = [
			changes.filter((change) => change > 0).length,
			changes.filter((change) => change < 0).length,
			changes.filter((change) => change === 0).length,
		].filter((count) => count > 0);
		return [yearOf(first), yearOf(last), ...ages(breakdown), ...counts, ...(locale === "en" ? [31] : [])];
	},
	"employment-by-age": ({ measure = "", region = "" }) => {
		const groups = ["age-15-29", "age-30-49", "age-50-64", "age-65-plus"];
		const periods = halfYears({ measure, breakdown: "age-15-29" });
		const last = periods.at(-1) ?? "";
		const first = periods.find((period) => period.endsWith(last.slice(-2))) ?? "";
		const at = (period: string) =>
			groups.map((breakdown) => resultAt({ measure, region, period, breakdown }) ?? Number.NaN);
		const [before, after] = [at(first), at(last)];
		const moved = after.map((each, index) => Math.abs(tenth(each - (before[index] ?? 0))));
		// Each of the three values with the ages of all groups that have it.
		return [
			yearOf(first),
			yearOf(last),
			...[
				[after, Math.max(...after)] as const,
				[after, Math.min(...after)] as const,
				[moved, Math.max(...moved)] as const,
			].flatMap(([values, wanted]) => [
				wanted,
				...groups.filter((_, index) => values[index] === wanted).flatMap(ages),
			]),
		];
	},
	"employment-by-sex": ({ region = "" }) => {
		const gapOf = (period: string) => {
			const at = (sex: string) =>
				resultAt({ measure: "employment-rate", region, period, breakdown: `${sex}-age-15-64` }) ?? Number.NaN;
			return { men: at("male"), women: at("female"), gap: Math.abs(tenth(at("male") - at("female"))) };
		};
		const [then, now] = [gapOf("2018-S1"), gapOf("2022-S1")];
		const change = Math.abs(tenth(now.gap - then.gap));
		return [2018, 2022, 15, 64, now.men, now.women, now.gap, then.gap, ...(change === 0 ? [] : [change])];
	},
	"employed-by-occupation": ({ region = "", period = "" }) => {
		const values = rowsAt("employed", region, period)
			.filter(({ breakdown }) => breakdown?.startsWith("occupation-"))
			.map((each) => each.value ?? Number.NaN);
		expect(values).toHaveLength(6);
		const [most = 0, second = 0, ...others] = [...new Set(values)].sort((a, b) => b - a);
		return [yearOf(period), most, second, others.at(-1) ?? Number.NaN];
	},
	"employed-by-status": ({ region = "", period = "" }) => {
		const values = rowsAt("employed", region, period)
			.filter(({ breakdown }) => breakdown?.startsWith("status-"))
			.map((each) => each.value ?? Number.NaN);
		expect(values).toHaveLength(3);
		const total = values.reduce((sum, each) => sum + each, 0);
		return [yearOf(period), ...values, tenth((100 * Math.max(...values)) / total)];
	},
	population: ({ region = "" }) => {
		const values = [2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022].map((year) => ({
			year,
			count: resultAt({ measure: "resident-population", region, period: String(year), breakdown: null }) ?? 0,
		}));
		const [first, last] = [values[0]?.count ?? 0, values.at(-1)?.count ?? 0];
		const most = Math.max(...values.map(({ count }) => count));
		const peak = values.find(({ count }) => count === most);
		return [
			2012,
			2022,
			first,
			last,
			Math.abs(last - first),
			tenth((100 * Math.abs(last - first)) / first),
			...(most === first || most === last ? [] : [peak?.year ?? Number.NaN, most]),
		];
	},
	"population-pyramid": ({ region = "", period = "" }) => {
		const rows = rowsAt("resident-population", region, period).filter(({ breakdown }) =>
			/male-/.test(breakdown ?? ""),
		);
		expect(rows).toHaveLength(42);
		const count = (some: readonly Observation[]) => some.reduce((sum, each) => sum + (each.value ?? 0), 0);
		const largest = ["male-", "female-"].flatMap((sex) => {
			const ofSex = rows.filter(({ breakdown }) => breakdown?.startsWith(sex));
			const most = Math.max(...ofSex.map((each) => each.value ?? 0));
			return ofSex
				.filter((each) => each.value === most)
				.flatMap(({ breakdown }) => [...ages(breakdown ?? ""), most]);
		});
		const older = count(rows.filter(({ breakdown }) => (ages(breakdown ?? "")[0] ?? 0) >= 65));
		return [yearOf(period), ...largest, 65, older, tenth((100 * older) / count(rows))];
	},
};

const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);

/** All states that have an address, and those on pages. */
const states = (id: ChartId) => {
	const all = charts[id].selections(dataset) as readonly (Selection | null)[];
	const shown = shownFigures(dataset).filter((state) => state.id === id);
	expect(all.length).toBeGreaterThanOrEqual(shown.length);
	return all.map((selection) => selection ?? {});
};

describe.each(locales)("numbers said (%s)", (locale) => {
	test.each(Object.keys(charts) as ChartId[])(
		"%s, in every state: as in the record, each published value with its origin",
		(id) => {
			const words = chartWords[id][locale] as unknown as {
				sentence(view: unknown, words: unknown): Prose;
			};
			const viewOf = charts[id].view as unknown as (record: unknown, selection: unknown) => View;
			const vocabulary = createVocabulary(dataset, locale);
			const faults: string[] = [];
			for (const selection of states(id)) {
				const view = viewOf(dataset, selection);
				const cited = words.sentence(view, vocabulary);
				const sentence = plainText(cited);
				expect(sorted(numbersIn(sentence, locale)), sentence).toEqual(
					sorted(expected[id](selection, locale)),
				);
				for (const fault of citationFaults(cited, observationsOf(view.data), vocabulary))
					faults.push(`${sentence}: ${fault}`);
			}
			expect(faults.slice(0, 5)).toEqual([]);
		},
	);
});

test("what a sentence calls unpublished is not in the record", () => {
	for (const area of ["A3", "A4", "A5", "A6"]) {
		expect(has({ ...plan, area })).toBe(false);
		expect(has({ ...announced, area })).toBe(false);
	}
	for (const period of ["2018", "2021"]) expect(has({ measure: "budget", period })).toBe(false);
	expect(has({ measure: "jobs-target", period: "2021" })).toBe(false);
	for (const period of ["2018", "2019", "2020", "2022"])
		expect(has({ measure: "jobs-created", period })).toBe(false);
});

describe("the reader of numbers", () => {
	test.each([
		["2018~2022년에 약 44만 8,000개(448,911개)", [2018, 2022, 448000, 448911]],
		["2020년 1조 2,709억 원(국비 42.3%), 2022년 1조 원", [2020, 1270900000000, 42.3, 2022, 1000000000000]],
		["2013년 상반기 54만 400명에서 67만 4,000명으로, 1만 명", [2013, 540400, 674000, 10000]],
		["15~64세 63.0%에서 5.3%포인트", [15, 64, 63, 5.3]],
	])("%s", (sentence, numbers) => {
		expect(numbersIn(sentence, "ko")).toEqual(numbers);
	});

	test("English", () => {
		expect(
			numbersIn("KRW 1.27 trillion in 2020, 448,000 jobs, 11th, 2018–2022, 13.6 million, 5.3", "en"),
		).toEqual([1.27e12, 2020, 448000, 11, 2018, 2022, 13.6e6, 5.3]);
	});
});
