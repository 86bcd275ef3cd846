import { describe, expect, test } from "vitest";
import { statesOf } from "../../src/charts/states.ts";
import type { Dataset } from "../../src/data/dataset.ts";
import { loadDataset } from "../../src/data/load.ts";
import { observationIdIn } from "../../src/data/observation-id.ts";
import type { Change } from "../../src/data/tables/changes.ts";
import { checkPage } from "../../src/documents/check.ts";
import { hasChangedSince } from "../../src/pictures/changed-since.ts";
import { pictureId } from "../../src/pictures/picture-id.ts";
import { figureOfState } from "../../src/render/figure.ts";
import { checkWords } from "../../src/text/pages/check.ts";

const dataset = loadDataset();
const root = "https://jobs.example/base/";
const state = statesOf(dataset, "region-line").first;
const figure = figureOfState(dataset, state, "ko");
const first = dataset.releases[0]?.release ?? "";
const shown = figure.table.lines.flatMap(({ cells }) => cells[0]?.datum.observation ?? [])[0];

/** The record with a later release that says so of one observation. */
function withChange(change: Partial<Change>): Dataset {
	const [row] = dataset.releases;
	if (row === undefined || shown === undefined) throw new Error("the record has no release or no figure");
	return {
		...dataset,
		release: { ...dataset.release, release: "2027.1", published: "2027-02-01" },
		releases: [...dataset.releases, { ...row, release: "2027.1", published: "2027-02-01" }],
		changes: [
			{
				release: "2027.1",
				observation: observationIdIn(dataset.observations, shown),
				kind: "changed",
				measure: shown.measure,
				region: shown.region,
				period: shown.period,
				field: "value",
				old: "1",
				new: "2",
				...change,
			} as Change,
		],
	};
}

describe("a picture of the present release", () => {
	const id = pictureId(state, first);
	const { body, title, path } = checkPage(dataset, { id, state, release: first }, figure, root);

	test("has its true picture, its figures and the chart, below the site's base", () => {
		expect(path).toBe(`check/${id}/`);
		expect(title).toContain(id);
		expect(body.text).toContain(`src="/base/charts/${state.path}/chart.svg"`);
		expect(body.text).toContain(`href="/base/charts/${state.path}/"`);
		expect(body.text).toContain(`href="/base/en/check/${id}/"`);
		const cells = figure.table.lines.flatMap((line) => line.cells);
		expect(body.text.match(/<td /g)?.length).toBe(cells.length);
		for (const cell of cells) expect(body.text).toContain(`>${cell?.text}<`);
	});

	test("says nothing of changes", () => {
		expect(body.text).not.toContain(checkWords.ko.unchanged);
		expect(body.text).not.toContain(checkWords.ko.changed);
	});
});

describe("a picture of an earlier release", () => {
	const says = (record: Dataset) =>
		checkPage(record, { id: pictureId(state, first), state, release: first }, figure, root).body.text;

	test("whose value changed since says so", () => {
		expect(says(withChange({}))).toContain(checkWords.ko.changed);
	});

	test("whose values are the same says so", () => {
		const text = says(withChange({ observation: "o000000000" }));
		expect(text).toContain(checkWords.ko.unchanged);
		expect(text).toContain(first);
		expect(text).toContain("2027.1");
	});

	test("is found from the page of the present one", () => {
		const later = withChange({});
		const present = { id: pictureId(state, "2027.1"), state, release: "2027.1" };
		expect(checkPage(later, present, figure, root).body.text).toContain(
			`/base/check/${pictureId(state, first)}/`,
		);
	});

	test("counts what was withdrawn from its places as a change", () => {
		const gone = { kind: "withdrawn", observation: "o000000000", field: null } as const;
		expect(hasChangedSince(withChange(gone), figure, first)).toBe(true);
		expect(hasChangedSince(withChange({ ...gone, measure: "budget" }), figure, first)).toBe(false);
		expect(hasChangedSince(withChange({}), figure, "2027.1")).toBe(false);
	});
});
