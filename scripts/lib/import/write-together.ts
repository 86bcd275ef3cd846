/** Writes changed files of the record so that nobody ever sees half of one: to a name of its own first, then into place. */
import type { Files } from "../../../src/data/read.ts";
import { cannotImport } from "../../../src/text/import-arguments.ts";

export interface WriteEffects {
	readonly readFiles: (folder: string) => Files;
	readonly writeFile: (file: string, bytes: Uint8Array) => void;
	readonly rename: (from: string, to: string) => void;
	readonly remove: (file: string) => void;
}

/**
 * Writes all files or none. `before` are the files the changes were made from: where one has changed since, nothing is
 * written. Returns what went wrong, or null.
 */
export function writeTogether(
	changed: ReadonlyMap<string, Uint8Array>,
	before: Files,
	folder: string,
	effects: WriteEffects,
): string | null {
	const now = effects.readFiles(folder);
	const moved = [...changed.keys()].find((file) => !isSame(before.get(file), now.get(file)));
	if (moved !== undefined) return cannotImport.recordMoved(moved);
	const staged: { temporary: string; file: string; name: string }[] = [];
	let name = "";
	try {
		for (const [path, bytes] of changed) {
			name = path;
			const file = `${folder.replace(/\/+$/, "")}/${path}`;
			// Not ending in .csv: a left-over is no table of the record.
			const temporary = `${file}.importing`;
			staged.push({ temporary, file, name });
			effects.writeFile(temporary, bytes);
		}
		for (const one of staged) {
			name = one.name;
			effects.rename(one.temporary, one.file);
		}
		return null;
	} catch (error) {
		for (const { temporary } of staged) effects.remove(temporary);
		return cannotImport.notWritten(
			name,
			error instanceof Error && "code" in error ? String(error.code) : String(error),
		);
	}
}

function isSame(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
	if (one === undefined || other === undefined) return one === other;
	return Buffer.from(one).equals(Buffer.from(other));
}
