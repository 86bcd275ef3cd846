/** Moves what was made beside a site into it. */
import { mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

/** Moves every file of a folder to the same path below a site, and takes the folder away. One that is absent is empty. */
export function moveInto(site: string, folder: string): void {
	let last = "";
	for (const path of filesBelow(folder)) {
		const target = join(site, path);
		// Files come sorted: those of one folder stand together, and it is made once.
		if (dirname(target) !== last) {
			last = dirname(target);
			mkdirSync(last, { recursive: true });
		}
		renameSync(join(folder, path), target);
	}
	rmSync(folder, { recursive: true, force: true });
}

/** Paths of all files below a folder, with slashes, sorted. */
export function filesBelow(folder: string): string[] {
	try {
		return readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
			.sort();
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
		throw error;
	}
}
