import * as Plot from "@observablehq/plot";
import { expect, test } from "vitest";
import { renderSvg } from "../../src/render/svg.ts";

const options = { name: "제목 & <문장>", id: "chart-1" };
const rows = [{ x: 1, y: 2 }];

test("a drawing is one named image in its own name space", () => {
	const svg = renderSvg({ width: 360, height: 100, marks: [Plot.dot(rows, { x: "x", y: "y" })] }, options);
	expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
	expect(svg).toContain('role="img"');
	expect(svg).toContain("제목 &amp; &lt;문장");
	expect(svg.match(/aria-label/g)).toHaveLength(1);
	expect(svg).not.toMatch(/<style|style=|class=/);
});

test("a warning of Plot is an error", () => {
	const years = [
		{ year: "2019", y: 1 },
		{ year: "2020", y: 2 },
	];
	const before = console.warn;
	expect(() => renderSvg({ marks: [Plot.dot(years, { x: "year", y: "y" })] }, options)).toThrow(/chart-1/);
	expect(console.warn).toBe(before);
});

test("a title, which would make it a figure of HTML, is an error", () => {
	expect(() => renderSvg({ title: "제목", marks: [Plot.dot(rows, { x: "x", y: "y" })] }, options)).toThrow(
		/figure/i,
	);
});

test("ids are scoped, and hatches are drawn once for each colour", () => {
	const svg = renderSvg(
		{
			clip: true,
			marks: [
				Plot.dot(rows, { x: "x", y: "y", fill: "url(#hatch-area-1)" }),
				Plot.dot(rows, { x: "x", y: "y", fill: "url(#hatch-area-1)" }),
			],
		},
		options,
	);
	expect(svg.match(/<pattern id="chart-1-hatch-area-1"/g)).toHaveLength(1);
	expect(svg.match(/fill="url\(#chart-1-hatch-area-1\)"/g)?.length).toBeGreaterThan(0);
	for (const [, id] of svg.matchAll(/\bid="([^"]+)"/g)) expect(id).toMatch(/^chart-1-/);
});
