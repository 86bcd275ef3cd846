/** What the key columns say of each row: blanks that continue the row above are filled in first. */
import type { KeyColumn, KeyRole, Roles } from "./roles.ts";
import type { Shape } from "./shape.ts";
import type { SheetRow } from "./sheet.ts";

export interface KeyedRow {
	readonly row: SheetRow;
	/** Texts of the key columns in their order, filled and translated. */
	readonly texts: readonly string[];
	/** Whether any value column holds something. */
	readonly hasValue: boolean;
	/** A text a mapping file does not translate, by the index of its key column. */
	readonly untranslated: { readonly key: number; readonly text: string } | null;
}

/**
 * Rows with their keys. Where the leading key cells of a row are blank, merged cells above reach down to it; a blank
 * behind a cell that is not blank is a total or nothing.
 */
export function keyRows(shape: Shape, roles: Roles): KeyedRow[] {
	const leading = roles.keys.filter(({ as }) => as !== "unit" && as !== "place-code");
	const above = new Map<number, string>();
	return shape.body.map((row) => {
		const hasValue = roles.values.some(({ column }) => (row.cells[column] ?? "") !== "");
		const filled = new Map<number, string>();
		let isLeading = true;
		for (const { column } of leading) {
			const cell = row.cells[column] ?? "";
			if (cell !== "") isLeading = false;
			filled.set(column, isLeading && hasValue ? (above.get(column) ?? "") : cell);
		}
		if (hasValue) for (const [column, text] of filled) above.set(column, text);
		let untranslated: KeyedRow["untranslated"] = null;
		const texts = roles.keys.map(({ column, values }, key) => {
			const text = filled.get(column) ?? row.cells[column] ?? "";
			if (values === null || text === "") return text;
			const translated = values[text];
			if (translated === undefined) untranslated ??= { key, text };
			return translated ?? text;
		});
		return { row, texts, hasValue, untranslated };
	});
}

/** Texts of the key columns with a role, from left to right. */
export function textsOf(keys: readonly KeyColumn[], texts: readonly string[], role: KeyRole): string[] {
	return keys.flatMap(({ as }, index) => (as === role ? [texts[index] ?? ""] : []));
}
