/** What was measured so far, kept beside the document so that one part can be measured without the others. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PartName } from "./arguments.ts";
import { type Machine, machineLine } from "./machine.ts";

/** One part as it was measured. */
export interface MeasuredPart {
	readonly machine: Machine;
	/** Day of the measurement, where it was told. */
	readonly on: string | null;
	readonly quick: boolean;
	/** The part's own figures. */
	readonly figures: unknown;
}

export interface Report {
	/** The data release whose site was measured. */
	readonly release: string;
	readonly parts: Readonly<Partial<Record<PartName, MeasuredPart>>>;
}

/** Names of the two files, in the folder of the document. */
export const reportFile = "benchmarks.json";
export const documentFile = "benchmarks.md";

/** The report in a folder. Empty where there is none yet, or where it is of another release of the data. */
export function readReport(folder: string, release: string): Report {
	const file = join(folder, reportFile);
	const kept: Report | null = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
	return kept?.release === release ? kept : { release, parts: {} };
}

/** The report with one part measured anew. */
export const withPart = (report: Report, name: PartName, part: MeasuredPart): Report => ({
	...report,
	parts: { ...report.parts, [name]: part },
});

/** Figures of a part that new ones may stand beside: measured on the same machine, in the same way, on the same day. */
export function earlierFigures(report: Report, name: PartName, now: Omit<MeasuredPart, "figures">): unknown {
	const part = report.parts[name];
	const isSame =
		part !== undefined &&
		machineLine(part.machine) === machineLine(now.machine) &&
		part.on === now.on &&
		part.quick === now.quick;
	return isSame ? part.figures : null;
}

export function writeReport(folder: string, report: Report, document: string): void {
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, reportFile), `${JSON.stringify(report, null, "\t")}\n`);
	writeFileSync(join(folder, documentFile), document);
}
