import { describe, expect, test } from "vitest";
import type { Chart, Compared } from "../../src/charts/chart.ts";
import { type ChartId, charts } from "../../src/charts/index.ts";
import { type Codes, statesOf } from "../../src/charts/states.ts";
import { loadDataset } from "../../src/data/load.ts";
import { PROVINCE } from "../../src/data/places.ts";
import { provinceReference, surveyed } from "../../src/data/views/labour.ts";
import type { View } from "../../src/data/views/view.ts";
import { comparisonOf } from "../../src/render/comparison.ts";
import { createVocabulary } from "../../src/text/vocabulary.ts";

const dataset = loadDataset();
const all = charts as unknown as Record<ChartId, Chart<Codes, View>>;
const ids = (Object.keys(charts) as ChartId[]).filter((id) => all[id].compared !== undefined);
const words = createVocabulary(dataset, "ko");

/** Numbers of a cell, with their signs. */
const numbersIn = (text: string) =>
	(text.match(/[−+]?\d[\d,]*(?:\.\d+)?/g) ?? []).map((number) =>
		Number(number.replace("−", "-").replaceAll(",", "")),
	);

/** Every tenth state, and the first. */
const some = (id: ChartId) => statesOf(dataset, id).states.filter((_, index) => index % 10 === 0);

test("charts that draw all 31 are the ones compared", () => {
	expect(ids.sort()).toEqual(
		["region-heat", "region-line", "region-map", "region-multiples", "region-ranking", "region-slope"].sort(),
	);
});

describe.each(ids)("the comparison of %s", (id) => {
	const compared = (selection: Codes) => all[id].compared?.(selection) as Compared;

	test("holds the 31, and every cell is what the record gives", () => {
		for (const { selection } of some(id)) {
			const wanted = compared(selection);
			const { setup, places, columns, cells } = comparisonOf(dataset, wanted, words);
			const { measure, breakdown } = wanted;
			const at = setup.periods.at(-1) ?? "";
			expect(places).toHaveLength(31);
			if (selection.period) expect(at).toBe(selection.period);
			const valueIn = (region: string, period: string) =>
				surveyed(dataset, measure, region, period, breakdown).value;
			const values = places.map(({ region }) => valueIn(region, at));
			for (const { region } of places) {
				const value = valueIn(region, at) ?? Number.NaN;
				for (const [index, { kind }] of columns.entries()) {
					const text = cells.get(region)?.[index] ?? "";
					if (kind === "rank") {
						expect(numbersIn(text)).toEqual([1 + values.filter((other) => (other ?? -1) > value).length]);
						expect(text.startsWith("공동")).toBe(values.filter((other) => other === value).length > 1);
					} else if (kind === "change") {
						const from = valueIn(region, setup.periods[setup.since ?? 0] ?? "") ?? Number.NaN;
						expect(numbersIn(text)[0]).toBeCloseTo(value - from, 6);
						if (setup.isCount) expect(numbersIn(text)[1]).toBeCloseTo((100 * (value - from)) / from, 0);
					} else {
						const period = setup.periods[setup.against?.index ?? -1] ?? "";
						const province = provinceReference(dataset, measure, period, breakdown).value;
						expect(setup.against?.value).toBe(province);
						expect(numbersIn(text)[0]).toBeCloseTo((valueIn(region, period) ?? 0) - (province ?? 0), 6);
					}
				}
			}
		}
	});

	test("is never held against the province where there is only a count of another survey", () => {
		for (const { selection } of some(id).filter((state) => state.selection.measure === "employed")) {
			const { setup, columns } = comparisonOf(dataset, compared(selection), words);
			expect(setup.against).toBeNull();
			expect(columns.map(({ kind }) => kind)).not.toContain("distance");
		}
	});

	test("tells of the newest half-year that the province has a rate for", () => {
		for (const { selection } of some(id)) {
			const { setup } = comparisonOf(dataset, compared(selection), words);
			const later = setup.periods.slice((setup.against?.index ?? setup.periods.length) + 1);
			expect(
				later.flatMap(
					(period) =>
						provinceReference(dataset, selection.measure ?? "", period, selection.breakdown ?? "").value ??
						[],
				),
			).toEqual([]);
			expect(setup.province).toBe(PROVINCE);
		}
	});
});
