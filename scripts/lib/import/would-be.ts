/** The record as it would be: proposed rows in their files, in the order the files are kept in. No row is ever lost. */
import { dimensions } from "../../../src/data/dimensions.ts";
import type { Files } from "../../../src/data/read.ts";
import { type Observation, observations } from "../../../src/data/tables/observations.ts";
import { formatTable } from "../../../src/data/tables/parse.ts";
import type { ImportAddress } from "../../../src/text/import-reasons.ts";
import type { Proposal } from "./propose.ts";

/** Files that would change, and the whole record with them. */
export interface WouldBe {
	readonly changed: ReadonlyMap<string, Uint8Array>;
	readonly files: Files;
	/** The cell that a line of a changed file comes from; null for a line that was there before. */
	readonly originOf: (file: string, line: number | null) => ImportAddress | null;
}

/** Applies a proposal to the record. `rows` are all observations of the record in the order of its files. */
export function applyProposal(files: Files, rows: readonly Observation[], proposal: Proposal): WouldBe {
	const after = new Map(
		proposal.changed.map(({ before, after, superseded }) => [
			before,
			superseded ? [after, superseded] : [after],
		]),
	);
	const touched = new Set([
		...proposal.changed.map(({ before }) => before.file),
		...proposal.fresh.map(({ row }) => row.file),
	]);
	const changed = new Map<string, Uint8Array>();
	const origins = new Map<string, ImportAddress>();
	const cells = new Map<Observation, ImportAddress>(proposal.changed.map(({ after, at }) => [after, at]));
	for (const file of touched) {
		const kept = rows.filter((row) => row.file === file).flatMap((row) => after.get(row) ?? [row]);
		const fresh = proposal.fresh
			.filter(({ row }) => row.file === file)
			.map(({ row, at }) => {
				const placed = { ...row, line: 0 };
				cells.set(placed, at);
				return placed;
			});
		const merged = merge(kept, fresh.sort(compareRows));
		changed.set(file, Buffer.from(formatTable(observations, merged)));
		let line = 2;
		for (const row of merged) {
			const at = cells.get(row);
			if (at) origins.set(`${file}:${line}`, at);
			line += row.note?.split("\n").length ?? 1;
		}
	}
	const originOf = (file: string, line: number | null) => origins.get(`${file}:${line}`) ?? null;
	return { changed, files: new Map([...files, ...changed]), originOf };
}

/** New rows go before the first row that stands after them; the order of rows already there never changes. */
function merge(kept: readonly Observation[], fresh: readonly Observation[]): Observation[] {
	const merged: Observation[] = [];
	let next = 0;
	for (const row of kept) {
		for (let one = fresh[next]; one !== undefined && compareRows(one, row) < 0; one = fresh[next]) {
			merged.push(one);
			next++;
		}
		merged.push(row);
	}
	for (const one of fresh.slice(next)) merged.push(one);
	return merged;
}

/** The record's files are sorted by dimension, as text. */
function compareRows(one: Observation, other: Observation): number {
	for (const dimension of dimensions) {
		const [a, b] = [one[dimension] ?? "", other[dimension] ?? ""];
		if (a !== b) return a < b ? -1 : 1;
	}
	return 0;
}
