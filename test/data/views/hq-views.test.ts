import { beforeAll, describe, expect, test } from "vitest";
import type { Dataset } from "../../../src/data/dataset.ts";
import { readFiles } from "../../../src/data/files.ts";
import { checkRecord, loadDataset } from "../../../src/data/load.ts";
import { hqConversions } from "../../../src/data/views/hq-conversions.ts";
import { hqCycle } from "../../../src/data/views/hq-cycle.ts";
import { hqEvaluations } from "../../../src/data/views/hq-evaluations.ts";
import { hqStructure } from "../../../src/data/views/hq-structure.ts";
import { hqTimeline } from "../../../src/data/views/hq-timeline.ts";
import { plant } from "../planted-record.ts";

let dataset: Dataset;

beforeAll(() => {
	dataset = loadDataset();
});

/** The real record with lines added to its tables; fails where it then has a defect. */
function withLines(lines: Readonly<Record<string, string>>): Dataset {
	const edits = Object.entries(lines).map(([file, add]) => ({ file, add }));
	const checked = checkRecord(plant(readFiles("data"), edits));
	expect(checked.issues).toEqual([]);
	if (checked.dataset === null) throw new Error("no dataset");
	return checked.dataset;
}

describe("the structure", () => {
	test("places every body of the record, one of them in the middle", () => {
		const bodies = hqStructure(dataset);
		expect(bodies).toHaveLength(dataset.bodies.length);
		expect(bodies.filter(({ place }) => place === "headquarters").map(({ since }) => since)).toEqual([
			"2018-12-06",
		]);
		expect(bodies.find(({ body }) => body.body === "task-owners")).toMatchObject({
			place: "member",
			since: null,
		});
	});

	test("a body the program does not know is one more member", () => {
		const more = withLines({ "hq/bodies.csv": "jobs-council,일자리위원회,Jobs council,,,,,,,P-S001" });
		expect(hqStructure(more).find(({ body }) => body.body === "jobs-council")?.place).toBe("member");
	});
});

describe("the timeline", () => {
	test("is in order, and leaves out the market, single tasks and related policies", () => {
		const events = hqTimeline(dataset);
		const dates = events.map(({ event }) => event.date);
		expect(dates).toEqual([...dates].sort());
		const kinds = new Set(events.map(({ event }) => event.kind));
		for (const kind of ["market", "milestone", "related"]) expect(kinds).not.toContain(kind);
		expect(kinds).toContain("assembly");
	});

	test("no planned meeting is reported as held", () => {
		const planned = hqTimeline(dataset).filter(({ isReportedHeld }) => isReportedHeld !== null);
		expect(planned.map(({ event }) => event.event)).toEqual(["E003", "E004", "E005", "E021"]);
		expect(planned.every(({ isReportedHeld }) => isReportedHeld === false)).toBe(true);
	});

	test.each([
		["of the same body in the month it was planned for", "2019-03-14,meeting", "province-city-council", true],
		["of another body", "2019-03-14,meeting", "headquarters", false],
		["of another month", "2019-04-14,meeting", "province-city-council", false],
		["that was itself only planned", "2019-03-14,meeting-planned", "province-city-council", false],
	])("a meeting %s makes it %s", (_name, when, body, isHeld) => {
		const more = withLines({ "hq/events.csv": `E099,${when},회의,Meeting,,,${body},P-S001` });
		const council = hqTimeline(more).find(({ event }) => event.event === "E021");
		expect(council?.isReportedHeld).toBe(isHeld);
	});

	test("the headquarters' meetings are those under any of its names", () => {
		const meetings = hqTimeline(dataset).filter(
			({ event, isOfHeadquarters }) => event.kind === "meeting" && isOfHeadquarters,
		);
		expect(meetings.map(({ event }) => event.date)).toEqual(["2019-02-20", "2020-04-27"]);
	});
});

describe("the yearly cycle", () => {
	const year = (name: string) => {
		const found = hqCycle(dataset).find((candidate) => candidate.year === name);
		if (!found) throw new Error(`no ${name}`);
		return found;
	};
	const values = (name: string) => {
		const { plan, review, supplement } = year(name);
		return [plan, review, supplement].map(({ figures }) => figures.map(({ value }) => value));
	};

	test("shows target, result and revision where they were published", () => {
		expect(values("2019")).toEqual([[119_199], [null], [101_686, 9102]]);
		expect(values("2021")).toEqual([[null], [142_322], []]);
		expect(values("2018")).toEqual([[null], [null], []]);
	});

	test("puts every event into one step of its own year", () => {
		const { plan, review, supplement } = year("2020");
		expect(plan.events.map(({ event }) => event)).toEqual(["E033"]);
		expect(review.events.map(({ event }) => event)).toEqual(["E031", "E035", "E036"]);
		expect(supplement.events).toEqual([]);
	});

	test("names what was not found about the year", () => {
		expect(year("2020").gaps.map(({ item_en }) => item_en)).toEqual(["Result for 2020"]);
		expect(year("2021").gaps.map(({ item_en }) => item_en)).toEqual(["Plan and budget for 2021"]);
	});
});

describe("conversions", () => {
	test("there is none: the record says that it looked, and no count is reckoned", () => {
		const { conversions, counts, announced, coverage } = hqConversions(dataset);
		expect(conversions).toEqual([]);
		expect(counts).toEqual([]);
		expect([announced.key.value, announced.bureau.value]).toEqual([67, 540]);
		expect(coverage?.found).toBe("no");
	});

	test("move a task from one tier to the other, date by date", () => {
		const more = withLines({
			"hq/conversions.csv": [
				"T002,bureau,key,2020-05-01,,,P-S001",
				"T001,bureau,key,2019-05,성과가 커서,For its results,P-S001",
				"T003,bureau,key,2019-05,,,P-S001",
				"T001,key,bureau,2021-02-01,,,P-S001",
			].join("\n"),
		});
		const { conversions, counts } = hqConversions(more);
		expect(conversions.map(({ date }) => date)).toEqual(["2019-05", "2019-05", "2020-05-01", "2021-02-01"]);
		expect(counts).toEqual([
			{ date: "2019-05", key: 69, bureau: 538 },
			{ date: "2020-05-01", key: 70, bureau: 537 },
			{ date: "2021-02-01", key: 69, bureau: 538 },
		]);
	});
});

describe("evaluations", () => {
	test("there is none, and the record says that it looked", () => {
		const { evaluations, coverage } = hqEvaluations(dataset);
		expect(evaluations).toEqual([]);
		expect(coverage?.found).toBe("no");
	});

	test("stand in the order of their years", () => {
		const more = withLines({
			"hq/evaluations.csv": [
				"V002,2020,2021-02-26,,A1,보통,Fair,,P-S001",
				"V001,2019,2020-02-26,T001,,우수,Excellent,rewarded,P-S001",
			].join("\n"),
		});
		expect(hqEvaluations(more).evaluations.map(({ evaluation }) => evaluation)).toEqual(["V001", "V002"]);
	});
});
