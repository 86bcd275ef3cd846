/**
 * A table of the record: one CSV file (or several of the same shape) whose columns are declared once. The
 * declaration reads and writes cells, and gives the data dictionary, downloads and metadata their words.
 */
import { z } from "zod";
import type { Words } from "../../site.ts";
import type { Address } from "../issues.ts";
import type { Codec } from "./codecs.ts";

export interface Column<T> {
	readonly codec: Codec<T>;
	/** The codec of a cell that holds something: what the column's values are, whether or not they may be absent. */
	readonly base: Codec<unknown>;
	readonly title: Words;
	/** What a value means, in full sentences. */
	readonly description: Words;
	readonly unit?: Words;
	/** Lists the values may come from, as `regions` or `terms:tier`. The check `everyCodeIsKnown` follows them. */
	readonly list?: string;
	/** True where an empty cell is allowed: the codec then gives null. */
	readonly optional: boolean;
}

export type Columns = Record<string, Column<unknown>>;

export interface Table<C extends Columns = Columns> {
	/** Name in the field's terms, used for addresses and downloads: `observations`, `regions`. */
	readonly name: string;
	readonly title: Words;
	/** Path below the data folder; a trailing `/` means every CSV file of that folder. */
	readonly path: string;
	/** Columns that together name a row once. Empty where rows have no key. */
	readonly key: readonly string[];
	readonly columns: C;
}

/** A row as the program sees it: typed cells and where they stand. */
export type Row<T extends Table> = {
	readonly [K in keyof T["columns"]]: T["columns"][K] extends Column<infer V> ? V : never;
} & Address;

/** Declares a table. Only types are added; the value is what was given. */
export function defineTable<const C extends Columns>(
	table: Omit<Table<C>, "key"> & { readonly key: readonly (keyof C & string)[] },
): Table<C> {
	return table;
}

type Describe = { title: Words; description: Words; unit?: Words; list?: string };

/** A column that must have a value in every row. */
export function required<T>(codec: Codec<T>, words: Describe): Column<T> {
	return { codec, base: codec, optional: false, ...words };
}

/** A column whose cells may be empty. An empty cell is null: "does not apply" or "not known", never zero. */
export function optional<T>(codec: Codec<T>, words: Describe): Column<T | null> {
	const nullable = z.codec(z.string(), z.custom<T | null>(), {
		decode: (cell, context) => {
			if (cell === "") return null;
			const result = codec.safeParse(cell);
			if (result.success) return result.data;
			context.issues.push(
				...result.error.issues.map((issue) => ({
					code: "custom" as const,
					message: issue.message,
					input: cell,
				})),
			);
			return z.NEVER;
		},
		encode: (value) => (value === null ? "" : z.encode(codec, value as T)),
	});
	return { codec: nullable as unknown as Codec<T | null>, base: codec, optional: true, ...words };
}
