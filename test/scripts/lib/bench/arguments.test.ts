import { expect, test } from "vitest";
import { parseArguments, partNames } from "../../../../scripts/lib/bench/arguments.ts";

test("without arguments everything is measured", () => {
	expect(parseArguments([], "dist")).toEqual({
		parts: partNames,
		quick: false,
		tasks: [607, 6070, 60_700],
		runs: 5,
		on: null,
		site: "dist",
		out: "docs",
	});
});

test("parts, sizes, runs, day and folders can be chosen", () => {
	const options = "--only pages,builds --tasks=30 --runs 2 --on 2026-11-23 --site s --out o";
	expect(parseArguments(options.split(" "), "dist")).toEqual({
		parts: ["builds", "pages"],
		quick: false,
		tasks: [30],
		runs: 2,
		on: "2026-11-23",
		site: "s",
		out: "o",
	});
	expect(parseArguments(["--quick"], "dist")).toMatchObject({ quick: true, tasks: [607], runs: 1 });
});

test.each([
	["--only builds,everything", "everything"],
	["--tasks 0", "--tasks"],
	["--runs many", "--runs"],
	["--on today", "--on"],
	["--site", "--site"],
	["--fast yes", "--fast"],
])("%s is refused by name", (argument, named) => {
	expect(parseArguments(argument.split(" "), "dist")).toEqual(expect.stringContaining(named));
});
