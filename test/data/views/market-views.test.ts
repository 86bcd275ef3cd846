import { beforeAll, describe, expect, test } from "vitest";
import type { Dataset } from "../../../src/data/dataset.ts";
import { readFiles } from "../../../src/data/files.ts";
import { checkRecord, loadDataset } from "../../../src/data/load.ts";
import { flowKey, marketFlow } from "../../../src/data/views/market-flow.ts";
import { marketMatching } from "../../../src/data/views/market-matching.ts";
import { marketMatrix } from "../../../src/data/views/market-matrix.ts";
import { marketOffer } from "../../../src/data/views/market-offer.ts";
import { marketPolicies } from "../../../src/data/views/market-policies.ts";
import { marketRounds } from "../../../src/data/views/market-rounds.ts";
import { marketSources } from "../../../src/data/views/market-sources.ts";
import { namedPurchases } from "../../../src/data/views/market-unnamed.ts";
import { plant, soundRecord } from "../planted-record.ts";

let dataset: Dataset;

beforeAll(() => {
	dataset = loadDataset();
});

/** A dataset made of the real record with lines added; fails where the record then has a defect. */
function withLines(lines: Readonly<Record<string, string>>): Dataset {
	const edits = Object.entries(lines).map(([file, add]) => ({ file, add }));
	const checked = checkRecord(plant(readFiles("data"), edits));
	expect(checked.issues).toEqual([]);
	if (checked.dataset === null) throw new Error("no dataset");
	return checked.dataset;
}

/** The small record with empty market tables but for their headers; its checks do not matter here. */
function withoutMarket(): Dataset {
	const files = new Map(soundRecord);
	for (const name of ["policies", "rounds", "rules", "support", "adoptions"]) {
		const file = `market/${name}.csv`;
		const [header] = Buffer.from(soundRecord.get(file) ?? "")
			.toString("utf8")
			.split("\n");
		files.set(file, Buffer.from(`${header}\n`));
	}
	for (const file of ["codes/sources.csv", "codes/notes.csv"]) files.set(file, keepUsed(files, file));
	const { dataset: empty, issues } = checkRecord(files);
	expect(issues).toEqual([]);
	if (empty === null) throw new Error("no dataset");
	return empty;
}

/** A list without what only the market used, as the checks ask. */
function keepUsed(files: ReadonlyMap<string, Uint8Array>, file: string): Uint8Array {
	const gone = checkRecord(files).issues.filter((issue) => issue.file === file);
	const lines = Buffer.from(files.get(file) ?? "")
		.toString("utf8")
		.split("\n");
	return Buffer.from(lines.filter((_line, index) => !gone.some(({ line }) => line === index + 1)).join("\n"));
}

describe("purchases by name", () => {
	const rowOf = (year: number, kind: string) =>
		namedPurchases(dataset).find((row) => row.year === year && row.kind === kind);

	test("what a round published less what is named is counted as unnamed", () => {
		expect(rowOf(2019, "new")).toMatchObject({ published: 11, named: 11, unnamed: 0 });
		expect(rowOf(2020, "new")).toMatchObject({
			published: 11,
			named: 2,
			inferred: 1,
			unnamed: 9,
			unnamedCity: 5,
			unnamedAgency: 4,
		});
		expect(rowOf(2020, "continued")).toMatchObject({ published: 7, named: 7, unnamed: 0 });
		expect(rowOf(2021, "new")).toMatchObject({ published: 8, named: 1, unnamed: 7 });
	});

	test("a year without a published number has no unnamed purchases to count, which is not zero", () => {
		expect(rowOf(2022, "new")).toMatchObject({ published: null, named: 1, unnamed: null });
		expect(rowOf(2021, "continued")).toMatchObject({ published: null, named: 1, unnamed: null });
	});

	test("a city's purchase is none of the province's", () => {
		const more = withLines({ "market/adoptions.csv": "P15,41110,2022,spread,50,,no,M-M30" });
		expect(namedPurchases(more)).toEqual(namedPurchases(dataset));
	});
});

describe("the matrix", () => {
	test("has all 31, of which 13 were found, and nobody who bought", () => {
		const matrix = marketMatrix(dataset);
		expect(matrix.cities).toHaveLength(31);
		expect(matrix.found).toBe(13);
		expect(matrix.buyers).toBe(0);
		expect(matrix.years).toEqual([2019, 2020, 2021, 2022, 2023]);
	});

	test("holds every year of support once for each place that offered", () => {
		const { cities, agencies } = marketMatrix(dataset);
		const entries = [...cities, agencies].flatMap(({ cells }) => cells.flat());
		const expected = dataset.support.reduce(
			(sum, { policy }) => sum + (dataset.policy.get(policy)?.origin_regions?.length ?? 1),
			0,
		);
		expect(entries).toHaveLength(expected);
		const ansan = cities.find(({ row }) => row === "41270");
		expect(
			ansan?.cells.map((cell) => cell.map(({ kind, inferred }) => `${kind}${inferred ? "?" : ""}`)),
		).toEqual([["new"], [], [], ["new"], ["year2?"]]);
	});

	test("shows what a city bought when there is a row for it", () => {
		const matrix = marketMatrix(withLines({ "market/adoptions.csv": "P15,41110,2022,spread,50,,no,M-M30" }));
		const suwon = matrix.cities.find(({ row }) => row === "41110");
		expect(suwon?.cells[3]).toEqual([{ policy: "P15", kind: "bought", inferred: false }]);
		expect(matrix.buyers).toBe(1);
		expect(matrix.found).toBe(13);
	});
});

describe("the flow", () => {
	test("adds up to the purchases published, named or not", () => {
		const flow = marketFlow(dataset);
		expect(flow.named).toBe(15);
		expect(flow.unnamed).toBe(16);
		expect(flow.toProvince.reduce((sum, { count }) => sum + count, 0)).toBe(31);
		expect(flow.unpublishedYears).toEqual([2022]);
		expect(flow.cityPurchases).toBe(0);
	});

	test("a policy put up without a buyer waits, under both that offered it", () => {
		const { toCities } = marketFlow(dataset);
		expect(toCities.map(({ from, to, count }) => [flowKey(from), flowKey(to), count])).toEqual([
			["41360;41550", "no-buyer", 1],
		]);
	});

	test("city to city: a purchase takes the policy from waiting to its buyer", () => {
		const flow = marketFlow(
			withLines({
				"market/adoptions.csv":
					"P15,41110,2022,spread,50,,no,M-M30\nP15,41130,2022,spread,,,no,M-M30\nP12,41130,2021,spread,,,no,M-M29",
			}),
		);
		expect(flow.toCities.map(({ from, to, policies }) => [flowKey(from), flowKey(to), policies])).toEqual([
			["41360;41550", "41110", ["P15"]],
			["41360;41550", "41130", ["P15"]],
			["41110", "41130", ["P12"]],
		]);
		expect(flow.cityPurchases).toBe(3);
		expect(flow.offered).toBe(0);
		expect(flow.toProvince).toEqual(marketFlow(dataset).toProvince);
	});
});

describe("the rounds", () => {
	test("plans and results keep their status, and several years stand apart", () => {
		const rounds = marketRounds(dataset);
		expect(rounds.map(({ period }) => period)).toEqual(["2019", "2020", "2019/2020", "2021", "2022"]);
		expect(rounds.map(({ budget }) => [budget.value, budget.status])).toEqual([
			[2500, "planned"],
			[null, null],
			[6400, "reported"],
			[3000, "planned"],
			[3000, "planned"],
		]);
		expect(rounds[2]?.jobs).toMatchObject({ value: 500, status: "reported" });
		expect(rounds[2]?.round).toBeNull();
	});

	test("agree with the table of rounds", () => {
		for (const { round, budget, projects, proposals } of marketRounds(dataset)) {
			if (round === null) continue;
			expect([budget.value, projects.total.value, proposals.total.value]).toEqual([
				round.budget_million_krw,
				round.projects_new,
				round.proposals,
			]);
		}
	});
});

describe("the policies", () => {
	test("tell what the years of support do not", () => {
		const others = marketPolicies(dataset).filter(({ otherFigures }) => otherFigures.length > 0);
		expect(
			others.map(({ policy, otherFigures }) => [policy.policy, otherFigures.map(({ value }) => value)]),
		).toEqual([["P10", [20]]]);
	});

	test("name every source behind them, which the market's list holds too", () => {
		const all = new Set(marketSources(dataset).map(({ source }) => source));
		for (const { sources } of marketPolicies(dataset)) {
			expect(sources.length).toBeGreaterThan(0);
			expect(sources.filter((source) => !all.has(source))).toEqual([]);
		}
	});
});

describe("the calculator", () => {
	test("knows a cost where it was published or the province paid all of it, and nowhere else", () => {
		const known = marketMatching(dataset).policies.filter(({ costWon }) => costWon !== null);
		expect(known.map(({ policy, costWon, basis }) => [policy, costWon, basis])).toEqual([
			["P02", 207_067_000, "full-share"],
			["P05", 192_000_000, "total-cost"],
			["P08", 300_000_000, "full-share"],
			["P09", 132_000_000, "full-share"],
			["P12", 220_000_000, "total-cost"],
		]);
	});

	test("reckons nothing for a policy of a year without rules", () => {
		const { policies } = marketMatching(dataset);
		expect(policies.find(({ policy }) => policy === "P12")?.matching).toBeNull();
		expect(policies.find(({ policy }) => policy === "P08")?.matching).toMatchObject({
			provinceWon: 660_000_000,
			cityWon: 240_000_000,
		});
	});
});

describe("the offer", () => {
	test("takes the next number and keeps off names that are taken", () => {
		const { policy, slugs, sources, licence } = marketOffer(dataset);
		expect(policy).toBe("P17");
		expect(slugs).toContain("environment-watch");
		expect(slugs).toContain("calculator");
		expect(sources.length).toBeGreaterThan(0);
		expect(licence).not.toBe("");
	});
});

test("empty tables give an empty market, and no error", () => {
	const empty = withoutMarket();
	expect(marketPolicies(empty)).toEqual([]);
	expect(namedPurchases(empty)).toEqual([]);
	expect(marketFlow(empty)).toMatchObject({ toProvince: [], toCities: [], named: 0, unnamed: 0 });
	const matrix = marketMatrix(empty);
	expect(matrix.found).toBe(0);
	expect(matrix.years).toEqual([]);
	expect(marketMatching(empty)).toEqual({ rules: [], policies: [] });
	expect(marketOffer(empty).policy).toBe("P01");
	expect(marketRounds(empty)).toEqual([]);
});
