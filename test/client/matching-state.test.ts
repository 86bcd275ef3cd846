import { describe, expect, test } from "vitest";
import { fill } from "../../src/client/fill.ts";
import { type MatchingState, queryOf, reckon, stateOf } from "../../src/client/matching-state.ts";

const rules = [
	{ year: 2020, capWon: null, sharesPct: [null, null, null] },
	{ year: 2022, capWon: 300_000_000, sharesPct: [100, 70, 50] },
] as const;
const known = {
	policies: {
		P02: { city: "41570", year: "2022", costWon: 207_067_000, basis: "full-share" },
		P01: { city: "41820", year: "2020", costWon: null, basis: null },
	},
	cities: ["41110", "41570", "41820"],
	years: ["2020", "2022"],
} as const;

const state = (change: Partial<MatchingState>): MatchingState => ({
	policy: "",
	city: "",
	year: "2022",
	costs: ["200,000,000", "", ""],
	...change,
});

describe("the address", () => {
	test("a policy fills in its city, year and cost", () => {
		expect(stateOf("?policy=P02", known)).toEqual({
			policy: "P02",
			city: "41570",
			year: "2022",
			costs: ["207067000", "", ""],
		});
		expect(stateOf("?policy=P01", known).costs).toEqual(["", "", ""]);
	});

	test("says more than its policy", () => {
		expect(stateOf("?policy=P02&city=41110&year=2020&cost=5&cost3=7", known)).toEqual({
			policy: "P02",
			city: "41110",
			year: "2020",
			costs: ["5", "", "7"],
		});
	});

	test("an empty one asks for the latest rules and nothing else", () => {
		expect(stateOf("", known)).toEqual({ policy: "", city: "", year: "2022", costs: ["", "", ""] });
	});

	test("what no list holds is left out", () => {
		expect(stateOf("?policy=P99&city=11&year=1999", known)).toEqual(stateOf("", known));
		expect(stateOf("?policy=constructor", known).policy).toBe("");
	});

	test.each([
		state({}),
		state({ policy: "P02", city: "41570", costs: ["207067000", "1", "2"] }),
		state({ costs: ["abc", "", "-1"] }),
		state({ year: "2020", costs: ["", "", ""] }),
	])("holds the state: %j", (asked) => {
		const read = stateOf(queryOf(asked), known);
		expect(queryOf(read)).toBe(queryOf(asked));
		expect(reckon(read, rules).faults).toEqual(reckon(asked, rules).faults);
	});
});

describe("reckoning", () => {
	test("a later year without an amount costs what the one before it did", () => {
		expect(reckon(state({}), rules).matching?.years.map(({ totalWon }) => totalWon)).toEqual([
			200_000_000, 200_000_000, 200_000_000,
		]);
		expect(
			reckon(state({ costs: ["1000", "", "500"] }), rules).matching?.years.map(({ totalWon }) => totalWon),
		).toEqual([1000, 1000, 500]);
	});

	test("a wrong amount is told at its own field only, and nothing is reckoned", () => {
		const reckoned = reckon(state({ costs: ["1000", "abc", ""] }), rules);
		expect(reckoned.faults).toEqual([null, "not-a-number", null]);
		expect(reckoned.matching).toBeNull();
		expect(reckon(state({ costs: ["", "", ""] }), rules).faults).toEqual(["empty", null, null]);
	});

	test("a year without published rules gives nothing, whatever the amounts", () => {
		const { matching, rule, faults } = reckon(state({ year: "2020" }), rules);
		expect(matching).toBeNull();
		expect(rule?.year).toBe(2020);
		expect(faults).toEqual([null, null, null]);
	});
});

test("a template keeps names it has no value for", () => {
	expect(fill("{a} {b} {a}", { a: "1" })).toBe("1 {b} 1");
	expect(fill("{a}", { a: "$&{b}" })).toBe("$&{b}");
});
