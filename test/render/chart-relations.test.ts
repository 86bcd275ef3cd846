import { expect, test } from "vitest";
import { statesOf } from "../../src/charts/states.ts";
import { loadDataset } from "../../src/data/load.ts";
import { shownObservations } from "../../src/downloads/chart-sets.ts";
import { relationsOf } from "../../src/render/chart-relations.ts";

const dataset = loadDataset();
const relationsOfState = (id: "population" | "plan-tasks-by-tier" | "city-targets", path: string) => {
	const state = statesOf(dataset, id).states.find((each) => each.path === path);
	if (state === undefined) throw new Error(`no state ${path}`);
	return relationsOf(dataset, shownObservations(dataset, state), "ko");
};

test("a chart has to do with the sums its figures are the total or a part of", () => {
	expect(relationsOfState("plan-tasks-by-tier", "plan-tasks-by-tier").map(({ id }) => id)).toContain(
		"plan-tiers",
	);
	const suwon = relationsOfState("population", "population/suwon");
	expect(suwon.map(({ id }) => id)).toContain("residents-regions");
	expect(suwon.every(({ statement }) => statement.length > 0)).toBe(true);
});

test("a chart of figures that are in no sum has none", () => {
	expect(relationsOf(dataset, [], "en")).toEqual([]);
	const [first] = statesOf(dataset, "city-targets").states;
	expect(relationsOfState("city-targets", first?.path ?? "")).toEqual([]);
});
