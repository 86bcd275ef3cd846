import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { charts } from "../../src/charts/index.ts";
import { createDataset, type Dataset } from "../../src/data/dataset.ts";
import { dimensions } from "../../src/data/dimensions.ts";
import { loadDataset } from "../../src/data/load.ts";
import { targetStatuses } from "../../src/data/status.ts";
import type { Observation } from "../../src/data/tables/observations.ts";
import { type Datum, observationsOf } from "../../src/data/views/datum.ts";
import type { View } from "../../src/data/views/view.ts";
import { createFigure, type Figure } from "../../src/render/figure.ts";
import { shownFigures } from "../../src/render/shown-figures.ts";
import { type Locale, locales } from "../../src/site.ts";
import { numbersIn } from "../text/charts/numbers-in.ts";

const dataset = loadDataset();
const states = shownFigures(dataset);
type State = (typeof states)[number];

const figureOf = ({ id, selection }: State, locale: Locale, record: Dataset = dataset): Figure =>
	createFigure(record, id, selection as never, locale);

const viewOf = ({ id, selection }: State): View =>
	(charts[id].view as unknown as (record: Dataset, selection: unknown) => View)(dataset, selection);

const byPlace = Map.groupBy(dataset.observations, (row) => placeOf(row));

function placeOf(row: Partial<Record<(typeof dimensions)[number], string | null>>): string {
	return dimensions.map((dimension) => row[dimension] ?? "").join("|");
}

/** Rows that could be shown where a datum stands. The term before set its own yearly targets before the plan. */
function candidates({ place, status, observation }: Datum): Observation[] {
	// What a chart divides is no row of the record; its own test works it out from the two that are.
	if (status === "derived" && !dataset.measure.has(place.measure)) return observation ? [observation] : [];
	const isOfATerm = /^jobs-/.test(place.measure) && !place.task;
	const rows = (byPlace.get(placeOf(place)) ?? []).filter(
		(row) => !isOfATerm || (row.as_of ?? "9") >= "2018-09",
	);
	if (status === null) return rows.filter((row) => targetStatuses.has(row.status));
	return rows.filter((row) => row.status === status);
}

/** The number a value is read as: money stands in millions of won. */
function asRead({ measure, value }: Observation): number {
	const isMoney = dataset.measure.get(measure)?.unit_en === "million KRW";
	return Number(((value ?? Number.NaN) * (isMoney ? 1e6 : 1)).toPrecision(15));
}

describe.each(locales)("the table of every figure (%s)", (locale) => {
	const figures = states.map((state) => ({ state, figure: figureOf(state, locale), view: viewOf(state) }));
	const missing = new Map(
		dataset.terms.filter(({ list }) => list === "missing").map((term) => [term.code, term[`name_${locale}`]]),
	);

	test("has each datum of the chart in one cell", () => {
		for (const { figure, view } of figures) {
			const cells = figure.table.lines.flatMap((line) => line.cells.flatMap((cell) => cell ?? []));
			const inTable = cells.map(({ datum }) => JSON.stringify(datum)).sort();
			expect(inTable, figure.key).toEqual(view.data.map((datum) => JSON.stringify(datum)).sort());
		}
	});

	test("shows what the record has at its place, and says where it has nothing", () => {
		for (const { figure } of figures)
			for (const cell of figure.table.lines.flatMap((line) => line.cells.flatMap((each) => each ?? []))) {
				const name = `${figure.key} ${placeOf(cell.datum.place)} ${cell.datum.status}`;
				const rows = candidates(cell.datum);
				if (cell.datum.value === null) {
					expect(rows, name).toEqual([]);
					expect(cell.text, name).toBe(missing.get(cell.datum.missing ?? ""));
					expect(cell.status, name).toBeNull();
					continue;
				}
				const shown = rows.filter(
					({ value, use }) => value === cell.datum.value && (use === "main" || rows.length === 1),
				);
				const superseded = rows.filter(
					({ value, as_of }) => value === cell.datum.value && as_of === "2018-11-20",
				);
				const [row] = shown.length > 0 ? shown : superseded;
				expect(row, name).toBeDefined();
				if (row === undefined) continue;
				expect(numbersIn(cell.text, locale), `${name}: ${cell.text}`).toEqual([asRead(row)]);
				expect(cell.status?.status, name).toBe(row.status);
			}
	});

	test("names every other published value", () => {
		for (const { figure } of figures)
			for (const cell of figure.table.lines.flatMap((line) => line.cells.flatMap((each) => each ?? []))) {
				const read = cell.others === null ? [] : numbersIn(cell.others, locale);
				expect(read, figure.key).toEqual(cell.datum.others.map(asRead));
				for (const other of cell.datum.others) {
					expect(dataset.observations).toContain(other);
					expect(placeOf(other)).toBe(placeOf(cell.datum.place));
				}
			}
	});

	test("rests on sources that are all named, and on no others", () => {
		for (const { figure, view } of figures) {
			const used = new Set(observationsOf(view.data).map(({ source }) => source));
			expect(used.size, figure.key).toBeGreaterThan(0);
			expect(new Set(figure.sources.map(({ source }) => source)), figure.key).toEqual(used);
		}
	});

	test("has a name for every line and column, none twice", () => {
		for (const { figure } of figures) {
			const { nameHeadings, valueHeadings, lines } = figure.table;
			expect([...nameHeadings, ...valueHeadings].filter((heading) => heading.trim() === "")).toEqual([]);
			const names = lines.map((line) => line.names.join("|"));
			expect(new Set(names).size, figure.key).toBe(names.length);
			for (const line of lines) expect(line.cells).toHaveLength(valueHeadings.length);
		}
	});

	test("goes with a unit, a definition and the statuses of its values", () => {
		for (const { figure, view } of figures) {
			expect(figure.unit.length, figure.key).toBeGreaterThan(0);
			expect(figure.definition.length, figure.key).toBeGreaterThan(0);
			const statuses = new Set(view.data.flatMap(({ observation }) => observation?.status ?? []));
			expect(new Set(figure.statuses.map(({ status }) => status)), figure.key).toEqual(statuses);
		}
	});
});

describe("the legend of classes", () => {
	test.each(states.filter(({ id }) => charts[id].classes !== undefined))(
		"of $id: published values, low to high",
		(state) => {
			const published = new Set(viewOf(state).data.map(({ value }) => value));
			const labels = figureOf(state, "ko").classes.map(({ label }) => numbersIn(label, "ko"));
			expect(labels.length).toBeGreaterThan(1);
			expect(labels.flat().filter((value) => !published.has(value))).toEqual([]);
			expect(labels.flat()).toEqual(labels.flat().toSorted((a, b) => a - b));
		},
	);
});

describe("drawings that are kept", () => {
	const sample = states.filter((state, index) => states.findIndex(({ id }) => id === state.id) === index);
	let folder = "";
	const before = process.env.CACHE_DIR;

	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), "drawings-"));
		process.env.CACHE_DIR = folder;
	});

	afterAll(() => {
		if (before === undefined) delete process.env.CACHE_DIR;
		else process.env.CACHE_DIR = before;
		rmSync(folder, { recursive: true });
	});

	const kept = () =>
		readdirSync(folder, { recursive: true, encoding: "utf8" })
			.filter((name) => name.endsWith(".svg"))
			.map((name) => join(folder, name));
	const all = (record?: Dataset) =>
		sample.flatMap((state) => locales.map((locale) => figureOf(state, locale, record)));

	test("make the same figures as new ones, and are used", () => {
		const cold = all();
		expect(kept()).toHaveLength(cold.flatMap(({ drawings }) => drawings).length);
		expect(all()).toEqual(cold);
		for (const file of kept()) writeFileSync(file, `<!--kept-->${readFileSync(file, "utf8")}`);
		expect(all().every(({ drawings }) => drawings.every(({ svg }) => svg.startsWith("<!--kept-->")))).toBe(
			true,
		);
	});

	test("are not used where a name in them has changed", () => {
		const regions = dataset.regions.map((region) =>
			region.region === "41110" ? { ...region, short_ko: "물원", name_ko: "물원시" } : region,
		);
		const renamed = createDataset({ ...dataset, regions }, dataset.release);
		const map = states.find(({ id }) => id === "region-map") as State;
		const [drawing] = figureOf(map, "ko", renamed).drawings;
		expect(drawing?.svg).toContain(">물원<");
		expect(drawing?.svg).not.toContain(">수원<");
	});

	test("are not used where a value has changed", () => {
		const observations = dataset.observations.map((row) =>
			row.value === 448000 ? { ...row, value: 447000 } : row,
		);
		const changed = createDataset({ ...dataset, observations }, dataset.release);
		const target = states.find(({ id }) => id === "plan-jobs-target") as State;
		expect(figureOf(target, "ko", changed).drawings[0]?.svg).toContain("447,000");
	});
});
