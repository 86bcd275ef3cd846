import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseArguments } from "../../../scripts/lib/import/arguments.ts";
import { type Mapping, readMapping } from "../../../scripts/lib/import/mapping.ts";
import { toCsv, worknetMonths } from "./published-tables.ts";
import { cities, importInto, record, valueAt } from "./record-rows.ts";

const kept = readdirSync("imports").filter((name) => name.endsWith(".json"));

function mappingOf(name: string): Mapping {
	const mapping = readMapping(readFileSync(join("imports", name), "utf8"));
	if (typeof mapping === "string") throw new Error(`${name}: ${mapping}`);
	return mapping;
}

describe("kept mapping files", () => {
	test.each(kept)("%s is valid and names codes of the record", (name) => {
		const parsed = parseArguments(["x.csv", "--mapping", name], "data", () =>
			readFileSync(join("imports", name), "utf8"),
		);
		if (typeof parsed === "string") throw new Error(parsed);
		expect(parsed.check(record)).toBeNull();
	});

	test("worknet-monthly.json reads the table it is for", async () => {
		const mapping = mappingOf("worknet-monthly.json");
		const table = worknetMonths().map((row, index) => [...row, index === 0 ? "월" : (row[0] ?? "").slice(3)]);
		const { report } = await importInto(toCsv(table, "cp949"), { mapping });
		expect(report).toMatchObject({ questions: [], fresh: [], changed: [], equal: 384 });
		expect(report.understood?.layout).toBe("mapping");
	});

	test.each([
		["establishments-by-industry.json", "establishments"],
		["workers-by-industry.json", "workers"],
	])("%s reads the table it is for", async (name, measure) => {
		const rows = cities.flatMap(({ region, name_ko }) =>
			[
				["전체", null],
				["C.제조업", "industry-manufacturing"],
				["R.예술스포츠", "industry-arts-sports-recreation"],
			].map(([label, breakdown]) => [
				"경기도",
				name_ko,
				label ?? "",
				...["2019", "2020"].map((year) => valueAt(measure, region, year, breakdown ?? null)),
			]),
		);
		const table = toCsv([["시도", "행정구역", "산업대", "2019 년", "2020 년"], ...rows]);
		const { report } = await importInto(table, { mapping: mappingOf(name) });
		expect(report).toMatchObject({ questions: [], fresh: [], changed: [], equal: 31 * 3 * 2 });
	});

	test("employed-by-occupation.json knows that the table is in thousands", async () => {
		const rows = cities.map(({ region, name_ko }) => [
			"경기도",
			name_ko,
			"사무종사자",
			String(Number(valueAt("employed", region, "2022-S1", "occupation-clerks")) / 1000),
		]);
		const table = toCsv([["시도", "행정구역", "직업별", "2022.1/2"], ...rows]);
		const { report } = await importInto(table, { mapping: mappingOf("employed-by-occupation.json") });
		expect(report).toMatchObject({ questions: [], fresh: [], changed: [], equal: 31 });
	});

	test("task-jobs.json puts targets and results of tasks side by side", async () => {
		const header = ["과제코드", "시군", "연도", "일자리 목표", "일자리 실적", "기준일", "비고"];
		const table = toCsv([header, ["T001", "경기도", "2035", "1,262", "-", "2035-12-31", ""]]);
		const { report } = await importInto(table, { mapping: mappingOf("task-jobs.json"), source: "P-S022" });
		expect(
			report.fresh.map(({ row }) => [row.measure, row.task, row.value, row.missing, row.status, row.as_of]),
		).toEqual([
			["jobs-target", "T001", 1262, null, "planned", "2035-12-31"],
			["jobs-created", "T001", null, "not-applicable", "reported", "2035-12-31"],
		]);
	});
});

describe("a mapping file", () => {
	const table = toCsv([
		["where", "when", "sex", "rate", "extra"],
		["수원", "2022 상", "1", "76.9", "x"],
		["수원", "2022 상", "2", "56.2", "y"],
	]);
	const mapping = (columns: Mapping["columns"]): Mapping => ({ title: { ko: "표", en: "Table" }, columns });
	const columns: Mapping["columns"] = {
		where: { as: "place" },
		when: { as: "period" },
		sex: { as: "class", values: { "1": "male-age-15-64", "2": "female-age-15-64" } },
		rate: { as: "value", measure: "employment-rate" },
		extra: { as: "ignore" },
	};

	test("says what any tidy table means", async () => {
		const { report } = await importInto(table, { mapping: mapping(columns) });
		expect(report).toMatchObject({ questions: [], fresh: [], changed: [], equal: 2 });
	});

	test("must name every column, and only columns that are there", async () => {
		const { extra: _, ...without } = columns;
		const missing = await importInto(table, { mapping: mapping(without) });
		expect(missing.report.questions.map(({ reason }) => reason)).toContain("mapping-column-unknown");
		const unheard = await importInto(table, { mapping: mapping({ ...columns, none: { as: "ignore" } }) });
		expect(unheard.report.questions.map(({ reason }) => reason)).toContain("mapping-column-missing");
	});

	test("must translate every text of a column it translates", async () => {
		const values = { "1": "male-age-15-64" };
		const { report } = await importInto(table, {
			mapping: mapping({ ...columns, sex: { as: "class", values } }),
		});
		expect(report.questions).toMatchObject([
			{ reason: "mapping-value-unknown", values: { header: "sex", value: "2" }, at: [{ cell: "C3" }] },
		]);
	});

	test.each([
		["not JSON", "{"],
		["an unknown role", JSON.stringify({ title: { ko: "a", en: "a" }, columns: { a: { as: "nothing" } } })],
		["an unknown field", JSON.stringify({ title: { ko: "a", en: "a" }, columns: {}, colour: "red" })],
	])("is refused with %s", (_, text) => expect(readMapping(text)).toEqual(expect.any(String)));
});
