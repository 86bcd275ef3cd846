/**
 * `npm run import -- <file>`: reads a published table, says what it understood, and proposes rows for the record.
 * Writes only with `--write`. The options are listed in `docs/import.md`.
 *
 * Exit code 0: understood, and written or nothing to write; 1: refused, with what must be answered; 2: the import
 * could not begin.
 */
import { readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { readFiles } from "../src/data/files.ts";
import type { Files } from "../src/data/read.ts";
import { cannotImport } from "../src/text/import-arguments.ts";
import { formatImport, type ImportReport } from "../src/text/import-report.ts";
import { parseArguments } from "./lib/import/arguments.ts";
import { importFile, readRecord } from "./lib/import/import-file.ts";
import { printJson } from "./lib/import/json-report.ts";
import { type Known, readKnown } from "./lib/import/known.ts";
import { createNames } from "./lib/import/names.ts";
import { writeTogether } from "./lib/import/write-together.ts";

/** Everything an import does to the world. */
export interface ImportEffects {
	readonly defaultFolder: string;
	/** Throws where the file cannot be read. */
	readonly readFile: (file: string) => Uint8Array;
	readonly readFiles: (folder: string) => Files;
	readonly writeFile: (file: string, bytes: Uint8Array) => void;
	readonly rename: (from: string, to: string) => void;
	readonly remove: (file: string) => void;
	readonly print: (text: string) => void;
	readonly printError: (text: string) => void;
}

/** Imports a file and returns the exit code. */
export async function run(argv: readonly string[], effects: ImportEffects): Promise<0 | 1 | 2> {
	const refuse = (reason: string): 2 => {
		effects.printError(`${reason}\n\n  ${cannotImport.usage}\n`);
		return 2;
	};
	const parsed = parseArguments(argv, effects.defaultFolder, (file) => decodeText(effects.readFile(file)));
	if (typeof parsed === "string") return refuse(parsed);
	const { file, folder, lang, format, write } = parsed;
	let bytes: Uint8Array;
	let files: Files;
	let known: Known;
	try {
		bytes = effects.readFile(file);
	} catch (error) {
		return refuse(cannotImport.fileUnread(file, codeOf(error)));
	}
	try {
		files = effects.readFiles(folder);
	} catch (error) {
		return refuse(cannotImport.recordUnread(folder, codeOf(error)));
	}
	try {
		known = readKnown((table) => decodeText(effects.readFile(`imports/known/${table}.json`)));
	} catch (error) {
		return refuse(
			cannotImport.fileUnread("imports/known", error instanceof Error ? error.message : codeOf(error)),
		);
	}
	const dataset = readRecord(files);
	if (typeof dataset === "string") return refuse(cannotImport.recordBroken(dataset));
	const wrong = parsed.check(dataset);
	if (wrong !== null) return refuse(wrong);
	const imported = await importFile(file, bytes, files, dataset, known, parsed.options);
	let { report } = imported;
	if (write && imported.changed) {
		const failed = writeTogether(imported.changed, files, folder, effects);
		if (failed !== null) {
			effects.printError(`${failed}\n`);
			return 1;
		}
		report = { ...report, outcome: "written" };
	}
	const names = createNames(dataset);
	effects.print(format === "json" ? printJson(report) : formatImport(report, lang, folder, names));
	return exitCodes[report.outcome];
}

const exitCodes: Readonly<Record<ImportReport["outcome"], 0 | 1>> = {
	refused: 1,
	defects: 1,
	"nothing-new": 0,
	proposed: 0,
	written: 0,
};

function decodeText(bytes: Uint8Array): string {
	return new TextDecoder("utf-8").decode(bytes);
}

function codeOf(error: unknown): string {
	return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

// By the real path: reached through a symbolic link, the import must not end well without having run.
if (import.meta.url === pathToFileURL(realpathSync(process.argv[1] ?? ".")).href) {
	process.exitCode = await run(process.argv.slice(2), {
		defaultFolder: process.env.DATA_DIR ?? "data",
		readFile: (file) => readFileSync(file),
		readFiles,
		writeFile: (file, bytes) => writeFileSync(file, bytes, { flush: true }),
		rename: renameSync,
		remove: (file) => rmSync(file, { force: true }),
		print: (text) => process.stdout.write(text),
		printError: (text) => process.stderr.write(text),
	});
}
