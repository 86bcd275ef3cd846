import { describe, expect, test } from "vitest";
import { type PartName, partNames } from "../../../../scripts/lib/bench/arguments.ts";
import { renderDocument, renderSection } from "../../../../scripts/lib/bench/document.ts";
import type { Machine } from "../../../../scripts/lib/bench/machine.ts";
import { earlierFigures, type Report, withPart } from "../../../../scripts/lib/bench/report.ts";
import type { Section } from "../../../../scripts/lib/bench/section.ts";

const machine: Machine = {
	processor: "Some processor",
	cores: 2,
	memory: 8e9,
	system: "Linux",
	versions: { node: "24.9.0" },
	load: 0.2,
};

const builds: Section = {
	title: "Builds",
	intro: "What was done.",
	tables: [{ caption: "Times", head: ["Build", "Time"], rows: [["a | b", "6.1 s"]] }],
	goals: [
		{ what: "Time", goal: "≤ 8 s", measured: "6.1 s", reached: true },
		{ what: "Memory", goal: "≤ 4 GB", measured: "5 GB", reached: false },
	],
};

const report: Report = {
	release: "2026.1",
	parts: { builds: { machine, on: "2026-11-23", quick: false, figures: builds } },
};

const document = (of: Report) => renderDocument(of, new Map<PartName, Section>([["builds", builds]]));

describe("the document", () => {
	test("says goals, machine and day, and what is missing", () => {
		const text = document(report);
		expect(text).toContain("1 of 2 are reached");
		expect(text).toContain("| Time | ≤ 8 s | 6.1 s | yes |");
		expect(text).toContain("| Memory | ≤ 4 GB | 5 GB | **no** |");
		expect(text).toContain("- processor: Some processor, 2 cores");
		expect(text).toContain("- measured on: 2026-11-23");
		expect(text).toContain(`Not measured yet: ${partNames.slice(1).join(", ")}.`);
		expect(text).not.toContain("not for publishing");
	});

	test("is the same bytes for the same figures", () => {
		expect(document(JSON.parse(JSON.stringify(report)))).toBe(document(report));
	});

	test("marks what was only tried", () => {
		const part = { machine, on: null, quick: true, figures: builds };
		const text = document({ ...report, parts: { builds: part } });
		expect(text).toContain("not for publishing");
		expect(text).not.toContain("measured on");
	});

	test("writes tables whose cells cannot break them", () => {
		expect(renderSection(builds)).toBe(
			"## Builds\n\nWhat was done.\n\n**Times**\n\n| Build | Time |\n| --- | ---: |\n| a \\| b | 6.1 s |\n",
		);
	});
});

describe("kept figures", () => {
	test("stay when another part is measured", () => {
		const more = withPart(report, "pages", { machine, on: null, quick: false, figures: 1 });
		expect(Object.keys(more.parts)).toEqual(["builds", "pages"]);
		expect(more.parts.builds).toBe(report.parts.builds);
	});

	test("are joined by new ones only of the same machine, day and way", () => {
		const now = { machine: { ...machine, load: 3 }, on: "2026-11-23", quick: false };
		expect(earlierFigures(report, "builds", now)).toBe(builds);
		expect(earlierFigures(report, "pages", now)).toBeNull();
		expect(earlierFigures(report, "builds", { ...now, quick: true })).toBeNull();
		expect(earlierFigures(report, "builds", { ...now, on: null })).toBeNull();
		expect(
			earlierFigures(report, "builds", { ...now, machine: { ...machine, processor: "Another" } }),
		).toBeNull();
	});
});
