/** The measured builds as tables. */
import type { BuildCase, BuildCases } from "./builds.ts";
import { bytes, count, notMeasured, seconds, times } from "./figures.ts";
import type { BuildFigures } from "./own-build.ts";
import type { SectionTable } from "./section.ts";
import { ratio } from "./statistics.ts";

export function buildTables(cases: BuildCases): readonly SectionTable[] {
	const growing = pagesOfRegisters(cases);
	return [
		{
			caption: "What each build takes and makes",
			head: [
				"Build",
				"Runs",
				"Time",
				"Processor time",
				"Peak memory",
				"Files",
				"Bytes",
				"Pages",
				"Time a page",
			],
			rows: cases.map((each) => [caseName(each), ...figuresOf(each.build)]),
		},
		...(growing.length < 2
			? []
			: [
					{
						caption: "Growth of the pages from step to step",
						head: ["Step", "Tasks", "Time", "Processor time", "Peak memory", "Files", "Bytes"],
						rows: steps(growing).map(({ from, to }) => [
							`${count(from.tasks)} → ${count(to.tasks)} tasks`,
							times(ratio(to.tasks, from.tasks)),
							...(["seconds", "cpuSeconds", "peakMemory", "files", "bytes"] as const).map((figure) =>
								times(ratio(to.build[figure], from.build[figure])),
							),
						]),
					},
				]),
		stepTable(cases),
	];
}

/** A register and what building its pages took, smaller ones first. Only what went well. */
export interface GrowthPoint {
	readonly tasks: number;
	readonly build: BuildFigures;
}

export function pagesOfRegisters(cases: BuildCases): readonly GrowthPoint[] {
	return cases.flatMap(({ tasks, extent, build }) =>
		tasks === null || extent !== "pages" || build.seconds === null ? [] : { tasks, build },
	);
}

/** Each register with the next larger one. */
export function steps(points: readonly GrowthPoint[]): readonly { from: GrowthPoint; to: GrowthPoint }[] {
	return points.slice(1).flatMap((to, place) => {
		const from = points[place];
		return from === undefined ? [] : { from, to };
	});
}

export function caseName({ tasks, extent, warm }: Omit<BuildCase, "build">): string {
	const subject = tasks === null ? "The published record" : `${count(tasks)} tasks`;
	return `${subject}, ${extent}${tasks === null ? `, ${warm ? "warm" : "cold"}` : ""}`;
}

function figuresOf(build: BuildFigures): readonly string[] {
	const { runs, files, pages } = build;
	if (build.failure !== null && runs === 0) return ["failed", ...Array<string>(7).fill(notMeasured)];
	return [
		count(runs),
		seconds(build.seconds),
		seconds(build.cpuSeconds),
		bytes(build.peakMemory),
		count(files),
		bytes(build.bytes),
		count(pages),
		seconds(ratio(build.seconds, pages)),
	];
}

/** Times of steps; behind those of larger registers, how many times they are those of the next smaller one. */
function stepTable(cases: BuildCases): SectionTable {
	const good = cases.filter(({ build }) => build.seconds !== null);
	const before = new Map(steps(pagesOfRegisters(cases)).map(({ from, to }) => [to.build, from.build]));
	const names = [...new Set(good.flatMap(({ build }) => build.steps.map(({ name }) => name)))];
	const time = (build: BuildFigures | undefined, name: string) =>
		build?.steps.find((step) => step.name === name)?.seconds;
	return {
		caption:
			"How long each step takes; steps wait for what is drawn beside them. In brackets: times the next smaller register",
		head: ["Step", ...good.map(caseName)],
		rows: names.map((name) => [
			name,
			...good.map(({ build }) => {
				const smaller = ratio(time(build, name), time(before.get(build), name));
				return seconds(time(build, name)) + (smaller === null ? "" : ` (${times(smaller)})`);
			}),
		]),
	};
}
