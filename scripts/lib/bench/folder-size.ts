/** What a build wrote. */
import { closeSync, openSync, readSync, statSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "../move-into.ts";

export interface FolderSize {
	readonly files: number;
	/** Of all files together, as they lie on disk, not compressed. */
	readonly bytes: number;
	/** HTML files that are pages: those that only pass a reader on are none. */
	readonly pages: number;
}

/** Counts a folder's files. A folder that is not there holds none. */
export function folderSize(folder: string): FolderSize {
	const paths = filesBelow(folder);
	return {
		files: paths.length,
		bytes: paths.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0),
		pages: paths.filter((path) => path.endsWith(".html") && !passesOn(join(folder, path))).length,
	};
}

function passesOn(file: string): boolean {
	const start = Buffer.alloc(1024);
	const handle = openSync(file, "r");
	try {
		return start.toString("latin1", 0, readSync(handle, start)).includes('http-equiv="refresh"');
	} finally {
		closeSync(handle);
	}
}
