/**
 * `npm run bench`: measures builds and pages, and writes `docs/benchmarks.md` and `docs/benchmarks.json`. What is not measured
 * this time stays as it was. It takes long and wants the machine for itself; no test does it. Exit code 1 where a part
 * could not be measured, 2 where nothing could begin.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RELEASE_FILE, readRelease } from "../src/data/release.ts";
import { type BenchOptions, type PartName, parseArguments, partNames, usage } from "./lib/bench/arguments.ts";
import { renderDocument } from "./lib/bench/document.ts";
import { thisMachine } from "./lib/bench/machine.ts";
import { parts } from "./lib/bench/parts.ts";
import { earlierFigures, type Report, readReport, withPart, writeReport } from "./lib/bench/report.ts";
import type { Section } from "./lib/bench/section.ts";
import { openWorkshop } from "./lib/bench/workshop.ts";

/** Measures the chosen parts one after the other. One that fails does not keep the others from being measured. */
export async function bench(options: BenchOptions, say: (line: string) => void): Promise<0 | 1> {
	const workshop = openWorkshop(options, say);
	let report = readReport(options.out, releaseName(workshop.record));
	let failed = false;
	try {
		for (const name of options.parts) {
			const measured = { machine: thisMachine(), on: options.on, quick: options.quick };
			try {
				await parts[name].measure(workshop, earlierFigures(report, name, measured), (figures) => {
					report = withPart(report, name, { ...measured, figures });
					writeReport(options.out, report, renderDocument(report, sectionsOf(report)));
				});
			} catch (error) {
				failed = true;
				say(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
			}
		}
	} finally {
		workshop.close();
	}
	return failed ? 1 : 0;
}

function sectionsOf(report: Report): ReadonlyMap<PartName, Section> {
	return new Map(
		partNames.flatMap((name) => {
			const part = report.parts[name];
			return part === undefined ? [] : [[name, parts[name].section(part.figures)] as const];
		}),
	);
}

function releaseName(record: string): string {
	const { release } = readRelease(readFileSync(join(record, RELEASE_FILE)));
	if (release === null) throw new Error(`${record}/${RELEASE_FILE} cannot be read: run npm run check`);
	return release.release;
}

if (import.meta.main) {
	const options = parseArguments(process.argv.slice(2), process.env.OUT_DIR ?? "dist");
	if (typeof options === "string") {
		process.stderr.write(`${options}\n\n${usage}\n`);
		process.exitCode = 2;
	} else process.exitCode = await bench(options, (line) => console.log(line));
}
