/** The command line of an import. */
import type { Dataset } from "../../../src/data/dataset.ts";
import { nearest } from "../../../src/data/nearest.ts";
import { isPeriod } from "../../../src/data/period.ts";
import { type Locale, locales } from "../../../src/site.ts";
import { cannotImport } from "../../../src/text/import-arguments.ts";
import { readMapping } from "./mapping.ts";
import { type ImportOptions, noOptions, type SixDigitKind, sixDigitKinds } from "./options.ts";
import { type CodeScheme, codeSchemes } from "./place-codes.ts";
import { readUnit } from "./unit.ts";

export interface Arguments {
	readonly file: string;
	readonly folder: string;
	readonly lang: Locale;
	readonly format: "text" | "json";
	readonly write: boolean;
	readonly options: ImportOptions;
	/** What a code on the command line or in the mapping file gets wrong about the record; null where all is well. */
	readonly check: (dataset: Dataset) => string | null;
}

/** Options that take one of a few values, and those that take any. */
const choices: Readonly<Record<string, readonly string[]>> = {
	"--lang": locales,
	"--format": ["text", "json"],
	"--six-digits": sixDigitKinds,
	"--codes": codeSchemes,
	"--use": ["main", "alternate"],
	"--changes": ["supersede", "correct"],
};
const free = [
	"--mapping",
	"--measure",
	"--source",
	"--to",
	"--unit",
	"--period",
	"--sheet",
	"--status",
	"--as-of",
	"--ignore",
	"--data",
];
const all = [...Object.keys(choices), ...free, "--write"];

/** Reads the arguments, or says what is wrong with them. `readText` reads a mapping file and may throw. */
export function parseArguments(
	argv: readonly string[],
	defaultFolder: string,
	readText: (file: string) => string,
): Arguments | string {
	const values = new Map<string, string>();
	const files: string[] = [];
	let write = false;
	const rest = [...argv];
	for (let argument = rest.shift(); argument !== undefined; argument = rest.shift()) {
		if (!argument.startsWith("-") || argument === "-") {
			files.push(argument);
			continue;
		}
		const [option = "", inline] = argument.split(/=(.*)/s);
		if (!all.includes(option)) return cannotImport.unknownOption(option, nearest(option, all));
		if (option === "--write") {
			if (inline !== undefined) return cannotImport.valueNotWanted(option);
			write = true;
			continue;
		}
		const value = inline ?? rest.shift();
		if (value === undefined || value === "" || (inline === undefined && value.startsWith("--")))
			return cannotImport.valueMissing(option);
		const known = choices[option];
		if (known && !known.includes(value))
			return cannotImport.unknownValue(option, value, known, nearest(value, known));
		values.set(option, value);
	}
	const [file, ...more] = files;
	if (file === undefined) return cannotImport.fileMissing();
	if (more.length > 0) return cannotImport.twoFiles(files);
	const wrong = malformed(values);
	if (wrong !== null) return wrong;
	const get = (option: string) => values.get(option) ?? null;
	const mappingFile = get("--mapping");
	let mapping: ReturnType<typeof readMapping> | null = null;
	try {
		mapping = mappingFile === null ? null : readMapping(readText(mappingFile));
	} catch (error) {
		return cannotImport.fileUnread(
			mappingFile ?? "",
			error instanceof Error && "code" in error ? String(error.code) : String(error),
		);
	}
	if (typeof mapping === "string") return cannotImport.mappingInvalid(mappingFile ?? "", mapping);
	const options: ImportOptions = {
		...noOptions,
		measures: get("--measure")?.split(",").filter(Boolean) ?? [],
		source: get("--source"),
		to: get("--to"),
		status: get("--status"),
		asOf: get("--as-of"),
		unit: get("--unit"),
		sixDigits: get("--six-digits") as SixDigitKind | null,
		period: get("--period"),
		codes: get("--codes") as CodeScheme | null,
		sheet: get("--sheet"),
		ignore: get("--ignore")?.split(",").filter(Boolean) ?? [],
		use: (get("--use") ?? "main") as "main" | "alternate",
		changes: (get("--changes") ?? "supersede") as ImportOptions["changes"],
		mapping,
	};
	return {
		file,
		folder: get("--data") ?? defaultFolder,
		lang: (get("--lang") ?? "ko") as Locale,
		format: (get("--format") ?? "text") as "text" | "json",
		write,
		options,
		check: (dataset) => checkCodes(options, dataset),
	};
}

function malformed(values: ReadonlyMap<string, string>): string | null {
	const rules: readonly (readonly [string, (value: string) => boolean, string])[] = [
		[
			"--to",
			(value) => /^observations\/[a-z0-9]+(-[a-z0-9]+)*\.csv$/.test(value),
			"observations/labour-by-age.csv",
		],
		["--unit", (value) => readUnit(value) !== null, "천명"],
		["--period", isPeriod, "2024, 2024-S1, 2024-03"],
		["--as-of", (value) => value === "none" || /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value), "2024-12-31, none"],
	];
	for (const [option, isRight, example] of rules) {
		const value = values.get(option);
		if (value !== undefined && !isRight(value)) return cannotImport.malformed(option, value, example);
	}
	return null;
}

/** Codes must be the record's: a misspelt source would only be found after everything else. */
function checkCodes({ measures, source, status, mapping }: ImportOptions, dataset: Dataset): string | null {
	const statuses = dataset.terms.filter(({ list }) => list === "status").map(({ code }) => code);
	const measure = [...dataset.measure.keys()];
	const sources = [...dataset.source.keys()];
	const asked: readonly (readonly [string, string | undefined | null, readonly string[]])[] = [
		...measures.map((code) => ["--measure", code, measure] as const),
		["--source", source, sources],
		["--status", status, statuses],
		["mapping: measure", mapping?.measure, measure],
		["mapping: source", mapping?.source, sources],
		["mapping: status", mapping?.status, statuses],
		["mapping: region", mapping?.region, [...dataset.region.keys()]],
		...Object.entries(mapping?.columns ?? {}).flatMap(([header, column]) => [
			[`mapping: ${header}: measure`, column.measure, measure] as const,
			[`mapping: ${header}: breakdown`, column.breakdown, [...dataset.breakdown.keys()]] as const,
			[`mapping: ${header}: status`, column.status, statuses] as const,
		]),
	];
	for (const [option, code, known] of asked)
		if (code != null && !known.includes(code))
			return cannotImport.unknownValue(
				option,
				code,
				known.length > 40 ? [...known.slice(0, 8), "…"] : known,
				nearest(code, known),
			);
	return null;
}
