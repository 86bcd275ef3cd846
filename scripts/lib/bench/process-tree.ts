/** What Linux tells of a process and all it started, read from `/proc`. Elsewhere nothing is known. */
import { readdirSync, readFileSync } from "node:fs";

/** Linux counts the time of processes in hundredths of a second for programs, whatever its own clock does. */
const TICKS_A_SECOND = 100;

/** Memory of one process in bytes. */
export interface ProcessMemory {
	/** In use now. */
	readonly now: number;
	/** The most it ever had in use. */
	readonly peak: number;
}

/** Reads the text of `/proc/<id>/status`. Null where it tells no memory: a process that is ending has none. */
export function memoryOf(status: string): ProcessMemory | null {
	const kilobytes = (name: string) => new RegExp(`^${name}:\\s*(\\d+) kB$`, "m").exec(status)?.[1];
	const [now, peak] = [kilobytes("VmRSS"), kilobytes("VmHWM")];
	return now === undefined || peak === undefined
		? null
		: { now: Number(now) * 1024, peak: Number(peak) * 1024 };
}

/**
 * Reads the text of `/proc/<id>/stat`: seconds that all its ended children, with theirs, kept a processor busy. Null where
 * the text is not of that kind.
 */
export function endedChildrenSeconds(stat: string): number | null {
	// The second field is a name in brackets that may hold spaces and brackets itself; times follow at fixed places behind it.
	const fields = stat
		.slice(stat.lastIndexOf(")") + 2)
		.trim()
		.split(" ");
	const [user, system] = [Number(fields[13]), Number(fields[14])];
	return Number.isInteger(user) && Number.isInteger(system) ? (user + system) / TICKS_A_SECOND : null;
}

/** Seconds that ended children of this process kept a processor busy so far; null outside Linux. */
export function childrenSeconds(): number | null {
	const stat = read("/proc/self/stat");
	return stat === null ? null : endedChildrenSeconds(stat);
}

/** Memory of a process and all below it, added up; null where nothing is known (any more). */
export function treeMemory(id: number): ProcessMemory | null {
	const status = read(`/proc/${id}/status`);
	const own = status === null ? null : memoryOf(status);
	if (own === null) return null;
	let { now, peak } = own;
	for (const child of childrenOf(id)) {
		const below = treeMemory(child);
		if (below === null) continue;
		now += below.now;
		// The largest one's own peak: peaks of several need not have come together.
		peak = Math.max(peak, below.peak);
	}
	return { now, peak };
}

function childrenOf(id: number): readonly number[] {
	try {
		// Each thread lists the processes that it started.
		return readdirSync(`/proc/${id}/task`).flatMap((thread) =>
			(read(`/proc/${id}/task/${thread}/children`) ?? "").split(" ").filter(Boolean).map(Number),
		);
	} catch {
		return [];
	}
}

/** Null where the file is not there: no Linux, or the process has ended meanwhile. */
function read(path: string): string | null {
	try {
		return readFileSync(path, "utf8");
	} catch {
		return null;
	}
}
