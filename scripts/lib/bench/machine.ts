/** Where something was measured, and with what. */
import { readFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, totalmem, type } from "node:os";
import { join } from "node:path";
import { bytes } from "./figures.ts";

export interface Machine {
	readonly processor: string;
	readonly cores: number;
	/** In bytes. */
	readonly memory: number;
	readonly system: string;
	/** Versions by name: node, and packages of this project that the measured thing is made with or measured by. */
	readonly versions: Readonly<Record<string, string>>;
	/** How many programs wanted a processor in the minute before; null where the system does not count them. */
	readonly load: number | null;
}

const packages = [
	"astro",
	"@observablehq/plot",
	"d3",
	"linkedom",
	"playwright-core",
	"axe-core",
	"lighthouse",
] as const;

export function thisMachine(): Machine {
	const [first] = cpus();
	return {
		processor: first?.model.trim() || "unknown",
		cores: availableParallelism(),
		memory: totalmem(),
		system: type(),
		versions: Object.fromEntries([
			["node", process.version.slice(1)],
			...packages.map((name) => [name, versionOf(name)] as const),
		]),
		load: type() === "Windows_NT" ? null : (loadavg()[0] ?? null),
	};
}

/** The machine in one line, without the load: the same for all parts that were measured on it. */
export const machineLine = ({ processor, cores, memory, system, versions }: Machine): string => {
	const packages = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
	return `${processor}, ${cores} cores, ${bytes(memory)} of memory, ${system}; ${packages.join(", ")}`;
};

function versionOf(name: string): string {
	return JSON.parse(readFileSync(join("node_modules", name, "package.json"), "utf8")).version;
}
