import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { endedChildrenSeconds, memoryOf, treeMemory } from "../../../../scripts/lib/bench/process-tree.ts";

test("memory is read from the status of a process, in bytes", () => {
	const status =
		"Name:\tnode\nVmPeak:\t 1158340 kB\nVmHWM:\t   48212 kB\nVmRSS:\t   46100 kB\nRssAnon:\t   11000 kB\n";
	expect(memoryOf(status)).toEqual({ now: 46100 * 1024, peak: 48212 * 1024 });
	expect(memoryOf("Name:\tnode\nState:\tZ (zombie)\n")).toBeNull();
});

test("a process's name does not shift the time of its children", () => {
	const rest = "S 1 42 42 0 -1 4194304 100 200 0 0 7 3 1250 250 20 0 11 0 555 1000000 2000";
	expect(endedChildrenSeconds(`42 (node) ${rest}`)).toBe(15);
	expect(endedChildrenSeconds(`42 (a ) b (c)) ${rest}`)).toBe(15);
	expect(endedChildrenSeconds("")).toBeNull();
});

test("the memory of a process counts what it started, where the system tells", async () => {
	if (process.platform !== "linux") return expect(treeMemory(process.pid)).toBeNull();
	const script =
		"const { spawn } = require('node:child_process'); const inner = spawn(process.execPath, ['-e', 'process.stdin.resume(); console.log(1)'], { stdio: ['pipe', 'pipe', 'inherit'] }); inner.stdout.once('data', () => console.log(inner.pid)); process.stdin.on('end', () => inner.kill()).resume();";
	const child = spawn(process.execPath, ["-e", script], { stdio: ["pipe", "pipe", "inherit"] });
	try {
		const [said] = await once(child.stdout, "data");
		const [inner, whole] = [treeMemory(Number(String(said))), treeMemory(child.pid ?? 0)];
		expect(inner?.now).toBeGreaterThan(10e6);
		expect(whole?.now).toBeGreaterThan((inner?.now ?? 0) + 10e6);
	} finally {
		child.stdin.end();
		await once(child, "close");
	}
	expect(treeMemory(child.pid ?? 0)).toBeNull();
});
