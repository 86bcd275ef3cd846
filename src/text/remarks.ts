/** Notes of the record below a chart, each headed by the figures it is about. */
import type { Observation } from "../data/tables/observations.ts";
import { citedRow, joined, type Prose, say } from "./cited.ts";
import { type FigureIndex, recognised } from "./recognised.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** More figures than these share a remark without being listed. */
const mostListed = 3;

/**
 * Notes with the figures they belong to, each note once; one on very many figures is said without them. **told** are the
 * figures a note may repeat.
 */
export function remarksOf(
	observations: readonly Observation[],
	words: Vocabulary,
	told: FigureIndex,
): Prose[] {
	const byNote = new Map<string, Observation[]>();
	for (const row of observations) if (row.note) byNote.set(row.note, [...(byNote.get(row.note) ?? []), row]);
	return [...byNote].map(([note, rows]) => {
		const said = recognised(words.note(note), told);
		return rows.length > mostListed ? said : say`${valuesOf(rows, words)}: ${said}`;
	});
}

/** Values in digits, one after the other, each leading to where it comes from. */
export function valuesOf(rows: readonly Observation[], words: Vocabulary): Prose {
	return joined(
		rows.map((row) => citedRow(words.value(row, "digits"), row)),
		", ",
	);
}
