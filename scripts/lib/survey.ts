/** Reads what stands in a site's folder once, for all that later steps ask of it. */
import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { UsesById } from "../../src/documents/origin-uses.ts";
import { type Characters, createCharacters } from "./characters.ts";
import { createUseFinder } from "./framed/find-uses.ts";
import { filesBelow } from "./move-into.ts";
import type { Sums } from "./output.ts";

export interface Survey {
	/** Characters of all pages; those of pages written later can be added. */
	readonly characters: Characters;
	/** Where observations are shown. */
	readonly uses: UsesById;
	readonly sums: Sums;
}

/** One file at a time: all of them together would not fit in memory for a large register. */
export function surveySite(site: string, root: string): Survey {
	const characters = createCharacters();
	const finder = createUseFinder(root);
	const sums = new Map<string, string>();
	for (const path of filesBelow(site)) {
		const bytes = readFileSync(join(site, path));
		sums.set(path, hash("sha256", bytes));
		if (!path.endsWith(".html")) continue;
		characters.add(bytes);
		finder.add(path, bytes);
	}
	return { characters, uses: finder.uses(), sums };
}
