/** The record as it was last released: from a folder, or from git's store. */
import { execFileSync } from "node:child_process";
import { readFiles } from "../../../src/data/files.ts";
import type { Files } from "../../../src/data/read.ts";
import { RELEASE_FILE, readRelease } from "../../../src/data/release.ts";
import { releaseWords } from "../../../src/text/release-command.ts";
import { revisionFiles } from "../diff/revision-files.ts";

/** Where to look. Without either, git is asked for the tag `data-<release>`, then for the last change of the release file. */
export interface Where {
	/** A folder with the released record, as `data/` of the published site. */
	readonly from?: string;
	/** A git revision. */
	readonly since?: string;
}

/** The files of the last release, whose name is **release**; a text says why they cannot be had. */
export function lastRecord(folder: string, release: string, { from, since }: Where): Files | string {
	const files = from === undefined ? fromGit(folder, release, since) : fromFolder(from);
	if (typeof files === "string") return files;
	const found = readRelease(files.get(RELEASE_FILE) ?? null).release?.release ?? "";
	if (found !== release) return releaseWords.otherRelease(from ?? since ?? `data-${release}`, found, release);
	return files;
}

function fromFolder(from: string): Files | string {
	try {
		return readFiles(from);
	} catch (error) {
		return releaseWords.folderUnread(
			from,
			error instanceof Error && "code" in error ? String(error.code) : "",
		);
	}
}

function fromGit(folder: string, release: string, since: string | undefined): Files | string {
	const revisions = since === undefined ? [`data-${release}`, lastChangeOf(folder)] : [since];
	for (const revision of revisions) {
		if (revision === null) continue;
		const read = revisionFiles(folder, revision);
		if (read.ok) return read.files;
		if (read.fault === "no-repository") break;
	}
	return releaseWords.noLastRecord(release, since ?? null);
}

/** The commit that last changed the release file; null where git knows none. */
function lastChangeOf(folder: string): string | null {
	try {
		const out = execFileSync("git", ["log", "-1", "--format=%H", "--", RELEASE_FILE], {
			cwd: folder,
			stdio: ["ignore", "pipe", "ignore"],
		});
		return out.toString().trim() || null;
	} catch {
		return null;
	}
}
