import type { Dataset } from "../dataset.ts";
import { type Issue, issueAt } from "../issues.ts";
import { rowsOf } from "../tables/any-row.ts";
import { type TableName, tables } from "../tables/index.ts";
import type { Check } from "./check.ts";

/** A source or an English note that nothing refers to is a left-over of a changed row. */
export const everySourceAndNoteIsUsed: Check = {
	name: "everySourceAndNoteIsUsed",
	needsWholeRecord: true,
	find: (dataset) => {
		const { sources, notes } = used(dataset);
		return [
			...dataset.sources
				.filter((row) => !sources.has(row.source))
				.map((row): Issue => issueAt(row, "source", "source-unused", { source: row.source })),
			...dataset.notes
				.filter((row) => !notes.has(row.note))
				.map((row): Issue => issueAt(row, "note", "note-unused", { note: row.note })),
		];
	},
};

function used(dataset: Dataset): { sources: Set<string>; notes: Set<string> } {
	const sources = new Set<string>();
	const notes = new Set<string>();
	for (const name of Object.keys(tables) as TableName[])
		for (const row of rowsOf(dataset, name)) {
			// The sources a table lists itself are not yet used by anything.
			if (name !== "sources" && name !== "consulted")
				for (const source of [row.source].flat()) if (source) sources.add(String(source));
			if (name !== "notes" && row.note) notes.add(String(row.note));
		}
	return { sources, notes };
}
