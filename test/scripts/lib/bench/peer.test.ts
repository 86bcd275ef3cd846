import { describe, expect, test } from "vitest";
import { pageData } from "../../../../scripts/lib/bench/peer/page-data.ts";
import type { Register } from "../../../../scripts/lib/bench/peer/register.ts";
import { peerFiles } from "../../../../scripts/lib/bench/peer/site-files.ts";

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

describe("the peer's site", () => {
	test("has a page for each subject, with its sums", () => {
		const pages = pageData(register);
		expect([...pages.keys()]).toEqual([
			"home",
			"area/future",
			"city/suwon",
			"city/guri",
			"year/2018",
			"year/2019",
			"task/sample-1",
		]);
		expect(pages.get("task/sample-1")).toEqual({
			name: "과제 1",
			byYear: [
				{ key: 2018, target: 15, actual: 15 },
				{ key: 2019, target: 20, actual: 0 },
			],
			byRegion: [
				{ key: "suwon", target: 30, actual: 9 },
				{ key: "guri", target: 5, actual: 6 },
			],
		});
		expect(pages.get("home")).toHaveProperty("byRegionAndYear.length", 3);
	});

	test("lists every page but the home page for its builder, and brings the data of all", () => {
		const files = peerFiles(register);
		const addresses: readonly string[] = JSON.parse(files.get("addresses.json") ?? "[]");
		expect(addresses).toHaveLength(6);
		for (const address of addresses) expect([...files.keys()]).toContain(`src${address}.json`);
		// A placeholder that this project filled in would ask for a file that is not there.
		expect(files.get("src/task/[slug].md")).toContain("`./$" + "{observable.params.slug}.json`");
	});
});
