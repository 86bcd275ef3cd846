/** Writes the downloads of every state of every chart: thousands of small files, for both threads of a build. */
import { allStates } from "../../src/charts/states.ts";
import type { Dataset } from "../../src/data/dataset.ts";
import { downloadPath } from "../../src/downloads/addresses.ts";
import type { ChartEntry } from "../../src/downloads/chart-manifest.ts";
import { chartSet } from "../../src/downloads/chart-sets.ts";
import { contentsOf } from "../../src/downloads/contents.ts";
import { manifestSet } from "../../src/downloads/manifest.ts";
import { type End, fromEnd, type Taken } from "./from-both-ends.ts";
import type { Output } from "./output.ts";

/** States whose files are made at once: workbooks are packed on threads of their own, for which nothing else should wait. */
const portion = 4;

/** Writes files of states until both threads have taken all, and returns what the manifest says of them, by state. */
export async function writeChartSets(
	dataset: Dataset,
	{ output, root, taken }: { output: Output; root: string; taken: Taken },
	end: End,
): Promise<Map<string, ChartEntry>> {
	const states = allStates(dataset).flatMap((chart) => chart.states);
	const portions = Array.from({ length: Math.ceil(states.length / portion) }, (_, index) =>
		states.slice(index * portion, (index + 1) * portion),
	);
	const entries = new Map<string, ChartEntry>();
	for (const taking of fromEnd(portions, end, taken)) {
		const written = await Promise.all(
			taking.map(async (state) => {
				const set = chartSet(dataset, state);
				return { set, contents: await contentsOf(set, dataset, root) };
			}),
		);
		for (const { set, contents } of written) {
			const files = contents.map(([format, content]) => ({
				format,
				...output.write(downloadPath("chart", set.name, format), content),
			}));
			const { kind: _, ...entry } = manifestSet(set, dataset.release, []);
			entries.set(set.name, { ...entry, files });
		}
	}
	return entries;
}

/** The entries of both threads in the order of the states. */
export function inOrderOfStates(
	dataset: Dataset,
	...written: readonly ReadonlyMap<string, ChartEntry>[]
): ChartEntry[] {
	return allStates(dataset).flatMap(({ states }) =>
		states.map(({ path }) => {
			const entry = written.map((entries) => entries.get(path)).find((each) => each !== undefined);
			if (entry === undefined) throw new Error(`no thread wrote the downloads of ${path}`);
			return entry;
		}),
	);
}
