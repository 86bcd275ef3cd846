import { describe, expect, test } from "vitest";
import { typedId, typedIdPattern } from "../../src/client/picture-finder.ts";
import { loadDataset } from "../../src/data/load.ts";
import { pictureId, pictureIdPattern, pictureIds } from "../../src/pictures/picture-id.ts";

const dataset = loadDataset();
const suwon = { path: "region-line/employment-rate/age-15-plus/suwon" };

test("an id is that of its state and release for ever: pictures that carry it are in articles", () => {
	expect(pictureId(suwon, "2026.1")).toBe("1pwx77w");
	expect(pictureId(suwon, "2026.2")).not.toBe("1pwx77w");
});

test("every state has an id of its own and of the right form", () => {
	const pictures = pictureIds(dataset);
	expect(pictures.length).toBeGreaterThan(1000);
	expect(new Set(pictures.map(({ id }) => id)).size).toBe(pictures.length);
	expect(pictures.filter(({ id }) => !pictureIdPattern.test(id))).toEqual([]);
});

test("ids of earlier releases keep working when a new one comes", () => {
	const [row] = dataset.releases;
	if (row === undefined) throw new Error("the record has no release");
	const later = {
		...dataset,
		release: { ...dataset.release, release: "2027.1" },
		releases: [...dataset.releases, { ...row, release: "2027.1", published: "2027-02-01" }],
	};
	const before = new Set(pictureIds(dataset).map(({ id }) => id));
	const after = pictureIds(later);
	expect(after.length).toBe(2 * before.size);
	expect(after.filter(({ id, release }) => release === row.release && before.has(id)).length).toBe(
		before.size,
	);
});

describe("what people type", () => {
	test.each([
		["1pwx77w", "1pwx77w"],
		[" 1PWX77W ", "1pwx77w"],
		["1pwx 77w.", "1pwx77w"],
		["https://gyeonggi-jobs.example/en/check/1pwx77w/", "1pwx77w"],
	])("%s", (typed, id) => {
		expect(typedId(typed)).toBe(id);
		expect(typedIdPattern.test(id)).toBe(true);
	});

	test.each(["", "1pwx77", "1pwx77wi", "ilou123", "../../etc"])("%s is no number", (typed) => {
		expect(typedIdPattern.test(typedId(typed))).toBe(false);
	});

	test("the browser knows the same form as the build", () => {
		expect(typedIdPattern.source).toBe(pictureIdPattern.source);
	});
});
