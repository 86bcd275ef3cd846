import { describe, expect, test } from "vitest";
import { loadDataset } from "../../src/data/load.ts";
import { mostOrigins, originOf, originRows } from "../../src/render/origin.ts";

const dataset = loadDataset();
const [first] = dataset.observations;
if (first === undefined) throw new Error("no observation");

describe("which figures have an origin", () => {
	test("all of the record, each with an id of its own", () => {
		const ids = [...originRows(dataset).values()];
		expect(ids.length).toBe(dataset.observations.length);
		expect(new Set(ids).size).toBe(ids.length);
	});

	test("none where nothing was published or the value was worked out here", () => {
		expect(originOf(dataset, null, "ko")).toBeNull();
		expect(originOf(dataset, { ...first, value: 1 }, "ko")).toBeNull();
		expect(originOf(dataset, first, "en")).toEqual({ locale: "en", id: originRows(dataset).get(first) });
	});

	test("beyond the limit figures of single tasks have none", () => {
		const ofTasks = Array.from({ length: mostOrigins }, (_, index) => ({
			...first,
			task: `T${index}`,
			line: index + 2,
		}));
		const large = { ...dataset, observations: [first, ...ofTasks] };
		expect([...originRows(large).keys()]).toEqual([first]);
	});
});
