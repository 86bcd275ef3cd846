/**
 * Frozen embeds: those of releases with an archive come from it byte for byte, those of the present release are drawn as
 * long as it has none.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { dataFolder } from "../../../src/data/load.ts";
import { frozenFaults } from "../../../src/text/frozen-words.ts";
import { archivePath, type FrozenPage, frozenReleases } from "../frozen/archive.ts";
import { atRoot, frozenPages } from "../frozen/frozen-pages.ts";
import { readFrozen } from "../frozen/unpack.ts";
import type { StateWriter } from "./state-job.ts";

/**
 * Throws, in both languages, where an archive of the record is not whole, or an earlier release has none: its embeds stand
 * in articles.
 */
export const writeFrozen: StateWriter = ({ dataset, folder, root }) => {
	const dataDir = dataFolder();
	const archived = frozenReleases(dataDir);
	// A made-up record has no releases of its own.
	const earlier = dataset.release.sample ? [] : dataset.releases.map(({ release }) => release);
	const lost = earlier.find((release) => release !== dataset.release.release && !archived.includes(release));
	if (lost !== undefined) throw new Error(frozenFaults.missing(archivePath(dataDir, lost), lost));
	let written = 0;
	const writeAll = (pages: Iterable<FrozenPage>) => {
		for (const page of pages) {
			const file = join(folder, page.path);
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, atRoot(page, root));
			written++;
		}
	};
	for (const release of archived) writeAll(readFrozen(dataDir, release));
	if (!archived.includes(dataset.release.release)) writeAll(frozenPages(dataset));
	return written;
};
