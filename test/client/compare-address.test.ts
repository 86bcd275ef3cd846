import fc from "fast-check";
import { expect, test } from "vitest";
import { picksOf, sinceOf, withPicks } from "../../src/client/compare-address.ts";

const known = ["suwon", "yongin", "hwaseong", "gapyeong"];

test("picks come in the order of the code list, and what is not known is passed over", () => {
	expect(picksOf("?compare=hwaseong,suwon,seoul", known)).toEqual(["suwon", "hwaseong"]);
	expect(picksOf("?compare=", known)).toEqual([]);
	expect(picksOf("", known)).toEqual([]);
	expect(picksOf("?compare=%3Cscript%3E,Suwon", known)).toEqual([]);
});

test("the half-year is one that is offered", () => {
	expect(sinceOf("?since=2018-S1", ["2013-S1", "2018-S1"])).toBe("2018-S1");
	expect(sinceOf("?since=2030-S1", ["2013-S1"])).toBeNull();
});

test("an address keeps what it had and says nothing of nothing", () => {
	expect(withPicks("?a=1&compare=suwon", ["suwon", "yongin"], null)).toBe("?a=1&compare=suwon,yongin");
	expect(withPicks("?compare=suwon&since=2018-S1", [], "2018-S1")).toBe("");
	expect(withPicks("", ["suwon"], "2018-S1")).toBe("?compare=suwon&since=2018-S1");
});

test("what is written is read again", () => {
	fc.assert(
		fc.property(fc.subarray(known), (picks) => {
			expect(picksOf(withPicks("?x=%2C", picks, null), known)).toEqual(picks);
		}),
	);
});
