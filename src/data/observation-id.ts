/**
 * Short names of observations. An id is made from what an observation is about and who says so, never from what it
 * says: it survives a corrected value, a changed note or approximation, a row that moved, and a value that is
 * superseded by a later one.
 */
import { hash } from "node:crypto";
import { type Dimension, dimensions } from "./dimensions.ts";
import { targetStatuses } from "./status.ts";

/** What an id is made from. */
export type Identified = Readonly<
	Record<Exclude<Dimension, "measure" | "region" | "period">, string | null>
> & {
	readonly measure: string;
	readonly region: string;
	readonly period: string;
	readonly status: string;
	readonly use: string;
	readonly source: string;
	readonly as_of: string | null;
};

// Without i, l, o and u, which are mistaken for digits or each other when an id is read aloud or copied by hand.
const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

/** Letters and digits after the first letter: 45 bits, so a million observations meet by chance once in 70 records. */
const length = 9;

/** An id by its form, as `o4k2m9qx7t`. It begins with a letter, so that no spreadsheet takes it for a number. */
export const observationIdPattern = /^o[0-9a-hjkmnp-tv-z]{9}$/;

/**
 * What an observation is about and who says so, as one text: dimensions, whether it was aimed at or came about, source,
 * and the date. The use is left out, since it changes when a later figure arrives.
 */
export function observationKey(row: Identified): string {
	const side = targetStatuses.has(row.status) ? "target" : "result";
	const cells = [...dimensions.map((dimension) => row[dimension] ?? ""), side, row.source, row.as_of ?? ""];
	return cells.join("|");
}

/** The id of a key. */
export function idOfKey(key: string): string {
	// Of the first six bytes the first 45 bits: whole numbers up to 2^53 are exact.
	let bits = Math.floor(hash("sha256", key, "buffer").readUIntBE(0, 6) / 8);
	let id = "";
	for (let place = 0; place < length; place++) {
		id = alphabet[bits % 32] + id;
		bits = Math.floor(bits / 32);
	}
	return `o${id}`;
}

/**
 * The id of every observation of a record. Where one source gives several values for one thing on one day (a headline
 * and its body, a figure and its revision), the main value has the id of the key and the others one of their own by use
 * and status. Throws where two observations would share an id: then the record names the same thing twice.
 */
export function observationIds<T extends Identified>(rows: readonly T[]): ReadonlyMap<T, string> {
	const keys = rows.map(observationKey);
	const counts = new Map<string, number>();
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	const ids = new Map<T, string>();
	const holders = new Map<string, string>();
	for (const [place, row] of rows.entries()) {
		const key = keys[place] as string;
		const isAlone = counts.get(key) === 1;
		const full = isAlone || row.use === "main" ? key : `${key}|${row.use}|${row.status}`;
		const id = idOfKey(full);
		const holder = holders.get(id);
		if (holder !== undefined) throw new Error(`observations "${holder}" and "${full}" share the id ${id}`);
		holders.set(id, full);
		ids.set(row, id);
	}
	return ids;
}

const known = new WeakMap<object, ReadonlyMap<Identified, string>>();

/** The id of an observation of a record; those of a record are made once. Throws for a row of another record. */
export function observationIdIn<T extends Identified>(rows: readonly T[], row: T): string {
	let ids = known.get(rows);
	if (ids === undefined) {
		ids = observationIds(rows);
		known.set(rows, ids);
	}
	const id = ids.get(row);
	if (id === undefined) throw new Error("an observation of another record");
	return id;
}
