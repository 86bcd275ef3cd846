/** What was written of a row once and is written again: an observation stands in its table, its topic and its place. */
import type { DownloadColumn } from "./column.ts";

/** Rows remembered for one kind of file: enough for the record, and no burden where a register is far larger. */
const mostRows = 100_000;

interface Memory<T> {
	readonly texts: WeakMap<object, T>;
	left: number;
}

let memories = new WeakMap<readonly DownloadColumn[], Map<string, Memory<unknown>>>();

/** Gives the memory back, when all downloads are made. */
export function forgetRows(): void {
	memories = new WeakMap();
}

/** The function, which writes a row for one kind of file, with a memory that sets of the same columns share. */
export function remembered<T>(
	columns: readonly DownloadColumn[],
	kind: string,
	write: (row: object) => T,
): (row: object) => T {
	const kinds = memories.get(columns) ?? new Map<string, Memory<unknown>>();
	memories.set(columns, kinds);
	const memory = (kinds.get(kind) ?? { texts: new WeakMap(), left: mostRows }) as Memory<T>;
	kinds.set(kind, memory);
	return (row) => {
		const known = memory.texts.get(row);
		if (known !== undefined) return known;
		const text = write(row);
		if (memory.left > 0) {
			memory.texts.set(row, text);
			memory.left--;
		}
		return text;
	};
}
