import { describe, expect, test } from "vitest";
import { type FlowInput, layoutFlow } from "../../../src/components/market/flow-layout.ts";

const label = (key: string, count: number) => `${key} ${count}`;
const toProvince = [
	{ from: "a", to: null, count: 2, style: "named" },
	{ from: "b", to: null, count: 1, style: "named" },
	{ from: "unnamed", to: null, count: 16, style: "unnamed" },
] as const;
const across = [
	{ from: "a", to: "c", count: 1, style: "named" },
	{ from: "d", to: "c", count: 2, style: "named" },
	{ from: "e", to: "nobody", count: 1, style: "open" },
] as const;
const draw = (links: FlowInput["links"], width: number) => layoutFlow({ links, label, width });

describe.each([328, 720])("drawn %i wide", (width) => {
	test("the middle is as tall as all that reaches it", () => {
		const { middle, bars } = draw(toProvince, width);
		expect(middle?.height).toBe(19 * 8);
		expect(bars.map(({ side }) => side)).toEqual(["left", "left", "left"]);
		expect(bars.map(({ height }) => height)).toEqual([16, 8, 128]);
	});

	test("city to city: bands run from left to right, and a bar holds all that leaves it", () => {
		const { bars, bands } = draw([...toProvince, ...across], width);
		const left = bars.filter(({ side }) => side === "left");
		const right = bars.filter(({ side }) => side === "right");
		expect(left.map(({ height }) => height)).toEqual([24, 8, 128, 16, 8]);
		expect(right.map(({ height }) => height)).toEqual([24, 8]);
		expect(bands).toHaveLength(6);
		// Only a policy without a buyer is a line.
		expect(bands.map(({ path }) => path.endsWith("Z"))).toEqual([true, true, true, true, true, false]);
	});

	test("nothing overlaps or leaves the drawing", () => {
		const { bars, height } = draw([...toProvince, ...across], width);
		for (const side of ["left", "right"]) {
			const column = bars.filter((bar) => bar.side === side);
			column.slice(1).forEach((bar, index) => {
				const above = column[index];
				if (above) expect(bar.y).toBeGreaterThanOrEqual(above.y + above.height);
			});
		}
		for (const { y, height: tall, x } of bars) {
			expect(y).toBeGreaterThanOrEqual(0);
			expect(y + tall).toBeLessThanOrEqual(height);
			expect(x).toBeGreaterThan(0);
			expect(x).toBeLessThan(width);
		}
	});

	test("without any link there is nothing to draw", () => {
		expect(draw([], width)).toMatchObject({ bars: [], bands: [], middle: null });
	});
});
