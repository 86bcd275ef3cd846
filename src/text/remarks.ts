/** Notes of the record below a chart, each headed by the figures it is about. */
import type { Observation } from "../data/tables/observations.ts";
import { citedRow, joined, type Prose, say } from "./cited.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** More figures than these share a remark without being listed. */
const mostListed = 3;

/**
 * Notes with the figures they belong to, each note once; one on very many figures is said without them. **said** is
 * how a note is said.
 */
export function remarksOf(
	observations: readonly Observation[],
	words: Vocabulary,
	said: (note: string) => Prose,
): Prose[] {
	const byNote = new Map<string, Observation[]>();
	for (const row of observations) if (row.note) byNote.set(row.note, [...(byNote.get(row.note) ?? []), row]);
	return [...byNote].map(([note, rows]) => {
		const remark = said(words.note(note));
		return rows.length > mostListed ? remark : say`${valuesOf(rows, words)}: ${remark}`;
	});
}

/** Values in digits, one after the other, each leading to where it comes from. */
export function valuesOf(rows: readonly Observation[], words: Vocabulary): Prose {
	return joined(
		rows.map((row) => citedRow(words.value(row, "digits"), row)),
		", ",
	);
}
