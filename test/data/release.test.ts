import { expect, test } from "vitest";
import { readRelease } from "../../src/data/release.ts";

const sound = { release: "2026.1", published: "2026-11-23", title_ko: "첫 공개", title_en: "First release" };
const read = (value: unknown) => readRelease(Buffer.from(JSON.stringify(value)));

test("a sound release is read", () => {
	expect(read(sound)).toEqual({ release: sound, issues: [] });
});

test("a byte order mark is no defect", () => {
	expect(readRelease(Buffer.from(`\uFEFF${JSON.stringify(sound)}`)).release).toEqual(sound);
});

test.each([
	[{ ...sound, release: "2026.0" }, "release", "malformed"],
	[{ ...sound, published: "2026-02-30" }, "published", "malformed"],
	[{ ...sound, title_ko: "" }, "title_ko", "malformed"],
	[{ ...sound, title_en: undefined }, "title_en", "missing"],
	[{ ...sound, titel_en: "x" }, "titel_en", "unknown"],
	[null, null, "not-an-object"],
	["2026.1", null, "not-an-object"],
])("%j is told of", (value, column, reason) => {
	const { release, issues } = read(value);
	expect(release).toBeNull();
	expect(issues).toEqual([
		{ rule: "release-invalid", file: "release.json", line: null, column, values: { reason } },
	]);
});
