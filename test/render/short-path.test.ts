import { describe, expect, test } from "vitest";
import { cornersOf, shortPath, tenths } from "../../src/render/short-path.ts";

describe("a path of straight lines", () => {
	test("is written in steps of tenths", () => {
		expect(shortPath("M10,20L10.4567,20L8.04,25.5")).toBe("M10 20l.5 0-2.5 5.5");
		expect(shortPath("M1,2L3,4ZM5.25,6L-7,-8Z")).toBe("M1 2l2 2zM5.3 6l-12.3-14z");
		expect(shortPath("M0,-0.04L1,1")).toBe("M0 0l1 1");
	});

	test("gathers no error on a long way", () => {
		const points = Array.from({ length: 1000 }, (_, index) => [index * 1.047, 100 + Math.sin(index) * 50]);
		const path = `M${points.map((point) => point.map((each) => each.toFixed(3)).join(",")).join("L")}`;
		const corners = cornersOf(shortPath(path));
		expect(corners).toHaveLength(points.length);
		const error = corners.map(([x, y], index) =>
			Math.max(Math.abs(x - (points[index]?.[0] ?? 0)), Math.abs(y - (points[index]?.[1] ?? 0))),
		);
		expect(Math.max(...error)).toBeLessThan(0.0511);
	});

	test("keeps corners that shapes share in one place", () => {
		const one = cornersOf(shortPath("M0.33,0.77L17.449,3.351L4,4Z"));
		const other = cornersOf(shortPath("M90.06,1L17.449,3.351L50,50Z"));
		expect(one[1]).toEqual(other[1]);
	});

	test("stays as it is where it has curves", () => {
		expect(shortPath("M0,0C1,1,2,2,3,3")).toBe("M0,0C1,1,2,2,3,3");
		expect(shortPath("M4.5,0A4.5,4.5,0,1,1,-4.5,0")).toBe("M4.5,0A4.5,4.5,0,1,1,-4.5,0");
	});
});

test("corners of a path as Plot writes it are found too", () => {
	expect(cornersOf("M1.5,2L3,4.25Z")).toEqual([
		[1.5, 2],
		[3, 4.3],
	]);
	expect(cornersOf("")).toEqual([]);
});

test("lengths are written without needless digits", () => {
	expect(["236.00000000000003", "0.04", "-0.26", "1e-7", "12"].map(tenths)).toEqual([
		"236",
		"0",
		"-.3",
		"0",
		"12",
	]);
});
