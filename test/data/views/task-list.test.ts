import { describe, expect, test } from "vitest";
import { createDataset } from "../../../src/data/dataset.ts";
import { loadDataset } from "../../../src/data/load.ts";
import { taskList } from "../../../src/data/views/task-list.ts";
import { taskRecord } from "../../../src/data/views/task-record.ts";

const record = loadDataset();
const list = taskList(record);
const all = list.scopes.flatMap(({ tasks }) => tasks);
const bySlug = (slug: string) => all.find(({ task }) => task.slug === slug);

describe("the list of tasks", () => {
	test("counts the named tasks of the plan apart from all others", () => {
		expect(list.announced.value).toBe(607);
		expect(list.scopes.map(({ scope, tasks }) => [scope, tasks.length])).toEqual([
			["plan", record.tasks.filter(({ scope }) => scope === "plan").length],
			["candidate", record.tasks.filter(({ scope }) => scope === "candidate").length],
			["related", record.tasks.filter(({ scope }) => scope === "related").length],
		]);
	});

	test("holds every task once in each of its groupings", () => {
		const slugs = record.tasks.map(({ slug }) => slug).sort();
		for (const groups of [list.scopes, list.areas, list.states])
			expect(groups.flatMap(({ tasks }) => tasks.map(({ task }) => task.slug)).sort()).toEqual(slugs);
	});

	test("names the newest target and the newest result, whatever their measures", () => {
		const teams = bySlug("tax-arrears-teams");
		expect(teams?.target).toMatchObject({ value: 1000, place: { measure: "jobs-target", period: "2022" } });
		expect(teams?.result).toMatchObject({ value: 3565, place: { measure: "hires", period: "2019/2020" } });
		const offices = bySlug("happy-village-offices");
		expect(offices?.target).toMatchObject({ value: 81, status: "revised" });
	});

	test("a city's figure is no target of the task", () => {
		const seniors = bySlug("senior-jobs");
		expect(seniors?.cities).toHaveLength(31);
		expect(seniors?.target).toMatchObject({ value: 49_915, place: { region: "41", period: "2019" } });
	});

	test("a figure over several years counts for each of them", () => {
		expect(bySlug("startup-ecosystem")?.years).toEqual([2018, 2019, 2020, 2021, 2022]);
		expect(bySlug("harbour-wardens")).toMatchObject({
			years: [],
			cities: [],
			target: null,
			result: null,
			sources: 1,
		});
	});

	test("stands without tasks", () => {
		const empty = taskList(createDataset({ ...record, tasks: [], observations: [] }, record.release));
		expect(empty.announced.value).toBeNull();
		expect(empty.areas).toEqual([]);
		expect(empty.scopes.map(({ tasks }) => tasks)).toEqual([[], [], []]);
		expect(empty.states.every(({ tasks }) => tasks.length === 0)).toBe(true);
	});
});

describe("the record of a task", () => {
	const of = (slug: string) => {
		const task = record.tasks.find((row) => row.slug === slug);
		if (!task) throw new Error(`no task ${slug}`);
		return taskRecord(record, task);
	};

	test("leaves no published value out", () => {
		for (const { task, slug } of record.tasks) {
			const { province, local } = of(slug);
			expect(province.length + local.length).toBe(record.select({ task }).length);
			expect(local.every(({ region }) => region !== "41")).toBe(true);
		}
	});

	test("names every source once, the one that names the task first", () => {
		for (const { slug, source } of record.tasks) {
			const codes = of(slug).sourceList.map((row) => row.source);
			expect(codes[0]).toBe(source);
			expect(new Set(codes).size).toBe(codes.length);
			expect(codes).toHaveLength(bySlug(slug)?.sources ?? 0);
		}
	});

	test("keeps the first target beside the revised one", () => {
		const sites = of("happy-village-offices").groups.find(({ target }) => target.measure === "sites");
		const line = sites?.lines.find(({ target }) => target.place.period === "2021");
		expect(line?.target).toMatchObject({ value: 81, status: "revised" });
		expect(line?.target.others.map(({ value, use }) => [value, use])).toEqual([[76, "superseded"]]);
	});

	test("leads from task to task without a break", () => {
		const [first] = record.tasks;
		const walked: string[] = [];
		for (let task = first; task; task = of(task.slug).next ?? undefined) walked.push(task.slug);
		expect(walked).toEqual(record.tasks.map(({ slug }) => slug));
		expect(of(walked[0] ?? "").previous).toBeNull();
	});

	test("names an owner only where the tier was published", () => {
		expect(of("tax-arrears-teams").owner).toBeNull();
		const [task] = record.tasks;
		if (!task) throw new Error("no tasks");
		const ownerOf = (tier: string) => taskRecord(record, { ...task, tier }).owner?.body;
		expect([ownerOf("key"), ownerOf("bureau")]).toEqual(["headquarters", "task-owners"]);
	});
});
