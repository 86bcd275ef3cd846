/** The record's files to rows: decodes, parses and gathers every defect. Touches no disk: files are passed in. */
import { decode } from "./decode.ts";
import { type Issue, issueAt } from "./issues.ts";
import { RELEASE_FILE } from "./release.ts";
import type { Table } from "./tables/define-table.ts";
import { type TableName, type Tables, tables } from "./tables/index.ts";
import { parseTable } from "./tables/parse.ts";

/** Path below the data folder → bytes. */
export type Files = ReadonlyMap<string, Uint8Array>;

export interface ReadResult {
	readonly tables: Tables;
	readonly issues: readonly Issue[];
	/** Tables of which not every row could be read. */
	readonly unread: ReadonlySet<TableName>;
	/** Rows read, by file. */
	readonly rowsByFile: ReadonlyMap<string, number>;
}

/** Reads all tables from the files of a data folder. */
export function readTables(files: Files): ReadResult {
	const issues: Issue[] = [];
	const unread = new Set<TableName>();
	const rowsByFile = new Map<string, number>();
	const unclaimed = new Set(files.keys());
	unclaimed.delete(RELEASE_FILE);
	const read: Partial<Record<TableName, unknown[]>> = {};
	for (const name of Object.keys(tables) as TableName[]) {
		const table: Table = tables[name];
		const rows: unknown[] = [];
		const before = issues.length;
		for (const file of filesOf(table.path, files)) {
			unclaimed.delete(file);
			const bytes = files.get(file);
			if (bytes === undefined) {
				issues.push(issueAt({ file, line: null }, null, "file-missing", {}));
				continue;
			}
			const decoded = decode(bytes);
			if (!decoded.ok) {
				issues.push(
					issueAt({ file, line: decoded.line }, null, "encoding-unknown", { offset: decoded.offset }),
				);
				continue;
			}
			const parsed = parseTable(table, file, decoded.text);
			// One by one: spreading a million rows into push() overflows the stack.
			for (const row of parsed.rows) rows.push(row);
			for (const issue of parsed.issues) issues.push(issue);
			rowsByFile.set(file, parsed.rows.length);
		}
		read[name] = rows;
		if (issues.length > before) unread.add(name);
	}
	// A file under a wrong name would otherwise be left out without a word.
	for (const file of unclaimed) issues.push(issueAt({ file, line: null }, null, "file-unknown", {}));
	return { tables: read as unknown as Tables, issues, unread, rowsByFile };
}

/** A table's files in a stable order: the one file, or all CSV files of its folder. */
function filesOf(path: string, files: Files): string[] {
	if (!path.endsWith("/")) return [path];
	const found = [...files.keys()].filter((file) => file.startsWith(path) && file.endsWith(".csv")).sort();
	return found.length > 0 ? found : [path];
}
