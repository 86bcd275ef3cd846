/** The code somebody meant who wrote a name, misspelt or not, where a code belongs: for hints, never to mend data. */
import type { Dataset } from "../dataset.ts";
import type { Issue, NamedCode } from "../issues.ts";
import { nearest } from "../nearest.ts";
import { rowsOf } from "../tables/any-row.ts";
import type { Table } from "../tables/define-table.ts";
import { type TableName, tables } from "../tables/index.ts";

/** Columns that hold what a row is called. */
const nameColumns = ["name_ko", "short_ko", "title_ko", "name_en", "title_en", "slug"] as const;

/** The same issues; where a cell holds something near a name of its code list, the issue tells the code of that name. */
export function withNearestNames(dataset: Dataset, issues: readonly Issue[]): Issue[] {
	const lists = new Map<string, ReadonlyMap<string, NamedCode>>();
	// The same name may stand in thousands of rows.
	const guesses = new Map<string, NamedCode | null>();
	return issues.map((issue) => {
		if (issue.rule !== "not-a-code" && issue.rule !== "unknown-code") return issue;
		// A misspelt code is nearer to a code than to what the code is called.
		if (issue.rule === "unknown-code" && issue.values.nearest !== null) return issue;
		const list = listOf(issue);
		if (list === undefined) return issue;
		const { value } = issue.values;
		const question = `${list} ${value}`;
		let guess = guesses.get(question);
		if (guess === undefined) {
			const names = lists.get(list) ?? namesOf(dataset, list);
			lists.set(list, names);
			const near = names.get(nearest(spelt(value), names.keys()) ?? "");
			guess = near ? { ...near, isExact: spelt(near.name) === spelt(value) } : null;
			guesses.set(question, guess);
		}
		if (guess === null) return issue;
		if (issue.rule === "not-a-code") return { ...issue, values: { value, named: guess } };
		return { ...issue, values: { ...issue.values, nearest: guess.code, named: guess } };
	});
}

/** The list of the issue's cell: the issue says so, or its column's declaration does. */
function listOf({ rule, file, column, values }: Issue): string | undefined {
	if (rule === "unknown-code") return values.list;
	const table = Object.values<Table>(tables).find(({ path }) =>
		path.endsWith("/") ? file.startsWith(path) : file === path,
	);
	return column === null ? undefined : table?.columns[column]?.list;
}

/** Every name of a list, spelt out, with its code. */
function namesOf(dataset: Dataset, list: string): ReadonlyMap<string, NamedCode> {
	const term = list.startsWith("terms:") ? list.slice("terms:".length) : null;
	const holder = (Object.keys(tables) as TableName[]).find(
		(name) => tables[name].name === (term === null ? list : "terms"),
	);
	const names = new Map<string, NamedCode>();
	if (holder === undefined) return names;
	const key = term === null ? tables[holder].key[0] : "code";
	for (const row of rowsOf(dataset, holder)) {
		if (key === undefined || (term !== null && row.list !== term)) continue;
		for (const column of nameColumns) {
			const name = row[column];
			if (typeof name === "string" && !names.has(spelt(name)))
				names.set(spelt(name), { code: String(row[key]), name, isExact: false });
		}
	}
	return names;
}

/** Letter by letter: 언 and 원 differ in one vowel of three letters, not in the whole syllable. */
function spelt(name: string): string {
	// A cell of megabytes is no name; its beginning is enough to tell.
	return name.slice(0, 200).normalize("NFD").toLowerCase();
}
