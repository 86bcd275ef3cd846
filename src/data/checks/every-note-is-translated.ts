import { type Issue, issueAt } from "../issues.ts";
import { rowsOf } from "../tables/any-row.ts";
import { type TableName, tables } from "../tables/index.ts";
import type { Check } from "./check.ts";

/** Every Korean note has an English one. Silent while the English notes cannot all be read. */
export const everyNoteIsTranslated: Check = {
	name: "everyNoteIsTranslated",
	needsWholeRecord: false,
	find: (dataset, unread) =>
		unread.has("notes")
			? []
			: (Object.keys(tables) as TableName[]).flatMap((name) =>
					rowsOf(dataset, name).flatMap((row): Issue[] =>
						name !== "notes" && typeof row.note === "string" && !dataset.noteEnglish.has(row.note)
							? [issueAt(row, "note", "note-untranslated", { note: row.note })]
							: [],
					),
				),
};
