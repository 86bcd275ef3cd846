import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import type { Register } from "../../../../scripts/lib/bench/peer/register.ts";
import { peerFiles, peerWays } from "../../../../scripts/lib/bench/peer/site-files.ts";
import { registerRows, sums } from "../../../../scripts/lib/bench/peer/sums.ts";

const register: Register = {
	areas: [{ slug: "future", name: "미래" }],
	regions: [
		{ slug: "suwon", name: "수원시" },
		{ slug: "guri", name: "구리시" },
	],
	years: [2018, 2019],
	tasks: [{ slug: "sample-1", name: "과제 1", area: "future" }],
	rows: [
		{ task: "sample-1", area: "future", region: "suwon", year: 2018, target: 10, actual: 9 },
		{ task: "sample-1", area: "future", region: "suwon", year: 2019, target: 20, actual: null },
		{ task: "sample-1", area: "future", region: "guri", year: 2018, target: 5, actual: 6 },
	],
};

const textOf = (path: string, way: (typeof peerWays)[number] = "tables"): string => {
	const text = peerFiles(register, way).get(path);
	if (text === undefined) throw new Error(`no file ${path}`);
	return text;
};

describe("the peer's site", () => {
	test("is given the register, and adds up what each page draws", () => {
		const rows = registerRows(textOf("src/register/tasks.csv"), textOf("src/register/figures.csv"));
		expect(rows).toEqual(register.rows);
		expect(sums.task(rows, "sample-1")).toEqual({
			byYear: [
				{ key: 2018, target: 15, actual: 15 },
				{ key: 2019, target: 20, actual: 0 },
			],
			byRegion: [
				{ key: "suwon", target: 30, actual: 9 },
				{ key: "guri", target: 5, actual: 6 },
			],
		});
		expect(sums.year(rows, "2019").byArea).toEqual([{ key: "future", target: 20, actual: 0 }]);
		expect(sums.city(rows, "guri").byYear).toEqual([{ key: 2018, target: 5, actual: 6 }]);
		expect(sums.area(rows, "future").byRegion).toHaveLength(2);
		expect(sums.home(rows).byRegionAndYear).toHaveLength(3);
	});

	test("lists every page but the home page for its builder", () => {
		const addresses: readonly string[] = JSON.parse(textOf("addresses.json"));
		expect(addresses).toEqual([
			"/area/future",
			"/city/suwon",
			"/city/guri",
			"/year/2018",
			"/year/2019",
			"/task/sample-1",
		]);
	});

	test.each(peerWays)("with %s, every page loads what is there, and draws", (way) => {
		const files = peerFiles(register, way);
		for (const kind of ["area", "city", "year", "task"]) {
			const page = textOf(`src/${kind}/[slug].md`, way);
			expect(files.has(`src/${kind}/[slug].json.js`)).toBe(way === "loaders");
			// A placeholder that this project filled in would ask for a file that is not there.
			expect(page).toContain(
				way === "loaders" ? "`./$" + "{observable.params.slug}.json`" : "../register/figures.csv",
			);
			expect(page).toMatch(/barsBy(Area|Region)\(data\./);
		}
	});

	test("runs what is tested here, without types", () => {
		expect(textOf("src/sums.js")).toContain("export function registerRows(tasks");
		expect(textOf("src/sums.js")).not.toContain("interface");
		expect(Papa.parse(textOf("src/register/figures.csv")).data[0]).not.toContain("area");
	});
});
