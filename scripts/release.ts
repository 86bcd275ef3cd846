/**
 * `npm run release`: makes the record as it is the next release. Compares it with the last release, asks for the reason of
 * each change or reads them from a file, and writes release.json, releases.csv, changes.csv and CHANGELOG.md together.
 * Without `--write` it only says what it would do.
 *
 *   npm run release -- --published 2026-12-01 --title-ko 이름 --title-en Title [--note-ko …] [--note-en …]
 *     [--reasons file.csv] [--template file.csv] [--from folder | --since revision] [--write]
 *
 * The folder is `DATA_DIR`, else `data`. Exit code 0: released, or shown what would be; 1: refused, nothing was written;
 * 2: could not begin.
 */
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { readFiles } from "../src/data/files.ts";
import { checkRecord } from "../src/data/load.ts";
import { type Files, readTables } from "../src/data/read.ts";
import { RELEASE_FILE, readRelease } from "../src/data/release.ts";
import { changes as changesTable } from "../src/data/tables/changes.ts";
import { releases as releasesTable } from "../src/data/tables/releases.ts";
import { formatIssues } from "../src/text/record-report.ts";
import { releaseWords } from "../src/text/release-command.ts";
import { compareTables } from "./lib/diff/compare-tables.ts";
import { writeTogether } from "./lib/import/write-together.ts";
import { lastRecord } from "./lib/release/last-record.ts";
import { nextName, type ReleaseNotes, releaseFiles } from "./lib/release/next-release.ts";
import { askForReasons, type ReasonOf, readReasons, reasonsTemplate } from "./lib/release/reasons.ts";
import { changesBetween, type DraftChange } from "./lib/release/record-changes.ts";

export interface ReleaseEffects {
	/** Folder of the record. */
	readonly folder: string;
	/** Path of the changelog. */
	readonly changelog: string;
	/** Asks a person; null where there is none to ask. */
	readonly ask: ((question: string) => Promise<string>) | null;
	readonly print: (text: string) => void;
	readonly printError: (text: string) => void;
}

/** Runs the command and returns its exit code. */
export async function run(argv: readonly string[], effects: ReleaseEffects): Promise<0 | 1 | 2> {
	const { folder, print, printError } = effects;
	const refuse = <C extends 1 | 2>(code: C, reason: string): C => {
		printError(`${reason}\n${code === 2 ? `\n  ${releaseWords.usage}\n` : ""}`);
		return code;
	};
	const options = readArguments(argv);
	if (typeof options === "string") return refuse(2, options);
	let files: Files;
	let changelog: string;
	try {
		files = readFiles(folder);
		changelog = readFileSync(effects.changelog, "utf8");
	} catch (error) {
		return refuse(2, releaseWords.folderUnread(folder, codeOf(error)));
	}
	const { release: last } = readRelease(files.get(RELEASE_FILE) ?? null);
	if (last === null) return refuse(2, releaseWords.noRelease);
	if (last.sample) return refuse(2, releaseWords.sample);
	if (options.notes.published < last.published)
		return refuse(2, releaseWords.earlier(options.notes.published, last.published));
	const earlier = lastRecord(folder, last.release, options);
	if (typeof earlier === "string") return refuse(2, earlier);
	const compared = compare(earlier, files);
	if (typeof compared === "string") return refuse(1, compared);
	const { drafts, otherTables } = compared;
	if (drafts.length + otherTables.length === 0) return refuse(1, releaseWords.nothing(last.release));
	const next = nextName(last.release, options.notes.published);
	print(`${releaseWords.plan(last.release, next, drafts, otherTables)}\n`);
	if (options.template !== undefined) {
		writeFileSync(options.template, reasonsTemplate(drafts));
		print(`${releaseWords.template(options.template, drafts.length)}\n`);
		return 0;
	}
	let reasonOf: ReasonOf = () => null;
	if (options.reasons !== undefined) {
		let bytes: Uint8Array;
		try {
			bytes = readFileSync(options.reasons);
		} catch (error) {
			return refuse(2, releaseWords.fileUnread(options.reasons, codeOf(error)));
		}
		const read = readReasons(bytes, options.reasons);
		if (typeof read === "string") return refuse(1, read);
		reasonOf = read;
	}
	if (options.write && effects.ask) reasonOf = await askForReasons(drafts, reasonOf, effects.ask);
	if (!options.write && drafts.some((change) => reasonOf(change) === null)) {
		print(`${releaseWords.dry}\n`);
		return 0;
	}
	const made = releaseFiles(files, changelog, drafts, reasonOf, next, options.notes);
	if (typeof made === "string") return refuse(1, made);
	const { issues } = checkRecord(new Map([...files, ...made.record]));
	if (issues.length > 0)
		return refuse(
			1,
			`${releaseWords.defects(issues.length)}\n${[...formatIssues(issues, "ko", folder)].join("")}`,
		);
	if (!options.write) {
		print(`${releaseWords.dry}\n`);
		return 0;
	}
	const written = new Map([
		...made.record,
		[relative(folder, effects.changelog).replaceAll("\\", "/"), Buffer.from(made.changelog, "utf8")],
	]);
	const failed = writeTogether(written, files, folder, {
		readFiles,
		writeFile: (file, bytes) => writeFileSync(file, bytes, { flush: true }),
		rename: renameSync,
		remove: (file) => rmSync(file, { force: true }),
	});
	if (failed !== null) return refuse(1, failed);
	print(`${releaseWords.written(next, [...written.keys()])}\n`);
	return 0;
}

/** What differs, or why it cannot be told. */
function compare(
	earlier: Files,
	files: Files,
): { drafts: readonly DraftChange[]; otherTables: readonly string[] } | string {
	const before = readTables(earlier);
	const after = readTables(files);
	for (const [read, place] of [
		[before, "before"],
		[after, "after"],
	] as const)
		if (read.unread.has("observations")) return releaseWords.observationsUnread(place, read.issues.length);
	try {
		return {
			drafts: changesBetween(before.tables.observations, after.tables.observations),
			otherTables: compareTables(before, after)
				.map(({ file }) => file)
				.filter((file) => file !== changesTable.path && file !== releasesTable.path),
		};
	} catch (error) {
		return releaseWords.sameId(error instanceof Error ? error.message : String(error));
	}
}

interface Arguments {
	readonly notes: ReleaseNotes;
	readonly reasons?: string;
	readonly template?: string;
	readonly from?: string;
	readonly since?: string;
	readonly write: boolean;
}

/** The arguments, or what is wrong with them. */
function readArguments(argv: readonly string[]): Arguments | string {
	const text = { type: "string" } as const;
	let values: Partial<Record<(typeof texts)[number], string>> & { write?: boolean };
	try {
		({ values } = parseArgs({
			args: [...argv],
			options: { ...Object.fromEntries(texts.map((name) => [name, text])), write: { type: "boolean" } },
		}));
	} catch (error) {
		return releaseWords.argument(error instanceof Error ? error.message : String(error));
	}
	const { published = "", from, since, reasons, template, write = false } = values;
	const titles = [values["title-ko"] ?? "", values["title-en"] ?? ""] as const;
	const needed = (["published", "title-ko", "title-en"] as const).filter((name) => !values[name]?.trim());
	if (needed.length > 0) return releaseWords.needed(needed.map((name) => `--${name}`));
	if (!/^\d{4}-\d{2}-\d{2}$/.test(published) || Number.isNaN(Date.parse(published)))
		return releaseWords.badDate(published);
	if (from !== undefined && since !== undefined) return releaseWords.onlyOne;
	return {
		notes: {
			published,
			title_ko: titles[0].trim(),
			title_en: titles[1].trim(),
			note_ko: values["note-ko"]?.trim() || null,
			note_en: values["note-en"]?.trim() || null,
		},
		...(reasons === undefined ? {} : { reasons }),
		...(template === undefined ? {} : { template }),
		...(from === undefined ? {} : { from }),
		...(since === undefined ? {} : { since }),
		write,
	};
}

const texts = [
	"published",
	"title-ko",
	"title-en",
	"note-ko",
	"note-en",
	"reasons",
	"template",
	"from",
	"since",
] as const;

function codeOf(error: unknown): string {
	return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

if (import.meta.main) {
	const terminal = process.stdin.isTTY
		? createInterface({ input: process.stdin, output: process.stdout })
		: null;
	process.exitCode = await run(process.argv.slice(2), {
		folder: process.env.DATA_DIR ?? "data",
		changelog: "CHANGELOG.md",
		ask: terminal ? (question) => terminal.question(question) : null,
		print: (text) => process.stdout.write(text),
		printError: (text) => process.stderr.write(text),
	});
	terminal?.close();
}
