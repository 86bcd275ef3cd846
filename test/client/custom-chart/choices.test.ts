import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { queryOf, wantedOf } from "../../../src/client/custom-chart/address.ts";
import {
	breakdownsOf,
	formReasons,
	kindsOf,
	MOST_BARS,
	periodsOf,
	placesWithin,
	settle,
} from "../../../src/client/custom-chart/choices.ts";
import type { Series } from "../../../src/client/custom-chart/series.ts";
import { type CustomState, forms, type Wanted } from "../../../src/client/custom-chart/state.ts";
import { customView } from "../../../src/client/custom-chart/view.ts";
import { periodKind } from "../../../src/data/period.ts";
import { allSeries, measures, regions, seriesOf } from "./setup.ts";

const codes = regions.map(({ region }) => region);

/** Any wish, sensible or not, about a series. */
function wishes({ file }: Series): fc.Arbitrary<Wanted> {
	const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
	const period = fc.oneof(
		fc.constantFrom(...file.periods),
		fc.constantFrom("1990", "2030-S1", "2018/2022", "2021-07", "soon"),
	);
	return fc
		.record({
			breakdown: optional(fc.constantFrom(...file.breakdowns.map(({ code }) => code), "", "nonsense")),
			places: optional(fc.subarray([...codes, "nowhere"])),
			from: optional(period),
			to: optional(period),
			form: optional(fc.constantFrom<string>(...forms, "pie")),
		})
		.map((wish) => Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== undefined)));
}

function valuesOf(series: Series, state: CustomState): number {
	return customView(series, state).data.filter(({ value }) => value !== null).length;
}

const canBe = (series: Series, { form, ...state }: CustomState) =>
	formReasons(series, state, regions)[form] === null;

describe.each(allSeries)("$measure", ({ measure, series }) => {
	test("any wish settles to a state with values, which settles to itself", () => {
		fc.assert(
			fc.property(wishes(series), (wish) => {
				const { state } = settle(series, wish, regions);
				expect(valuesOf(series, state)).toBeGreaterThan(0);
				expect(periodKind(state.from)).toBe(periodKind(state.to));
				expect(canBe(series, state)).toBe(true);
				expect(settle(series, state, regions)).toEqual({ state, changes: [] });
			}),
			{ numRuns: 40 },
		);
	});

	test("nothing is offered that has no value", () => {
		fc.assert(
			fc.property(wishes(series), (wish) => {
				const { state } = settle(series, wish, regions);
				for (const breakdown of breakdownsOf(series))
					expect(settle(series, { ...state, breakdown }, regions).state.breakdown).toBe(breakdown);
				const kind = periodKind(state.from);
				expect(kindsOf(series, state.breakdown)).toContain(kind);
				for (const to of periodsOf(series, state.breakdown, kind, state.places)) {
					const one = settle(series, { ...state, from: to, to, form: "table" }, regions);
					expect(one.state).toMatchObject({ from: to, to });
					expect(one.changes.filter(({ what }) => what === "period")).toEqual([]);
				}
				if (state.form === "map") return;
				for (const region of placesWithin(series, state, regions)) {
					const more = settle(
						series,
						{ ...state, places: [...state.places, region], form: "table" },
						regions,
					);
					expect(more.state.places).toContain(region);
					expect(more.changes).toEqual([]);
				}
			}),
			{ numRuns: 8 },
		);
	});

	test("a state says itself in its address", () => {
		fc.assert(
			fc.property(wishes(series), (wish) => {
				const { state } = settle(series, wish, regions);
				const query = queryOf(state, regions);
				const wanted = wantedOf(query, regions);
				expect(wanted.measure).toBe(measure);
				expect(settle(series, wanted, regions)).toEqual({ state, changes: [] });
				expect(query).toMatch(/^\?[\w=&,/-]+$/);
			}),
			{ numRuns: 20 },
		);
	});
});

describe("settling", () => {
	const rate = seriesOf("employment-rate");
	const settled = (wanted: Wanted) => settle(rate, wanted, regions);

	test("keeps the address of the contract", () => {
		const query =
			"?measure=employment-rate&breakdown=age-15-plus&places=gyeonggi,suwon&from=2018-S1&to=2024-S2&form=line";
		const { state, changes } = settled(wantedOf(query, regions));
		expect(changes).toEqual([]);
		expect(queryOf(state, regions)).toBe(query);
		expect(customView(rate, state).byYear, "the province's survey is yearly").toEqual(["41"]);
	});

	test("tells what it could not keep", () => {
		const { state, changes } = settled({
			breakdown: "industry-mining",
			places: ["41110", "nowhere"],
			from: "1999-S1",
			form: "pie",
		});
		expect(changes.map(({ what, dropped }) => [what, dropped])).toEqual([
			["breakdown", ["industry-mining"]],
			["period", ["1999-S1"]],
			["form", ["pie"]],
			["places", ["nowhere"]],
		]);
		expect(state.places).toEqual(["41110"]);
		expect(state.from).toBe("2013-S1");
	});

	test("puts periods in order, and a map in one of them with every city", () => {
		expect(settled({ from: "2024-S1", to: "2020-S2" }).state).toMatchObject({
			from: "2020-S2",
			to: "2024-S1",
		});
		const { state } = settled({ form: "map", places: ["41110"], from: "2018-S1", to: "2020-S2" });
		expect(state).toMatchObject({ form: "map", from: "2020-S2", to: "2020-S2" });
		expect(state.places).toHaveLength(regions.length - 1);
	});

	test("never ranks what is counted in different ways", () => {
		for (const measure of ["city-jobs-target", "unemployment-rate"]) {
			const { state, changes } = settle(seriesOf(measure), { form: "map" }, regions);
			expect(state.form).not.toBe("map");
			expect(changes).toMatchObject([{ what: "form", reason: "not-comparable" }]);
		}
	});

	test("draws no more bars than are read", () => {
		const { state, changes } = settled({ places: codes, from: "2018-S1", to: "2024-S2", form: "bar" });
		expect(state.form).toBe("dot");
		expect(changes).toMatchObject([{ what: "form", reason: "too-many" }]);
		expect(settled({ places: codes, form: "bar" }).state.form).toBe("bar");
		expect(codes.length).toBeLessThan(MOST_BARS);
	});
});

test("measures that are a single number are not offered", () => {
	expect(measures).toContain("employment-rate");
	expect(measures).not.toContain("new-jobs-target");
	expect(measures).not.toContain("hires");
});
