import { describe, expect, test } from "vitest";
import { type ChartId, charts } from "../../src/charts/index.ts";
import { statesOf } from "../../src/charts/states.ts";
import { loadDataset } from "../../src/data/load.ts";
import { createFigure } from "../../src/render/figure.ts";
import { locales } from "../../src/site.ts";

const dataset = loadDataset();

/** The most each chart's drawing may weigh, in bytes: drawings are part of the page they stand on. */
const budgets = {
	"worknet-monthly": 15_000,
	"placements-per-opening": 15_000,
	"workers-by-industry": 15_000,
	"city-targets": 15_000,
	"task-figures": 15_000,
	"task-by-region": 15_000,
	"region-slope": 40_000,
	"region-multiples": 40_000,
} as const satisfies Partial<Record<ChartId, number>>;

describe.each(Object.entries(budgets))("%s", (name, budget) => {
	const id = name as keyof typeof budgets;

	test("is small in every state, and every mark points to a datum of the table", () => {
		for (const selection of charts[id].selections(dataset))
			for (const locale of locales) {
				const figure = createFigure(dataset, id, selection as never, locale);
				const places = new Set(
					figure.table.lines.flatMap(({ cells }) => cells.map((cell) => String(cell?.place))),
				);
				for (const { svg } of figure.drawings) {
					expect(Buffer.byteLength(svg), figure.key).toBeLessThanOrEqual(budget);
					const marks = [...svg.matchAll(/data-datum="([^"]*)"/g)].map(([, place]) => place ?? "");
					expect(marks.length, figure.key).toBeGreaterThan(0);
					expect(marks.filter((place) => !places.has(place))).toEqual([]);
				}
			}
	});
});

test("addresses name places and tasks by their slugs", () => {
	const paths = (id: ChartId) => statesOf(dataset, id).states.map(({ path }) => path);
	expect(paths("task-by-region")).toContain("task-by-region/senior-jobs/jobs-target/2018");
	expect(paths("task-figures")).toContain("task-figures/tax-arrears-teams/hires");
	expect(paths("worknet-monthly")).toContain("worknet-monthly/gyeonggi");
	expect(paths("task-figures").filter((path) => /T\d{3}/.test(path))).toEqual([]);
});
