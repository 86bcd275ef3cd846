/** What a release would change: the observations of two records compared cell by cell, by their lasting ids. */
import { z } from "zod";
import { dimensions } from "../../../src/data/dimensions.ts";
import { observationIds } from "../../../src/data/observation-id.ts";
import type { Change } from "../../../src/data/tables/changes.ts";
import { type Observation, observations } from "../../../src/data/tables/observations.ts";

/** A change that nobody has given a reason for yet. */
export type DraftChange = Omit<Change, "release" | "reason_ko" | "reason_en" | "file" | "line"> & {
	readonly kind: "added" | "changed" | "withdrawn";
	/** Where the observation stands, or stood when it was withdrawn. */
	readonly at: { readonly file: string; readonly line: number };
};

/**
 * Changes in the order of the record as it is, withdrawn observations at the end. An observation whose source or date
 * changed has another id: it is withdrawn under the old one and added under the new.
 */
export function changesBetween(
	before: readonly Observation[],
	after: readonly Observation[],
): readonly DraftChange[] {
	const old = byId(before);
	const now = byId(after);
	const added = [...now].flatMap(([id, row]): readonly DraftChange[] => {
		const earlier = old.get(id);
		if (earlier === undefined) return [draft(id, "added", row, null, null, cellOf(row, "value"))];
		return columns.flatMap((column) => {
			const [was, is] = [cellOf(earlier, column), cellOf(row, column)];
			return was === is ? [] : [draft(id, "changed", row, column, was, is)];
		});
	});
	const withdrawn = [...old]
		.filter(([id]) => !now.has(id))
		.map(([id, row]) => draft(id, "withdrawn", row, null, cellOf(row, "value"), null));
	return [...added, ...withdrawn];
}

const columns = Object.keys(observations.columns) as (keyof typeof observations.columns)[];

function byId(rows: readonly Observation[]): ReadonlyMap<string, Observation> {
	return new Map([...observationIds(rows)].map(([row, id]) => [id, row]));
}

function draft(
	id: string,
	kind: DraftChange["kind"],
	row: Observation,
	field: string | null,
	old: string | null,
	now: string | null,
): DraftChange {
	const { measure, region, period, file, line } = row;
	const others = dimensions
		.filter((name) => name !== "measure" && name !== "region" && name !== "period" && row[name] !== null)
		.map((name) => `${name}:${row[name]}`);
	return {
		observation: id,
		kind,
		measure,
		region,
		period,
		dimensions: others.join(";") || null,
		field,
		old,
		new: now,
		at: { file, line },
	};
}

/** A cell as the record writes it; null where it is empty. */
function cellOf(row: Observation, column: (typeof columns)[number]): string | null {
	// Each column's codec takes what that column's cells were read as.
	return z.encode(observations.columns[column].codec as z.ZodType<unknown, string>, row[column]) || null;
}
