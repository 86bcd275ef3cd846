/** The record as it was in an earlier revision. Reads git's store; changes nothing in it and nothing on disk. */
import { execFileSync } from "node:child_process";
import type { Files } from "../../../src/data/read.ts";
import { RELEASE_FILE } from "../../../src/data/release.ts";

/** Why an earlier record could not be had. */
export type RevisionFault = "no-repository" | "no-revision" | "no-record";

export type RevisionFiles =
	| { readonly ok: true; readonly commit: string; readonly files: Files }
	| { readonly ok: false; readonly fault: RevisionFault };

/** The files of **folder** as they were in **revision** (a commit, branch or tag), by path below the folder. */
export function revisionFiles(folder: string, revision: string): RevisionFiles {
	const git = (...args: string[]) =>
		execFileSync("git", args, { cwd: folder, stdio: ["ignore", "pipe", "ignore"], maxBuffer: 2 ** 30 });
	try {
		git("rev-parse", "--git-dir");
	} catch {
		return { ok: false, fault: "no-repository" };
	}
	let commit: string;
	try {
		const wanted = `${revision}^{commit}`;
		commit = git("rev-parse", "--verify", "--quiet", "--end-of-options", wanted).toString().trim();
	} catch {
		return { ok: false, fault: "no-revision" };
	}
	// Both ask by the folder they run in, wherever in the repository it lies.
	const names = git("ls-tree", "-r", "-z", "--name-only", commit)
		.toString("utf8")
		.split("\0")
		.filter((name) => /\.csv$/i.test(name) || name === RELEASE_FILE)
		.sort();
	if (names.length === 0) return { ok: false, fault: "no-record" };
	return {
		ok: true,
		commit,
		files: new Map(names.map((name) => [name, git("show", `${commit}:./${name}`)])),
	};
}
