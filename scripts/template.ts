/**
 * `npm run template`: an empty CSV and an Excel workbook to fill in, in Korean, for one part of the record.
 *
 *   npm run template -- tasks|jobs|market|hq [--out folder]
 *
 * `tasks` are the plan's tasks, `jobs` their targets and results by place and year, `market` the job policy market, `hq`
 * bodies and events. Without `--out` the files are written to the current folder. Exit code 2 where nothing could begin.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import type { Dataset } from "../src/data/dataset.ts";
import { dataFolder, readFiles } from "../src/data/files.ts";
import { checkRecord } from "../src/data/load.ts";
import { tables } from "../src/data/tables/index.ts";
import { templateCommand } from "../src/text/template-words.ts";
import { templateGrid } from "./lib/template/grid.ts";
import { type TemplateName, templateNames, templates } from "./lib/template/templates.ts";
import { templateWorkbook } from "./lib/template/workbook.ts";

/** The files of a template by name: `template-tasks.xlsx`, `template-tasks.csv`; a CSV file for each sheet. */
export async function templateFiles(
	dataset: Dataset,
	template: TemplateName,
): Promise<Map<string, Uint8Array | string>> {
	const sheets = templates[template];
	const csv = sheets.map((sheet): [string, string] => {
		const part = sheets.length === 1 ? "" : `-${tables[sheet.table].name}`;
		// With a byte order mark and CRLF: Excel reads Korean in a CSV file only so.
		const text = Papa.unparse(templateGrid(dataset, sheet), { newline: "\r\n" });
		return [`template-${template}${part}.csv`, `\uFEFF${text}\r\n`];
	});
	return new Map<string, Uint8Array | string>([
		[`template-${template}.xlsx`, await templateWorkbook(dataset, sheets)],
		...csv,
	]);
}

/** The template and the folder, or what is wrong with the arguments. */
export function parseArguments(argv: readonly string[]): { template: TemplateName; out: string } | string {
	let name: string | undefined;
	let out = ".";
	const rest = [...argv];
	for (let argument = rest.shift(); argument !== undefined; argument = rest.shift()) {
		const [option = "", inline] = argument.split(/=(.*)/s);
		if (option === "--out") {
			const folder = inline ?? rest.shift() ?? "";
			if (folder === "") return templateCommand.folderMissing;
			out = folder;
		} else if (name === undefined) name = argument;
		else return templateCommand.unknown(argument);
	}
	if (name === undefined) return templateCommand.nameMissing;
	const template = templateNames.find((each) => each === name);
	return template === undefined ? templateCommand.unknown(name) : { template, out };
}

/** Everything the command does to the world. */
export interface TemplateEffects {
	/** The record the code lists are read from: `DATA_DIR`, else `data`. */
	readonly dataFolder: string;
	readonly write: (folder: string, name: string, content: Uint8Array | string) => void;
	readonly print: (text: string) => void;
	readonly printError: (text: string) => void;
}

/** Runs the command and returns its exit code. */
export async function run(argv: readonly string[], effects: TemplateEffects): Promise<0 | 2> {
	const refuse = (reason: string): 2 => {
		effects.printError(`${reason}\n\n  ${templateCommand.usage}\n`);
		return 2;
	};
	const parsed = parseArguments(argv);
	if (typeof parsed === "string") return refuse(parsed);
	const { dataset, issues } = checkRecord(readFiles(effects.dataFolder));
	if (dataset === null) return refuse(templateCommand.recordUnsound(issues.length));
	for (const [name, content] of await templateFiles(dataset, parsed.template)) {
		effects.write(parsed.out, name, content);
		effects.print(templateCommand.written(join(parsed.out, name)));
	}
	return 0;
}

if (import.meta.main)
	process.exitCode = await run(process.argv.slice(2), {
		dataFolder: dataFolder(),
		write: (folder, name, content) => {
			mkdirSync(folder, { recursive: true });
			writeFileSync(join(folder, name), content);
		},
		print: (text) => process.stdout.write(text),
		printError: (text) => process.stderr.write(text),
	});
