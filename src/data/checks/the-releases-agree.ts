import type { Dataset } from "../dataset.ts";
import { type Issue, issueAt } from "../issues.ts";
import { observationIdIn } from "../observation-id.ts";
import type { Change } from "../tables/changes.ts";
import { observations } from "../tables/observations.ts";
import type { ReleaseRow } from "../tables/releases.ts";
import type { Check } from "./check.ts";

/**
 * The last release is the one of the release file, releases stand in the order they came out, and what is said to have
 * been changed is there, unless it was withdrawn.
 */
export const theReleasesAgree: Check = {
	name: "theReleasesAgree",
	needsWholeRecord: true,
	find: (dataset) => [
		...lastRelease(dataset),
		...dataset.releases.flatMap((row, index) => orderOf(row, dataset.releases[index - 1])),
		...dataset.changes.flatMap(fieldOf),
		...presence(dataset),
	],
};

function lastRelease({ releases, release }: Dataset): Issue[] {
	const last = releases.at(-1);
	// A release file that could not be read is told of by itself.
	if (last === undefined || release.published === "") return [];
	return (["release", "published", "title_ko", "title_en"] as const)
		.filter((column) => last[column] !== release[column])
		.map((column) =>
			issueAt(last, column, "release-differs", { found: last[column], expected: release[column] }),
		);
}

function orderOf(row: ReleaseRow, before: ReleaseRow | undefined): Issue[] {
	if (before === undefined) return [];
	const isLater = numberOf(row) > numberOf(before) && row.published >= before.published;
	if (isLater) return [];
	return [
		issueAt(row, "release", "release-before-another", { release: row.release, before: before.release }),
	];
}

/** The year and the running number as one number: 2026.10 comes after 2026.9. */
function numberOf({ release }: ReleaseRow): number {
	const [year = 0, running = 0] = release.split(".").map(Number);
	return year * 1_000_000 + running;
}

function fieldOf(row: Change): Issue[] {
	const isRight = row.kind === "changed" ? Object.hasOwn(observations.columns, row.field ?? "") : !row.field;
	return isRight ? [] : [issueAt(row, "field", "change-field", { kind: row.kind, field: row.field ?? "" })];
}

/** What was last said of an observation holds: it is there, or it was withdrawn. */
function presence(dataset: Dataset): Issue[] {
	if (dataset.changes.length === 0) return [];
	const there = new Set(dataset.observations.map((row) => observationIdIn(dataset.observations, row)));
	const last = new Map(dataset.changes.map((row) => [row.observation, row]));
	return [...last.values()].flatMap((row): Issue[] => {
		const { observation, kind } = row;
		const isThere = there.has(observation);
		if (kind === "withdrawn")
			return isThere ? [issueAt(row, "observation", "change-not-withdrawn", { observation })] : [];
		return isThere ? [] : [issueAt(row, "observation", "change-of-nothing", { observation, kind })];
	});
}
