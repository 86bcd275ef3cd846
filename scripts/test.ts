/**
 * `npm test`: finds a Chromium and a LibreOffice, builds the site once, then runs Vitest over everything. Arguments go to Vitest
 * (`npm test -- test/text`). The last line printed is always `N passed, N failed, N skipped`.
 */
import type { TestModule } from "vitest/node";
import { findChromium } from "./lib/chromium.ts";
import { findLibreOffice } from "./lib/libreoffice.ts";

interface Tally {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
}

const nothingRan: Tally = { passed: 0, failed: 1, skipped: 0 };

const tally = await prepareAndRun().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	return nothingRan;
});
const { passed, failed, skipped } = tally;
// A written last line must outlive whatever still holds the process, so leave only when it is out.
process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`, () => {
	process.exit(failed === 0 && passed > 0 ? 0 : 1);
});

async function prepareAndRun(): Promise<Tally> {
	process.env.CHROMIUM = findChromium();
	process.env.SOFFICE = findLibreOffice();
	const { build } = await import("./build.ts");
	const { ok } = await build();
	return ok ? runVitest(process.argv.slice(2)) : nothingRan;
}

async function runVitest(args: readonly string[]): Promise<Tally> {
	const { parseCLI, startVitest } = await import("vitest/node");
	const { filter, options } = parseCLI(["vitest", "run", ...args]);
	const vitest = await startVitest(filter, { ...options, watch: false, run: true });
	const modules = vitest.state.getTestModules();
	const counts = { passed: 0, failed: 0, skipped: 0 };
	for (const module of modules) {
		for (const test of module.children.allTests()) {
			const { state } = test.result();
			// A test still pending at the end was cut off by something worse.
			counts[state === "pending" ? "failed" : state] += 1;
		}
	}
	// A file that does not load, a failed hook or a stray rejection fails no test, but fails the run.
	counts.failed += modules.flatMap(brokenSuites).length + vitest.state.getUnhandledErrors().length;
	await vitest.close();
	if (process.exitCode && counts.failed === 0) counts.failed = 1;
	return counts.passed + counts.failed > 0 ? counts : nothingRan;
}

function brokenSuites(module: TestModule): readonly unknown[] {
	return [module, ...module.children.allSuites()].filter((suite) => suite.errors().length > 0);
}
