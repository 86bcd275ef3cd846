/**
 * `npm run check`: reads the record, prints every defect with its address, or what a sound record holds.
 *
 *   npm run check -- [--lang ko|en] [--format text|json|github] [folder]
 *
 * The folder is the given one, else `DATA_DIR`, else `data`. Exit code 0: no defect; 1: defects; 2: the check
 * could not begin.
 */
import { realpathSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { compare } from "../src/data/checks/reconciliation.ts";
import { readFiles } from "../src/data/files.ts";
import type { Issue } from "../src/data/issues.ts";
import { type CheckedRecord, checkRecord } from "../src/data/load.ts";
import type { Files } from "../src/data/read.ts";
import { tables } from "../src/data/tables/index.ts";
import { type Locale, locales } from "../src/site.ts";
import { describeIssue, formatPath } from "../src/text/issues.ts";
import { cannotBegin, formatIssues, formatSummary, type RecordSummary } from "../src/text/record-report.ts";

const formats = ["text", "json", "github"] as const;
type Format = (typeof formats)[number];

/** Everything the check does to the world. */
export interface CheckEffects {
	/** The folder to check where none is given. */
	readonly defaultFolder: string;
	/** Throws where the folder cannot be read. */
	readonly readFiles: (folder: string) => Files;
	readonly print: (text: string) => void;
	readonly printError: (text: string) => void;
}

interface Arguments {
	readonly lang: Locale;
	readonly format: Format;
	readonly folder: string;
}

/** Checks a record and returns the exit code. */
export function run(argv: readonly string[], effects: CheckEffects): 0 | 1 | 2 {
	const parsed = parseArguments(argv, effects.defaultFolder);
	if (typeof parsed === "string") return refuse(parsed, effects);
	const { folder, lang, format } = parsed;
	let files: Files;
	try {
		files = effects.readFiles(folder);
	} catch (error) {
		return refuse(cannotBegin.folderUnread(folder, codeOf(error)), effects);
	}
	const record = checkRecord(files);
	const print = { text: printText, json: printJson, github: printGithub }[format];
	for (const text of batched(print(record, lang, folder))) effects.print(text);
	return record.dataset === null ? 1 : 0;
}

/** Pieces joined until they are worth a write. */
function* batched(pieces: Iterable<string>): Iterable<string> {
	let batch = "";
	for (const piece of pieces) {
		batch += piece;
		if (batch.length < 65_536) continue;
		yield batch;
		batch = "";
	}
	if (batch !== "") yield batch;
}

function refuse(reason: string, { printError }: CheckEffects): 2 {
	printError(`${reason}\n\n  ${cannotBegin.usage}\n`);
	return 2;
}

/** The arguments, or what is wrong with them. */
function parseArguments(argv: readonly string[], defaultFolder: string): Arguments | string {
	const chosen: { lang: Locale; format: Format } = { lang: "ko", format: "text" };
	const folders: string[] = [];
	const rest = [...argv];
	for (let argument = rest.shift(); argument !== undefined; argument = rest.shift()) {
		if (!argument.startsWith("-")) {
			folders.push(argument);
			continue;
		}
		const [option = "", inline] = argument.split(/=(.*)/s);
		if (option !== "--lang" && option !== "--format") return cannotBegin.unknownOption(option);
		const known: readonly string[] = option === "--lang" ? locales : formats;
		const value = inline ?? rest.shift();
		if (value === undefined) return cannotBegin.valueMissing(option, known);
		if (!known.includes(value)) return cannotBegin.unknownValue(option, value, known);
		if (option === "--lang") chosen.lang = value as Locale;
		else chosen.format = value as Format;
	}
	if (folders.length > 1) return cannotBegin.twoFolders(folders);
	return { ...chosen, folder: folders[0] ?? defaultFolder };
}

// A million defects do not fit in one string, so everything is said piece by piece.
function* printText(record: CheckedRecord, lang: Locale, folder: string): Iterable<string> {
	const summary = summaryOf(record);
	if (summary) yield formatSummary(summary, lang, folder);
	else yield* formatIssues(record.issues, lang, folder);
}

/** One object for programs: every defect with its rule, values and words, the rows by file and the comparisons. */
function* printJson(record: CheckedRecord, _lang: Locale, folder: string): Iterable<string> {
	yield `{\n\t"sound": ${record.dataset !== null},\n\t"issues": [`;
	let separator = "";
	for (const issue of record.issues) {
		const message = Object.fromEntries(locales.map((locale) => [locale, messageOf(issue, locale)]));
		const told = { ...issue, file: formatPath(issue.file, folder), message };
		yield `${separator}\n\t\t${JSON.stringify(told)}`;
		separator = ",";
	}
	const reconciliations = (summaryOf(record)?.reconciliations ?? []).map(({ relation, comparisons }) => ({
		id: relation.id,
		expected_difference: relation.expected_difference,
		tolerance: relation.tolerance,
		comparisons: comparisons.map(({ group, total, sum, difference, holds }) => ({
			group,
			total: total.value,
			parts: sum,
			difference,
			holds,
		})),
	}));
	const rows = Object.fromEntries(record.rowsByFile);
	yield `${separator === "" ? "" : "\n\t"}],\n\t"rows": ${JSON.stringify(rows)},\n`;
	yield `\t"reconciliations": ${JSON.stringify(reconciliations)}\n}\n`;
}

/** Annotations of a GitHub workflow, which put each message beside its line. */
function* printGithub(record: CheckedRecord, lang: Locale, folder: string): Iterable<string> {
	if (record.dataset !== null) yield* printText(record, lang, folder);
	for (const issue of record.issues) {
		const where = [`file=${property(formatPath(issue.file, folder))}`];
		if (issue.line !== null) where.push(`line=${issue.line}`);
		where.push(`title=${property(issue.rule)}`);
		const column = issue.column === null ? "" : `${issue.column}: `;
		yield `::error ${where.join(",")}::${escapeData(column + messageOf(issue, lang))}\n`;
	}
}

function messageOf(issue: Issue, locale: Locale): string {
	const { what, hint } = describeIssue(issue, locale);
	return `${what} ${hint}`;
}

function summaryOf({ dataset, rowsByFile }: CheckedRecord): RecordSummary | null {
	if (dataset === null) return null;
	const reconciliations = dataset.reconciliations.map((relation) => ({
		relation,
		comparisons: compare(dataset, relation),
	}));
	return { tables: Object.keys(tables).length, rowsByFile, reconciliations };
}

function escapeData(text: string): string {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

function codeOf(error: unknown): string {
	return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

// By the real path: reached through a symbolic link, the check must not end well without having run.
if (import.meta.url === pathToFileURL(realpathSync(process.argv[1] ?? ".")).href) {
	process.exitCode = run(process.argv.slice(2), {
		defaultFolder: process.env.DATA_DIR ?? "data",
		readFiles,
		print: (text) => process.stdout.write(text),
		printError: (text) => process.stderr.write(text),
	});
}
