/** Where the bench works: a folder that is gone afterwards, with all that several parts need made once. */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run as writeSample } from "../../sample.ts";
import type { BenchOptions } from "./arguments.ts";
import { type BuildFigures, measureOwnBuild } from "./own-build.ts";
import { installPeer, type Peer } from "./peer/peer-site.ts";
import { type Register, readRegister } from "./peer/register.ts";

export interface Workshop {
	readonly options: BenchOptions;
	/** The folder of the record that is published. */
	readonly record: string;
	/** A folder of this name in the workshop. */
	readonly folder: (name: string) => string;
	/** How often something is measured that takes as long as a register of so many tasks. */
	readonly runs: (tasks: number) => number;
	/** The folder of a sample register of so many tasks. */
	readonly register: (tasks: number) => string;
	/** This project's pages of a register, measured once. */
	readonly ownPages: (tasks: number) => Promise<BuildFigures>;
	/** The peer, installed once. */
	readonly peer: () => Peer;
	/** The folder of the whole site of the published record. Throws where there is none. */
	readonly site: () => string;
	readonly say: (line: string) => void;
	/** Deletes everything. */
	readonly close: () => void;
}

/** Registers larger than this are built once: they take long, and what disturbs a short build is little to a long one. */
const BUILT_OFTEN = 1000;

/** Name of the folder where the part about builds leaves the whole site. */
export const wholeSite = "site";

const quiet = { step: () => ({ at: () => {}, end: () => {} }) };

export function openWorkshop(options: BenchOptions, say: (line: string) => void): Workshop {
	const root = mkdtempSync(join(tmpdir(), "bench-"));
	const folder = (name: string) => join(root, name);
	const runs = (tasks: number) => (tasks > BUILT_OFTEN ? 1 : options.runs);
	const ownPages = new Map<number, Promise<BuildFigures>>();
	let installed: Peer | undefined;

	function register(tasks: number): string {
		const out = folder(`register-${tasks}`);
		if (!existsSync(out)) {
			const said: string[] = [];
			const code = writeSample(["--tasks", String(tasks), "--out", out], (text) => said.push(text), quiet);
			if (code !== 0) throw new Error(said.join(""));
		}
		return out;
	}

	async function measurePages(tasks: number): Promise<BuildFigures> {
		const [site, cache] = [folder(`pages-${tasks}`), folder(`cache-${tasks}`)];
		return measureOwnBuild(
			{ record: register(tasks), extent: "pages", site, cache, warm: false },
			runs(tasks),
		);
	}

	return {
		options,
		record: "data",
		folder,
		runs,
		register,
		ownPages(tasks) {
			const measured = ownPages.get(tasks) ?? measurePages(tasks);
			ownPages.set(tasks, measured);
			return measured;
		},
		peer() {
			installed ??= installPeer(folder("peer"));
			return installed;
		},
		site() {
			const built = [folder(wholeSite), options.site].find((each) => existsSync(join(each, "index.html")));
			if (built === undefined) throw new Error(`no site in ${options.site}: run npm run build first`);
			return built;
		},
		say,
		close: () => rmSync(root, { recursive: true, force: true, maxRetries: 5 }),
	};
}

/** A register as the peer is made of it. */
export const peerRegister = (workshop: Workshop, tasks: number): Register =>
	readRegister(workshop.register(tasks));
