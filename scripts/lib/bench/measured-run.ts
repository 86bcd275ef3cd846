/** Runs a program and says what it took: time on the clock, time of the processors, memory. */
import { spawn } from "node:child_process";
import { childrenSeconds, treeMemory } from "./process-tree.ts";

export interface MeasuredRun {
	/** Whether it ended well. */
	readonly ok: boolean;
	/** From its start to its end, on the clock. */
	readonly seconds: number;
	/** Seconds of all processors, user and system, of the program and all it started; null outside Linux. */
	readonly cpuSeconds: number | null;
	/** The most bytes that it and all it started had in use at once; null outside Linux. */
	readonly peakMemory: number | null;
	/** The end of what it said, to tell why it failed. */
	readonly said: string;
}

export interface RunOptions {
	/** Working folder. */
	readonly folder: string;
	readonly env: Readonly<Record<string, string | undefined>>;
}

/** How often memory is looked at, in milliseconds. A peak between two looks is known all the same for a single process. */
const LOOK_EVERY = 100;

/** Runs a program to its end; never rejects because it fails. Nothing else may be started by this process meanwhile. */
export async function measuredRun(
	program: string,
	args: readonly string[],
	{ folder, env }: RunOptions,
): Promise<MeasuredRun> {
	const before = childrenSeconds();
	const start = performance.now();
	const child = spawn(program, args, { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
	let said = "";
	const note = (chunk: Buffer) => {
		said = (said + chunk.toString("utf8")).slice(-4000);
	};
	child.stdout.on("data", note);
	child.stderr.on("data", note);
	let peak: number | null = null;
	const look = () => {
		const memory = child.pid === undefined ? null : treeMemory(child.pid);
		if (memory) peak = Math.max(peak ?? 0, memory.now, memory.peak);
	};
	const looks = setInterval(look, LOOK_EVERY);
	try {
		const ok = await new Promise<boolean>((done, fail) => {
			child.once("error", fail);
			child.once("close", (code) => done(code === 0));
		});
		const seconds = (performance.now() - start) / 1000;
		const after = childrenSeconds();
		const cpuSeconds = before === null || after === null ? null : after - before;
		return { ok, seconds, cpuSeconds, peakMemory: peak, said };
	} finally {
		clearInterval(looks);
	}
}
