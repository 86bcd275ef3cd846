/** Charts of people: what is drawn is in proportion to the record, and a gap is labelled, never drawn as zero. */
import { describe, expect, test } from "vitest";
import { createDataset } from "../../src/data/dataset.ts";
import { loadDataset } from "../../src/data/load.ts";
import { createFigure } from "../../src/render/figure.ts";

const dataset = loadDataset();
const SUWON = "41110";

type Row = (typeof dataset.observations)[number];
const without = (isTaken: (row: Row) => boolean) =>
	createDataset(
		{ ...dataset, observations: dataset.observations.filter((row) => !isTaken(row)) },
		dataset.release,
	);

const states = [
	["employment-by-age", { measure: "employment-rate", region: SUWON }],
	["employment-by-age", { measure: "employed", region: SUWON }],
	["employment-by-sex", { region: "41" }],
	["employed-by-occupation", { region: SUWON, period: "2022-S1" }],
	["employed-by-status", { region: SUWON, period: "2021-S1" }],
	["population", { region: "41" }],
	["population-pyramid", { region: SUWON, period: "2012" }],
] as const;

type State = (typeof states)[number];
const figureOf = ([id, selection]: State, record = dataset) =>
	createFigure(record, id, selection as never, "ko");

/** Attributes of the marks of a drawing by the place of their datum. */
function marksOf(svg: string): Map<number, Record<string, string>> {
	const marks = [...svg.matchAll(/<(?:rect|circle)\b[^>]*\sdata-datum="(\d+)"[^>]*>/g)].map(
		([element, place]): [number, Record<string, string>] => [
			Number(place),
			Object.fromEntries(
				[...element.matchAll(/\s([a-z0-9-]+)="([^"]*)"/g)].map(([, k = "", v = ""]) => [k, v]),
			),
		],
	);
	const found = new Map(marks);
	expect(found.size, "no datum has two marks").toBe(marks.length);
	return found;
}

/** Values of a figure's table by the place of their datum. */
const valuesOf = ({ table }: ReturnType<typeof figureOf>) =>
	new Map(
		table.lines.flatMap(({ cells }) =>
			cells.flatMap((cell) => (cell ? [[cell.place, cell.datum.value] as const] : [])),
		),
	);

describe.each(states)("%s %o", (id, selection) => {
	const figure = figureOf([id, selection] as State);

	test("every value of the table has a mark, at both widths", () => {
		const places = [...valuesOf(figure).keys()].sort((a, b) => a - b);
		for (const { svg } of figure.drawings)
			expect([...marksOf(svg).keys()].sort((a, b) => a - b)).toEqual(places);
	});
});

describe.each(states.filter(([id]) => !id.startsWith("employment") && id !== "population"))(
	"bars of %s",
	(id, selection) => {
		test("begin at zero and are as long as their values", () => {
			const figure = figureOf([id, selection] as State);
			const values = valuesOf(figure);
			const most = Math.max(...[...values.values()].map((value) => value ?? 0));
			for (const { svg } of figure.drawings) {
				const lengths = new Map([...marksOf(svg)].map(([place, { width }]) => [place, Number(width)]));
				const longest = Math.max(...lengths.values());
				// Bars are inset by less than a pixel at either end.
				for (const [place, value] of values)
					expect(Math.abs((lengths.get(place) ?? Number.NaN) - (longest * (value ?? 0)) / most)).toBeLessThan(
						1.6,
					);
			}
		});
	},
);

test("points of the population stand as high above zero as their values", () => {
	const figure = figureOf(["population", { region: "41" }]);
	const values = valuesOf(figure);
	for (const { svg } of figure.drawings) {
		const zero = Number(/<line y2="([\d.]+)" y1="\1"[^>]*>\s*<\/g><g[^>]*stroke-width="2.25"/.exec(svg)?.[1]);
		const units = [...marksOf(svg)].map(([place, { cy }]) => (values.get(place) ?? 0) / (zero - Number(cy)));
		expect(units).toHaveLength(11);
		for (const unit of units) expect(unit / (units[0] ?? 0)).toBeCloseTo(1, 2);
	}
});

describe("a gap", () => {
	test("among occupations is said at its name", () => {
		const record = without((row) => row.breakdown === "occupation-clerks" && row.region === SUWON);
		const figure = figureOf(["employed-by-occupation", { region: SUWON, period: "2022-S1" }], record);
		for (const { svg } of figure.drawings) {
			expect(svg).toContain("사무 종사자");
			expect(svg).toContain("미공표");
			expect(marksOf(svg).size).toBe(5);
		}
		expect(figure.table.lines.at(-1)?.cells[0]?.text).toBe("미공표");
	});

	test("in a year of residents breaks the line and is named", () => {
		const record = without(
			(row) => row.measure === "resident-population" && row.region === "41" && row.period === "2016",
		);
		for (const { svg } of figureOf(["population", { region: "41" }], record).drawings) {
			expect(svg).toContain("미공표");
			expect(marksOf(svg).size).toBe(10);
			// The line starts anew after the gap.
			expect(/<g[^>]*stroke-width="2.25"[^>]*><path d="(M[^"]+)"/.exec(svg)?.[1]?.match(/M/g)).toHaveLength(
				2,
			);
		}
	});

	test("in a half-year breaks the line of its age alone", () => {
		const record = without(
			(row) => row.breakdown === "age-15-29" && row.region === SUWON && row.period === "2019-S1",
		);
		const state = ["employment-by-age", { measure: "employment-rate", region: SUWON }] as const;
		for (const { svg } of figureOf(state, record).drawings) {
			const starts = [...svg.matchAll(/<path d="([^"]+)"/g)].map(([, path]) => path?.match(/M/g)?.length);
			expect(starts.filter((count) => count === 2)).toHaveLength(1);
			expect(marksOf(svg).size).toBe(5 * 24 - 1);
		}
	});

	test("among ages is said in its place", () => {
		const record = without((row) => row.breakdown === "female-age-30-34" && row.region === SUWON);
		const figure = figureOf(["population-pyramid", { region: SUWON, period: "2012" }], record);
		for (const { svg } of figure.drawings) {
			expect(svg.match(/미공표/g)).toHaveLength(1);
			expect(marksOf(svg).size).toBe(41);
		}
	});
});

test("the pyramid's table has a line for every age and a column for each sex", () => {
	const { table } = figureOf(["population-pyramid", { region: SUWON, period: "2012" }]);
	expect([...table.nameHeadings, ...table.valueHeadings]).toEqual(["나이", "남자", "여자"]);
	expect(table.lines.map(({ names }) => names[0])).toContain("100세 이상");
	expect(table.lines).toHaveLength(21);
});
