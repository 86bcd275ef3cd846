import { describe, expect, test } from "vitest";
import { buildGoals } from "../../../../scripts/lib/bench/build-goals.ts";
import { buildTables } from "../../../../scripts/lib/bench/build-tables.ts";
import type { BuildCase } from "../../../../scripts/lib/bench/builds.ts";
import { type BuildFigures, buildFigures } from "../../../../scripts/lib/bench/own-build.ts";
import { timedProgress } from "../../../../scripts/lib/bench/step-times.ts";

const run = (seconds: number, ok = true) => ({
	ok,
	seconds,
	cpuSeconds: 2 * seconds,
	peakMemory: 1e9,
	said: ok ? "" : "out of memory",
});

const size = { files: 10, bytes: 1000, pages: 5 };

function pagesOf(tasks: number, build: Partial<BuildFigures>): BuildCase {
	const figures = buildFigures([{ run: run(6), steps: [{ name: "Writing pages", seconds: 4 }] }], size);
	return { tasks, extent: "pages", warm: false, build: { ...figures, ...build } };
}

describe("figures of builds", () => {
	test("are medians of the runs, step by step", () => {
		const steps = (seconds: number) => [{ name: "Writing pages", seconds }];
		const figures = buildFigures(
			[
				{ run: run(3), steps: steps(1) },
				{ run: run(5), steps: steps(2) },
				{ run: run(4), steps: steps(9) },
			],
			size,
		);
		expect(figures).toMatchObject({ runs: 3, seconds: 4, cpuSeconds: 8, failure: null, files: 10 });
		expect(figures.steps).toEqual([{ name: "Writing pages", seconds: 2 }]);
	});

	test("say that a build failed, and hold no time of it", () => {
		const figures = buildFigures([{ run: run(3, false), steps: [] }], size);
		expect(figures).toMatchObject({ runs: 0, seconds: null, peakMemory: null, failure: "out of memory" });
		const [whole] = buildTables([{ tasks: 607, extent: "pages", warm: false, build: figures }]);
		expect(whole?.rows[0]?.slice(0, 3)).toEqual(["607 tasks, pages", "failed", "–"]);
		const goals = buildGoals([{ tasks: 607, extent: "pages", warm: false, build: figures }]);
		expect(goals.map(({ reached }) => reached)).toEqual([false]);
	});

	test("grow from register to register", () => {
		const cases = [
			pagesOf(607, {}),
			pagesOf(6070, { seconds: 66, peakMemory: 2e9, steps: [{ name: "Writing pages", seconds: 30 }] }),
		];
		const [, growth, steps] = buildTables(cases);
		expect(growth?.rows).toEqual([
			["607 → 6,070 tasks", "10.0×", "11.0×", "1.00×", "2.00×", "1.00×", "1.00×"],
		]);
		expect(steps?.rows).toEqual([["Writing pages", "4.00 s", "30.0 s (7.50×)"]]);
		expect(buildGoals(cases).map(({ what, reached }) => `${what}: ${reached}`)).toEqual([
			"Pages of 607 tasks: time: true",
			"Pages of 6,070 tasks: time: false",
			"607 → 6,070 tasks, growth of time: false",
			"607 → 6,070 tasks, growth of memory: true",
		]);
	});

	test("have rows as wide as their heads", () => {
		for (const { head, rows } of buildTables([pagesOf(607, {}), pagesOf(6070, {}), pagesOf(60_700, {})]))
			for (const row of rows) expect(row).toHaveLength(head.length);
	});
});

test("times of steps are kept in English while all is said as before", () => {
	let now = 10;
	const said: string[] = [];
	const { progress, steps } = timedProgress(
		{
			step: (name) => ({
				at: (done, total) => said.push(`${name} ${done}/${total}`),
				end: (result) => said.push(result),
			}),
		},
		() => now,
	);
	const step = progress.step("그리기 / Drawing");
	progress.step("끝나지 않음 / Never ends");
	step.at(1, 2);
	now += 2.5;
	step.end("2");
	expect(steps()).toEqual([{ name: "Drawing", seconds: 2.5 }]);
	expect(said).toEqual(["그리기 / Drawing 1/2", "2"]);
});
