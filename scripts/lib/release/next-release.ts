/** The files of the record and the changelog as a new release leaves them. */
import type { Files } from "../../../src/data/read.ts";
import { readTables } from "../../../src/data/read.ts";
import { RELEASE_FILE, type Release } from "../../../src/data/release.ts";
import { type Change, changes as changesTable } from "../../../src/data/tables/changes.ts";
import { formatTable } from "../../../src/data/tables/parse.ts";
import { type ReleaseRow, releases as releasesTable } from "../../../src/data/tables/releases.ts";
import { releaseWords } from "../../../src/text/release-command.ts";
import { withRelease } from "./changelog.ts";
import type { Reason, ReasonOf } from "./reasons.ts";
import type { DraftChange } from "./record-changes.ts";

/** What a person says about a release. */
export interface ReleaseNotes {
	readonly published: string;
	readonly title_ko: string;
	readonly title_en: string;
	readonly note_ko: string | null;
	readonly note_en: string | null;
}

/** The name that follows: the next number of the same year, or the first of a new one. */
export function nextName(last: string, published: string): string {
	const [year = "", number = "0"] = last.split(".");
	const next = published.slice(0, 4);
	return next === year ? `${year}.${Number(number) + 1}` : `${next}.1`;
}

/**
 * The record's files and the changelog after the release, by path below the data folder and the text of the changelog;
 * a text says why they cannot be made. Every change must have a reason.
 */
export function releaseFiles(
	files: Files,
	changelog: string,
	drafts: readonly DraftChange[],
	reasonOf: ReasonOf,
	release: string,
	notes: ReleaseNotes,
): { readonly record: ReadonlyMap<string, Uint8Array>; readonly changelog: string } | string {
	const { tables } = readTables(files);
	const without = drafts.filter((change) => reasonOf(change) === null);
	if (without.length > 0) return releaseWords.reasonsMissing(without);
	const at = { file: "", line: 0 };
	const added = drafts.map((draft): Change => {
		const { at: _, ...change } = draft;
		// Seen above: every change has a reason.
		return { ...at, release, ...change, ...(reasonOf(draft) as Reason) };
	});
	const row: ReleaseRow = { ...at, release, ...notes, observations: tables.observations.length };
	const changed = withRelease(changelog, release, releaseWords.changelogLine(notes, drafts));
	if (changed === null) return releaseWords.noChangelogHeading;
	const { published, title_ko, title_en } = notes;
	const described: Release = { release, published, title_ko, title_en };
	const bytes = (text: string) => Buffer.from(text, "utf8");
	return {
		record: new Map([
			[RELEASE_FILE, bytes(`${JSON.stringify(described, null, 2)}\n`)],
			[releasesTable.path, bytes(formatTable(releasesTable, [...tables.releases, row]))],
			[changesTable.path, bytes(formatTable(changesTable, [...tables.changes, ...added]))],
		]),
		changelog: changed,
	};
}
