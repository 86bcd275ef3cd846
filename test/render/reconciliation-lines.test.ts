import { expect, test } from "vitest";
import { loadDataset } from "../../src/data/load.ts";
import { reconciliationLines } from "../../src/render/reconciliation-lines.ts";

const dataset = loadDataset();

test("every relation is told once, apart by whether its sides are equal", () => {
	const { holding, differing, comparisons } = reconciliationLines(dataset, "ko");
	const ids = [...holding, ...differing].map(({ id }) => id);
	expect([...ids].sort()).toEqual(dataset.reconciliations.map(({ id }) => id).sort());
	expect(comparisons).toBe([...holding, ...differing].reduce((sum, line) => sum + line.comparisons, 0));
});

test("a difference is shown with both sides and its sign", () => {
	const line = (locale: "ko" | "en") =>
		reconciliationLines(dataset, locale).differing.find(({ id }) => id === "firefighters")?.sides;
	expect(line("ko")).toEqual({ total: "3,321명", parts: "3,370명", difference: "−49명" });
	expect(line("en")).toEqual({ total: "3,321 people", parts: "3,370 people", difference: "−49 people" });
});

test("a relation repeated for many places tells how often and how near, not one of them", () => {
	const line = reconciliationLines(dataset, "ko").holding.find(({ id }) => id === "employed-ages");
	expect(line?.sides).toBeNull();
	expect(line?.comparisons).toBeGreaterThan(31);
	expect(line?.tolerance).toBe("200명");
});
