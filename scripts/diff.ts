/**
 * `npm run diff`: which observations differ between an earlier revision of the record and the working tree.
 *
 *   npm run diff -- <git revision> [--lang ko|en] [--format text|json|markdown] [--pictures <file.html>]
 *
 * The folder is `DATA_DIR`, else `data`. Exit code 0: compared, whether or not anything differs; 1: compared, but the
 * record as it is has defects, so rows may be missing from the comparison; 2: nothing could be compared.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readFiles } from "../src/data/files.ts";
import { checkRecord } from "../src/data/load.ts";
import type { Files } from "../src/data/read.ts";
import { type Locale, locales } from "../src/site.ts";
import { cannotCompare } from "../src/text/diff-refusals.ts";
import { describeDifference } from "../src/text/diff-report.ts";
import { cannotBegin } from "../src/text/record-report.ts";
import { changedCharts, changedChartsPage } from "./lib/diff/changed-charts.ts";
import type { ObservationChange } from "./lib/diff/compare-observations.ts";
import { diffRecords, type RecordDiff } from "./lib/diff/record-diff.ts";
import { formatDiffMarkdown, formatDiffText } from "./lib/diff/report-formats.ts";
import { revisionFiles } from "./lib/diff/revision-files.ts";

const formats = ["text", "json", "markdown"] as const;
type Format = (typeof formats)[number];

/** Where the record is and what is done with what there is to say. */
export interface DiffEffects {
	readonly folder: string;
	readonly print: (text: string) => void;
	readonly printError: (text: string) => void;
}

/** Compares and returns the exit code. */
export function run(argv: readonly string[], { folder, print, printError }: DiffEffects): 0 | 1 | 2 {
	const refuse = (reason: string): 2 => {
		printError(`${reason}\n\n  ${cannotCompare.usage}\n`);
		return 2;
	};
	const options = readArguments(argv);
	if (typeof options === "string") return refuse(options);
	const { revision, lang, format } = options;
	let files: ReturnType<typeof readFiles>;
	try {
		files = readFiles(folder);
	} catch (error) {
		return refuse(
			cannotBegin.folderUnread(folder, error instanceof Error && "code" in error ? String(error.code) : ""),
		);
	}
	const earlier = revisionFiles(folder, revision);
	if (!earlier.ok)
		return refuse(cannotCompare[earlier.fault](earlier.fault === "no-repository" ? folder : revision));
	const diff = diffRecords(earlier.files, files);
	if (options.pictures !== null) {
		const failed = writePictures(options.pictures, [earlier.files, files], diff, lang);
		if (failed !== null) {
			printError(`${failed}\n`);
			if (diff.defects.before + diff.defects.after === 0) return 2;
		}
	}
	print(formatDiff(diff, { revision, lang, format, commit: earlier.commit }));
	return diff.defects.after > 0 ? 1 : 0;
}

interface Arguments {
	readonly revision: string;
	readonly lang: Locale;
	readonly format: Format;
	/** File for the page of changed pictures; null for none. */
	readonly pictures: string | null;
}

/** Writes the page of changed pictures, or says why it was not. Only records without defects can be drawn. */
function writePictures(file: string, sides: readonly Files[], diff: RecordDiff, lang: Locale): string | null {
	if (sides.some((files) => checkRecord(files).dataset === null)) return cannotCompare.pictures;
	const { before, after } = diff.records;
	const page = changedChartsPage(changedCharts(before, after), diff.records, lang);
	try {
		writeFileSync(file, page);
		return null;
	} catch (error) {
		const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
		return cannotCompare.picturesUnwritten(file, code);
	}
}

/** The arguments, or what is wrong with them. */
function readArguments(argv: readonly string[]): Arguments | string {
	let parsed: { values: { lang: string; format: string; pictures?: string }; positionals: string[] };
	try {
		parsed = parseArgs({
			args: [...argv],
			allowPositionals: true,
			options: {
				lang: { type: "string", default: "ko" },
				format: { type: "string", default: "text" },
				pictures: { type: "string" },
			},
		});
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
	const { values, positionals } = parsed;
	const lang = locales.find((locale) => locale === values.lang);
	if (lang === undefined) return cannotBegin.unknownValue("--lang", values.lang, locales);
	const format = formats.find((known) => known === values.format);
	if (format === undefined) return cannotBegin.unknownValue("--format", values.format, formats);
	const [revision, ...more] = positionals;
	if (revision === undefined || more.length > 0) return cannotCompare.arguments;
	return { revision, lang, format, pictures: values.pictures ?? null };
}

function formatDiff(
	diff: RecordDiff,
	{ revision, lang, format, commit }: Omit<Arguments, "pictures"> & { commit: string },
): string {
	if (format === "json") return formatJson(diff, revision, commit);
	const report = describeDifference({ ...diff, revision }, lang);
	return format === "markdown" ? formatDiffMarkdown(report) : formatDiffText(report);
}

/** One object for programs: rows as the record has them, with codes. */
function formatJson({ observations, tables, defects }: RecordDiff, revision: string, commit: string): string {
	const only = (changes: readonly ObservationChange[], side: "before" | "after") =>
		changes.map((change) => change[side]);
	const told = {
		revision,
		commit,
		defects,
		observations: {
			changed: observations.changed,
			added: only(observations.added, "after"),
			removed: only(observations.removed, "before"),
		},
		tables,
	};
	return `${JSON.stringify(told, null, "\t")}\n`;
}

if (import.meta.main)
	process.exitCode = run(process.argv.slice(2), {
		folder: process.env.DATA_DIR ?? "data",
		print: (text) => process.stdout.write(text),
		printError: (text) => process.stderr.write(text),
	});
