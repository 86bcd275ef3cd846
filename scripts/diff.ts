/**
 * `npm run diff`: which observations differ between an earlier revision of the record and the working tree.
 *
 *   npm run diff -- <git revision> [--lang ko|en] [--format text|json|markdown]
 *
 * The folder is `DATA_DIR`, else `data`. Exit code 0: compared, whether or not anything differs; 1: compared, but the
 * record as it is has defects, so rows may be missing from the comparison; 2: nothing could be compared.
 */
import { parseArgs } from "node:util";
import { readFiles } from "../src/data/load.ts";
import { type Locale, locales } from "../src/site.ts";
import { cannotCompare, describeDifference } from "../src/text/diff-report.ts";
import { cannotBegin } from "../src/text/record-report.ts";
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
	print(formatDiff(diff, { revision, lang, format, commit: earlier.commit }));
	return diff.defects.after > 0 ? 1 : 0;
}

interface Arguments {
	readonly revision: string;
	readonly lang: Locale;
	readonly format: Format;
}

/** The arguments, or what is wrong with them. */
function readArguments(argv: readonly string[]): Arguments | string {
	let parsed: { values: { lang: string; format: string }; positionals: string[] };
	try {
		parsed = parseArgs({
			args: [...argv],
			allowPositionals: true,
			options: { lang: { type: "string", default: "ko" }, format: { type: "string", default: "text" } },
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
	return { revision, lang, format };
}

function formatDiff(
	diff: RecordDiff,
	{ revision, lang, format, commit }: Arguments & { commit: string },
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
