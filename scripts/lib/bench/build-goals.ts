/** What builds must keep, and whether they do. */
import { pagesOfRegisters, steps } from "./build-tables.ts";
import type { BuildCases } from "./builds.ts";
import { bytes, count, seconds, times } from "./figures.ts";
import { atMost } from "./goals.ts";
import type { Goal } from "./section.ts";
import { ratio } from "./statistics.ts";

/** Seconds that the pages of a register may take. */
const pagesWithin: readonly { readonly tasks: number; readonly seconds: number }[] = [
	{ tasks: 607, seconds: 8 },
	{ tasks: 6070, seconds: 60 },
];

export function buildGoals(cases: BuildCases): readonly Goal[] {
	const registers = pagesOfRegisters(cases);
	const record = cases.find(({ tasks, warm }) => tasks === null && !warm)?.build;
	const largest = cases.find(({ tasks }) => tasks === 60_700)?.build;
	return [
		...(record === undefined
			? []
			: [
					atMost("The published record, whole, cold: time", 60, record.seconds, seconds),
					atMost("The published record, whole, cold: memory", 1.5e9, record.peakMemory, bytes),
				]),
		...pagesWithin.flatMap(({ tasks, seconds: bound }) => {
			const build = cases.find((each) => each.tasks === tasks && each.extent === "pages")?.build;
			return build === undefined
				? []
				: atMost(`Pages of ${count(tasks)} tasks: time`, bound, build.seconds, seconds);
		}),
		...(largest === undefined
			? []
			: [atMost("Pages of 60,700 tasks: memory", 4e9, largest.peakMemory, bytes)]),
		// Time and memory grow no faster than the work.
		...steps(registers).flatMap(({ from, to }) => {
			const what = `${count(from.tasks)} → ${count(to.tasks)} tasks, growth of`;
			const bound = to.tasks / from.tasks;
			return [
				atMost(`${what} time`, bound, ratio(to.build.seconds, from.build.seconds), times),
				atMost(`${what} memory`, bound, ratio(to.build.peakMemory, from.build.peakMemory), times),
			];
		}),
	];
}
