/** What later steps ask of a site's files, noted of each once. */
import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { UsesById } from "../../src/documents/origin-uses.ts";
import { type Characters, createCharacters } from "./characters.ts";
import { createUseFinder } from "./framed/find-uses.ts";
import { filesBelow } from "./move-into.ts";
import type { Sums, WrittenPages } from "./output.ts";

export interface Survey {
	/** Takes a file by its path below the site, as it is written. */
	add(path: string, bytes: Buffer): void;
	/** Takes what another thread noted of its files, which show no observation that others are to be told of. */
	addWritten(written: WrittenPages): void;
	/** Reads every file below a folder that was not taken yet: one at a time, all of them would not fit in memory. */
	addRest(site: string): void;
	/** Characters of all pages taken. */
	readonly characters: Characters;
	readonly sums: Sums;
	/** Where observations are shown, by the pages taken. */
	uses(): UsesById;
}

/** A survey of nothing yet. **root** is the address of the site, ending in `/`. */
export function createSurvey(root: string): Survey {
	const characters = createCharacters();
	const finder = createUseFinder(root);
	const sums = new Map<string, string>();
	const add = (path: string, bytes: Buffer): void => {
		sums.set(path, hash("sha256", bytes));
		if (!path.endsWith(".html")) return;
		characters.add(bytes);
		finder.add(path, bytes);
	};
	return {
		add,
		addWritten(written) {
			characters.add(written.characters);
			for (const [path, sum] of written.sums) sums.set(path, sum);
		},
		addRest(site) {
			for (const path of filesBelow(site)) if (!sums.has(path)) add(path, readFileSync(join(site, path)));
		},
		characters,
		sums,
		uses: () => finder.uses(),
	};
}
