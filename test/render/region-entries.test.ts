import { expect, test } from "vitest";
import { loadDataset } from "../../src/data/load.ts";
import { regionEntries, regionNeighbours, regionsByName } from "../../src/render/region-entries.ts";
import { locales } from "../../src/site.ts";
import { plainText } from "../../src/text/cited.ts";

const dataset = loadDataset();

test("the 31 stand in the order of the language's alphabet", () => {
	const korean = regionsByName(dataset, "ko").map(({ name_ko }) => name_ko);
	expect(korean).toEqual([...korean].sort(new Intl.Collator("ko").compare));
	const english = regionsByName(dataset, "en").map(({ name_en }) => name_en);
	expect(english).toEqual([...english].sort(new Intl.Collator("en").compare));
	expect(korean).toHaveLength(31);
});

test("each has a path, a rate with its unit and a part of the province", () => {
	for (const locale of locales) {
		for (const { path, detail, group } of regionEntries(dataset, locale)) {
			expect(path).toMatch(/^regions\/[a-z]+\/$/);
			expect(plainText(detail)).toMatch(/^\d+\.\d%$/);
			expect(group).not.toBe("");
		}
	}
	expect(new Set(regionEntries(dataset, "ko").map(({ group }) => group))).toEqual(
		new Set(["경기 북부", "경기 남부"]),
	);
});

test("neighbours lead along the whole row and back", () => {
	const row = regionsByName(dataset, "ko");
	row.forEach((region, index) => {
		const { previous, next } = regionNeighbours(dataset, region, "ko");
		expect(previous?.label).toBe(row[index - 1]?.name_ko);
		expect(next?.label).toBe(row[index + 1]?.name_ko);
	});
});
