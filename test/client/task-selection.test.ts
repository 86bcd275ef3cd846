import { describe, expect, test } from "vitest";
import { keystrokes } from "../../src/client/keystrokes.ts";
import {
	type FilteredTask,
	queryOf,
	type Selection,
	selectionOf,
	selectorOf,
} from "../../src/client/task-selection.ts";

const teams: FilteredTask = {
	names: ["체납관리단 운영", "Tax arrears teams"].map(keystrokes),
	initials: "ㅊㄴㄱㄹㄷㅇㅇ",
	area: "A1",
	scope: "plan",
	tier: "bureau",
	state: "met",
	year: "2019 2020",
	region: "suwon hwaseong",
	owner: "known 조세정의과",
};
const isTeams = (selection: Selection) => selectorOf(selection)(teams);

describe("a task is shown", () => {
	test.each<Selection>([
		{},
		{ q: "", area: "", sort: "name" },
		{ q: "관리단" },
		{ q: "체납 관리" },
		{ q: "체ㄴ" },
		{ q: "ㅊㄴ" },
		{ q: "ㄱㄹㄷ" },
		{ q: "ARREARS" },
		{ q: "  tax " },
		{ area: "A1", scope: "plan", state: "met", year: "2020", region: "hwaseong", owner: "known" },
		{ tier: "bureau", owner: "조세정의과" },
	])("for %o", (selection) => {
		expect(isTeams(selection)).toBe(true);
	});

	test.each<Selection>([
		{ q: "행복" },
		{ q: "ㅎㅂ" },
		{ area: "A2" },
		{ area: "A" },
		{ year: "202" },
		{ year: "2021" },
		{ region: "osan" },
		{ region: "hwaseong", state: "below" },
	])("but not for %o", (selection) => {
		expect(isTeams(selection)).toBe(false);
	});

	test("a task without figures is in no year and no city", () => {
		const bare = { ...teams, year: "", region: "" };
		expect(selectorOf({})(bare)).toBe(true);
		expect(selectorOf({ year: "2019" })(bare)).toBe(false);
	});
});

describe("the address", () => {
	test.each<Selection>([
		{},
		{ q: "체납 & 관리" },
		{ area: "A1", state: "not-comparable", year: "2019", sort: "cities" },
	])("keeps %o", (selection) => {
		expect(selectionOf(queryOf(selection))).toEqual(selection);
	});

	test("has no query for no choice, and no field without a value", () => {
		expect(queryOf({})).toBe("");
		expect(queryOf({ q: " ", area: "", state: "met" })).toBe("?state=met");
	});

	test("leaves out what it does not know", () => {
		expect(selectionOf("?state=met&utm_source=mail&__proto__=x&area=")).toEqual({ state: "met" });
	});
});
