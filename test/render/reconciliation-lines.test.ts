import { expect, test } from "vitest";
import { loadDataset } from "../../src/data/load.ts";
import { reconciliationLines } from "../../src/render/reconciliation-lines.ts";
import { citedParts, type Prose, plainText } from "../../src/text/cited.ts";

const dataset = loadDataset();

test("every relation is told once, apart by whether its sides are equal", () => {
	const { holding, differing, comparisons } = reconciliationLines(dataset, "ko");
	const ids = [...holding, ...differing].map(({ id }) => id);
	expect([...ids].sort()).toEqual(dataset.reconciliations.map(({ id }) => id).sort());
	expect(comparisons).toBe([...holding, ...differing].reduce((sum, line) => sum + line.comparisons, 0));
});

test("a difference is shown with both sides and its sign", () => {
	const line = (locale: "ko" | "en") =>
		Object.fromEntries(
			Object.entries(
				reconciliationLines(dataset, locale).differing.find(({ id }) => id === "firefighters")?.sides ?? {},
			).map(([side, prose]: [string, Prose]) => [side, plainText(prose)]),
		);
	expect(line("ko")).toEqual({
		total: "3,321명",
		parts: "3,370명",
		addends: "911명 + 872명 + 838명 + 749명",
		difference: "−49명",
	});
	expect(line("en")).toMatchObject({
		total: "3,321 people",
		parts: "3,370 people",
		difference: "−49 people",
	});
});

test("a relation repeated for many places tells how often and how near, not one of them", () => {
	const line = reconciliationLines(dataset, "ko").holding.find(({ id }) => id === "employed-ages");
	expect(line?.sides).toBeNull();
	expect(line?.comparisons).toBeGreaterThan(31);
	expect(line?.tolerance).toBe("200명");
});

test("a total has its origin, and a sum the origins of its parts", () => {
	const lines = reconciliationLines(dataset, "ko");
	const told = [...lines.holding, ...lines.differing].flatMap(({ sides }) => sides ?? []);
	expect(told.length).toBeGreaterThan(20);
	for (const { total, parts, addends, difference } of told) {
		expect(citedParts(total)).toMatchObject([{ isReckoned: false, from: [{}] }]);
		const [sum] = citedParts(parts);
		if (typeof sum !== "object") throw new Error("a side without origin");
		const listed = citedParts(addends).flatMap((part) => (typeof part === "string" ? [] : part.from));
		if (addends !== "") expect(listed).toEqual(sum.from);
		expect(citedParts(difference)).toMatchObject([{ isReckoned: true }]);
	}
});
