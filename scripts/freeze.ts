/**
 * `npm run freeze`: keeps the embeds of the present release as they are now, in `data/frozen/<release>.br`. From then on
 * every build takes them from there. What is frozen is never written again.
 *
 *   npm run freeze -- [--from folder]
 *
 * With `--from` the release of the record in that folder is kept, such as an earlier one that was forgotten. Exit code 0:
 * kept; 1: refused, nothing was written; 2: could not begin.
 */
import "./lib/engine-flags.ts";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Dataset } from "../src/data/dataset.ts";
import { dataFolder, readFiles } from "../src/data/files.ts";
import { checkRecord } from "../src/data/load.ts";
import { freezeCommand } from "../src/text/frozen-words.ts";
import { archivePath, type FrozenPage } from "./lib/frozen/archive.ts";
import { frozenPages } from "./lib/frozen/frozen-pages.ts";
import { packFrozen } from "./lib/frozen/pack.ts";
import { readFrozen } from "./lib/frozen/unpack.ts";

export interface FreezeEffects {
	/** Folder of the record that takes the archive. */
	readonly dataDir: string;
	/** Folder of the record that is drawn. Defaults to `dataDir`. */
	readonly from?: string;
	/** Draws the pages that are to be kept. */
	readonly draw: (dataset: Dataset) => Iterable<FrozenPage>;
	readonly print: (line: string) => void;
	readonly printError: (line: string) => void;
}

/**
 * Writes the archive of a record's release and returns the exit code: 0 where it is there now, the same as the record
 * makes; 1 where it cannot be made, or is there and differs. Throws where an archive that is there is not whole.
 */
export function freeze({ dataDir, from = dataDir, draw, print, printError }: FreezeEffects): 0 | 1 {
	const { dataset, issues } = checkRecord(readFiles(from));
	const refuse = (reason: string): 1 => {
		printError(reason);
		return 1;
	};
	if (dataset === null) return refuse(freezeCommand.defects(issues.length));
	const { release, sample } = dataset.release;
	if (sample) return refuse(freezeCommand.sample);
	print(`${freezeCommand.title}: ${release}`);
	const pages = [...draw(dataset)];
	const file = archivePath(dataDir, release);
	if (existsSync(file)) {
		const before = new Map(readFrozen(dataDir, release).map(({ path, bytes }) => [path, bytes]));
		const now = new Map(pages.map(({ path, bytes }) => [path, bytes]));
		const differing = [...new Set([...before.keys(), ...now.keys()])].filter(
			(path) => Buffer.compare(before.get(path) ?? nothing, now.get(path) ?? nothing) !== 0,
		);
		const [first] = differing;
		if (first !== undefined) return refuse(freezeCommand.differs(file, differing.length, first));
		print(freezeCommand.same(file));
		return 0;
	}
	const packed = packFrozen(release, pages);
	mkdirSync(dirname(file), { recursive: true });
	// Never over a file that has come to be there in the meantime.
	writeFileSync(file, packed, { flag: "wx" });
	print(freezeCommand.written(file, pages.length, packed.length));
	return 0;
}

const nothing = Buffer.alloc(0);

if (import.meta.main) {
	const [option, from, ...more] = process.argv.slice(2);
	const wrong = option !== undefined && (option !== "--from" || from === undefined) ? option : more[0];
	if (wrong !== undefined) {
		console.error(`${freezeCommand.unknownArgument(wrong)}\n\n  ${freezeCommand.usage}`);
		process.exitCode = 2;
	} else if (from !== undefined && !existsSync(from)) {
		console.error(freezeCommand.folderUnread(from));
		process.exitCode = 2;
	} else
		process.exitCode = freeze({
			dataDir: dataFolder(),
			...(from === undefined ? {} : { from }),
			draw: frozenPages,
			print: console.log,
			printError: console.error,
		});
}
