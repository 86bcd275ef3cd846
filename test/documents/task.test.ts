import { describe, expect, test } from "vitest";
import { loadDataset } from "../../src/data/load.ts";
import { createTaskPages } from "../../src/documents/task.ts";
import { frameMark } from "../../src/render/page-frame.ts";
import { taskFramesOf } from "../../src/render/task-frame.ts";
import { locales } from "../../src/site.ts";

const dataset = loadDataset();
const fields = ["title", "description", "slug", "heading", "lead", "aside", "facts", "body"];

describe.each(locales)("pages of tasks in %s", (locale) => {
	const pageOf = createTaskPages(dataset, locale);

	test("have a section for every line of their contents, and no other id twice", () => {
		const faults = dataset.tasks.flatMap((task) => {
			const page = pageOf(task);
			const text = page.facts.text + page.body.text;
			const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
			const linked = [...page.aside.text.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
			const isWhole = JSON.stringify(ids) === JSON.stringify(linked) && linked.length >= 3;
			return isWhole && !/undefined|NaN|\[object/.test(text) ? [] : [`${task.task}: ${ids} / ${linked}`];
		});
		expect(faults).toEqual([]);
		expect(dataset.tasks.length).toBeGreaterThan(0);
	});

	test("make no markup of a name", () => {
		const [task] = dataset.tasks;
		if (!task) throw new Error("the record has no task");
		const name = `<script>alert("1")</script>`;
		const frames = taskFramesOf({
			ko: fields.map(frameMark).join("|"),
			en: fields.map(frameMark).join("|"),
		});
		const page = frames[locale](
			pageOf({ ...task, name_ko: name, name_en: name, summary_ko: name, summary_en: name }),
		);
		expect(page).not.toContain("<script");
		expect(page).toContain("&#60;script&#62;");
	});
});

test("a frame without a place for a field of a task is refused", () => {
	const page = fields.slice(1).map(frameMark).join(" ");
	expect(() => taskFramesOf({ ko: page, en: page })).toThrow("no place for title");
});
