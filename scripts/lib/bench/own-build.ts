/** Builds this project's site and says what it took, step by step. */
import { mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Extent } from "../../../src/data/extent.ts";
import { type FolderSize, folderSize } from "./folder-size.ts";
import { type MeasuredRun, measuredRun } from "./measured-run.ts";
import { setAside } from "./set-aside.ts";
import { medianOf } from "./statistics.ts";
import type { StepTime } from "./step-times.ts";

export interface OwnBuild {
	/** Folder of the record. */
	readonly record: string;
	readonly extent: Extent;
	/** Folder of the site. */
	readonly site: string;
	/** Folder of kept drawings. */
	readonly cache: string;
	/** Whether drawings of an earlier build may be used; else there are none. */
	readonly warm: boolean;
}

/** What a build took: of several runs the medians. */
export interface BuildFigures extends FolderSize {
	/** Null where every run went well, else the end of what the failed one said. */
	readonly failure: string | null;
	readonly runs: number;
	readonly seconds: number | null;
	readonly cpuSeconds: number | null;
	readonly peakMemory: number | null;
	readonly steps: readonly StepTime[];
}

/** Builds as often as asked, and leaves the last site in its folder. */
export async function measureOwnBuild(order: OwnBuild, runs: number): Promise<BuildFigures> {
	const measured: { run: MeasuredRun; steps: readonly StepTime[] }[] = [];
	const times = `${order.site}.times.json`;
	mkdirSync(resolve(order.site, ".."), { recursive: true });
	while (measured.length < runs && measured.every(({ run }) => run.ok)) {
		setAside(order.site);
		if (!order.warm) setAside(order.cache);
		const run = await measuredRun(process.execPath, [join(import.meta.dirname, "timed-build.ts")], {
			folder: process.cwd(),
			env: {
				...process.env,
				DATA_DIR: resolve(order.record),
				OUT_DIR: order.site,
				CACHE_DIR: order.cache,
				EXTENT: order.extent,
				BUILD_TIMES: times,
			},
		});
		measured.push({ run, steps: run.ok ? JSON.parse(readFileSync(times, "utf8")) : [] });
	}
	return buildFigures(measured, folderSize(order.site));
}

/** Puts runs of the same build together. Figures of a build that failed are left out: they measure nothing. */
export function buildFigures(
	measured: readonly { readonly run: MeasuredRun; readonly steps: readonly StepTime[] }[],
	size: FolderSize,
): BuildFigures {
	const good = measured.filter(({ run }) => run.ok);
	const failed = measured.find(({ run }) => !run.ok);
	const names = [...new Set(good.flatMap(({ steps }) => steps.map(({ name }) => name)))];
	return {
		...size,
		failure: failed === undefined ? null : failed.run.said.trim().slice(-300),
		runs: good.length,
		seconds: medianOf(good, ({ run }) => run.seconds),
		cpuSeconds: medianOf(good, ({ run }) => run.cpuSeconds),
		peakMemory: medianOf(good, ({ run }) => run.peakMemory),
		steps: names.flatMap((name) => {
			const seconds = medianOf(
				good,
				({ steps }) => steps.find((step) => step.name === name)?.seconds ?? null,
			);
			return seconds === null ? [] : { name, seconds };
		}),
	};
}
