/** Build only: the files of a record. The one place of `src` that reads them. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Files } from "./read.ts";
import { RELEASE_FILE } from "./release.ts";

/** The data folder: `DATA_DIR`, else `data` of the project. By working directory: bundled code would find its own copy. */
export function dataFolder(): string {
	return process.env.DATA_DIR ?? join(process.cwd(), "data");
}

/** All CSV files and the release file below a folder, by path with `/`. */
export function readFiles(folder: string): Files {
	const names = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
		// In any case of letters, so that a `.CSV` is told of rather than passed over.
		.filter((name) => /\.csv$/i.test(name) || name === RELEASE_FILE)
		.sort();
	return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}
