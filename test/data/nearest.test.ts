import { expect, test } from "vitest";
import { nearest } from "../../src/data/nearest.ts";

const codes = ["tasks", "jobs-target", "jobs-created", "budget"];

test.each([
	["job-target", "jobs-target"],
	["jobs-traget", "jobs-target"],
	["taks", "tasks"],
	["Budget", "budget"],
	["jobs_created", "jobs-created"],
])("%s is near %s", (value, expected) => {
	expect(nearest(value, codes)).toBe(expected);
});

test.each(["", "employment-rate", "x", "수원시"])("“%s” is near nothing", (value) => {
	expect(nearest(value, codes)).toBeNull();
});

test("no candidates, no guess", () => {
	expect(nearest("tasks", [])).toBeNull();
});
