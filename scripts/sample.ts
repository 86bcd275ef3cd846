/**
 * `npm run sample`: a made-up full register as a data folder, for trials and load tests.
 *
 *   npm run sample -- --tasks 607 --out <folder> [--seed 1]
 *
 * The same arguments give the same bytes. Tasks are written as they are drawn, so memory does not grow with their
 * number. A folder that holds anything but an earlier sample is left alone. Exit code 2 where nothing could begin.
 */
import {
	closeSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
	writeSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Dataset } from "../src/data/dataset.ts";
import { readFiles } from "../src/data/files.ts";
import { checkRecord } from "../src/data/load.ts";
import { RELEASE_FILE } from "../src/data/release.ts";
import { observations } from "../src/data/tables/observations.ts";
import { tasks as taskTable } from "../src/data/tables/tasks.ts";
import { sampleCommand } from "../src/text/sample-words.ts";
import { createProgress, type Progress } from "./lib/progress.ts";
import { sampleFiles } from "./lib/sample/files.ts";
import { frameOf } from "./lib/sample/frame.ts";
import { rowsText, tableText } from "./lib/sample/rows.ts";
import { sampleTasks } from "./lib/sample/tasks.ts";
import { createTotals } from "./lib/sample/totals.ts";

export interface SampleOptions {
	/** Number of tasks; 607 meets every published count and target. */
	readonly tasks: number;
	/** Folder to write. */
	readonly out: string;
	/** Another seed gives another sample of the same frame. */
	readonly seed: number;
}

/** Tasks in one file of observations: a reader never holds more than some twenty megabytes of text at once. */
const TASKS_A_FILE = 5000;

/** Writes a sample modelled on a record. */
export function writeSample(
	record: Dataset,
	{ tasks, out, seed }: SampleOptions,
	progress: Progress = createProgress(),
): void {
	const step = progress.step(sampleCommand.making);
	const next = `${resolve(out)}.next`;
	rmSync(next, { recursive: true, force: true });
	const create = (path: string, text: string) => {
		mkdirSync(dirname(join(next, path)), { recursive: true });
		writeFileSync(join(next, path), text);
	};
	for (const [path, text] of sampleFiles(record, seed)) create(path, text);
	const frame = frameOf(record, tasks);
	const totals = createTotals(frame, seed);
	create(taskTable.path, tableText(taskTable, []));
	const taskFile = openSync(join(next, taskTable.path), "a");
	let register = 0;
	let rows = 0;
	let done = 0;
	for (const task of sampleTasks(frame, { seed, places: record.cities.map(({ region }) => region) })) {
		if (done % TASKS_A_FILE === 0) {
			if (register !== 0) closeSync(register);
			const name = `observations/register-${String(1 + done / TASKS_A_FILE).padStart(3, "0")}.csv`;
			create(name, tableText(observations, []));
			register = openSync(join(next, name), "a");
		}
		totals.add(task);
		writeSync(taskFile, rowsText(taskTable, [task.task]));
		writeSync(register, rowsText(observations, task.observations));
		rows += task.observations.length;
		step.at(++done, tasks);
	}
	if (register !== 0) closeSync(register);
	closeSync(taskFile);
	create("observations/plan.csv", tableText(observations, totals.rows()));
	rmSync(out, { recursive: true, force: true });
	renameSync(next, resolve(out));
	step.end(sampleCommand.made(tasks, rows));
}

/** Whether a folder may be replaced: it is not there, is empty, or holds a sample. */
function isFree(folder: string): boolean {
	try {
		if (readdirSync(folder).length === 0) return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === "ENOENT";
	}
	try {
		return JSON.parse(readFileSync(join(folder, RELEASE_FILE), "utf8")).sample === true;
	} catch {
		return false;
	}
}

/** The arguments, or what is wrong with them. */
export function parseArguments(argv: readonly string[]): SampleOptions | string {
	const chosen = { tasks: 607, out: "", seed: 1 };
	const rest = [...argv];
	for (let argument = rest.shift(); argument !== undefined; argument = rest.shift()) {
		const [option = "", inline] = argument.split(/=(.*)/s);
		const value = inline ?? (option.startsWith("--") ? rest.shift() : undefined) ?? "";
		if (option === "--out") chosen.out = value;
		else if (option === "--tasks" || option === "--seed") {
			if (!/^[1-9]\d{0,8}$/.test(value)) return sampleCommand.wholeNumber(option);
			chosen[option === "--tasks" ? "tasks" : "seed"] = Number(value);
		} else return sampleCommand.argument(argument);
	}
	return chosen.out === "" ? sampleCommand.outMissing : chosen;
}

/** Runs the command and returns its exit code. The record it is modelled on is always the project's own. */
export function run(argv: readonly string[], printError: (text: string) => void, progress?: Progress): 0 | 2 {
	const refuse = (reason: string): 2 => {
		printError(`${reason}\n\n  ${sampleCommand.usage}\n`);
		return 2;
	};
	const options = parseArguments(argv);
	if (typeof options === "string") return refuse(options);
	if (!isFree(options.out)) return refuse(sampleCommand.notASample(options.out));
	const { dataset, issues } = checkRecord(readFiles("data"));
	if (dataset === null) return refuse(sampleCommand.recordUnsound(issues.length));
	writeSample(dataset, options, progress);
	return 0;
}

if (import.meta.main) process.exitCode = run(process.argv.slice(2), (text) => process.stderr.write(text));
