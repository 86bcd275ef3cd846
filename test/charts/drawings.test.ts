import { describe, expect, test } from "vitest";
import { type Chart, chartWidths } from "../../src/charts/chart.ts";
import { type ChartId, charts } from "../../src/charts/index.ts";
import { loadDataset } from "../../src/data/load.ts";
import { createFigure, type Figure, figureKey } from "../../src/render/figure.ts";
import { type Locale, locales } from "../../src/site.ts";
import { drawnStates } from "../support/drawn-states.ts";

const dataset = loadDataset();
const states = drawnStates(dataset);
const ids = Object.keys(charts) as ChartId[];

/** The state of a chart that stands on a page, or is met first. */
const firstState = (id: ChartId) => states.find((state) => state.id === id);

const figureOf = (state: (typeof states)[number], locale: Locale): Figure =>
	createFigure(dataset, state.id, state.selection as never, locale);

const attributes = (svg: string, name: string) =>
	[...svg.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map((match) => match[1] ?? "");

describe.each(ids)("%s", (id) => {
	test.each(locales)("is drawn as before (%s)", async (locale) => {
		const state = firstState(id);
		if (state === undefined) throw new Error(`${id} is drawn nowhere`);
		for (const { width, svg } of figureOf(state, locale).drawings)
			await expect(`${svg}\n`).toMatchFileSnapshot(`../snapshots/${id}-${width}-${locale}.svg`);
	});
});

describe.each(locales)("every drawing (%s)", (locale) => {
	const figures = states.map((state) => figureOf(state, locale));
	const drawings = figures.flatMap((figure) =>
		figure.drawings.map((drawing) => ({ ...drawing, figure, name: `${figure.key} at ${drawing.width}` })),
	);
	const faulty = (isFaulty: (drawing: (typeof drawings)[number]) => boolean) =>
		drawings.filter(isFaulty).map(({ name }) => name);

	test("has the same height at both widths, and says so itself", () => {
		for (const figure of figures) {
			const { widths = chartWidths }: Pick<Chart<never, never>, "widths"> = charts[figure.id];
			expect(figure.drawings.map(({ width }) => width)).toEqual([...widths]);
			expect(new Set(figure.drawings.map(({ height }) => height)).size, figure.key).toBe(1);
		}
		expect(
			faulty(
				({ svg, width, height }) =>
					attributes(svg, "viewBox")[0] !== `0 0 ${width} ${height}` ||
					attributes(svg, "width")[0] !== String(width) ||
					attributes(svg, "height")[0] !== String(height),
			),
		).toEqual([]);
	});

	test("is one image, named by its title and sentence", () => {
		expect(
			faulty(({ svg, figure }) => {
				const label = attributes(svg, "aria-label").map(unescaped);
				return (
					attributes(svg, "role").join() !== "img" || label.join() !== `${figure.title} ${figure.sentence}`
				);
			}),
		).toEqual([]);
	});

	test("bears no warning, no style, no script and no address", () => {
		expect(
			faulty(({ svg }) => /⚠|<style|\sstyle=|<script|\son[a-z]+=|href=|NaN|undefined|Infinity/.test(svg)),
		).toEqual([]);
	});

	test("has ids of its own, and refers only to them", () => {
		for (const figure of figures) {
			const used = figure.drawings.flatMap(({ svg }) => attributes(svg, "id"));
			expect(new Set(used).size, figure.key).toBe(used.length);
			for (const { svg, width } of figure.drawings)
				for (const [, reference] of svg.matchAll(/url\(#([^)]+)\)/g)) {
					expect(attributes(svg, "id")).toContain(reference);
					expect(reference).toMatch(new RegExp(`^${figure.key}-${width}-`));
				}
		}
	});

	test("takes its colours from the page's theme, with one to stand alone", () => {
		const colours = drawings.flatMap(({ svg }) => [...attributes(svg, "fill"), ...attributes(svg, "stroke")]);
		const known = /^(none|currentColor|var\(--[a-z0-9-]+, #[0-9a-f]{6}\)|url\(#.+\))$/;
		expect([...new Set(colours)].filter((colour) => !known.test(colour))).toEqual([]);
	});
});

test("no two states have the same key", () => {
	const keys = ids.flatMap((id) =>
		charts[id].selections(dataset).map((selection) => figureKey(id, selection)),
	);
	expect(new Set(keys).size).toBe(keys.length);
	expect(keys.filter((key) => !/^[a-zA-Z0-9-]+$/.test(key))).toEqual([]);
});

function unescaped(text: string): string {
	return text
		.replaceAll("&lt;", "<")
		.replaceAll("&gt;", ">")
		.replaceAll("&quot;", '"')
		.replaceAll("&apos;", "'")
		.replaceAll("&amp;", "&");
}
