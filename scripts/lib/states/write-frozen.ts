/**
 * Frozen embeds: those of releases with an archive come from it byte for byte, those of the present release are drawn as
 * long as it has none.
 */
import { dataFolder } from "../../../src/data/files.ts";
import { frozenFaults } from "../../../src/text/frozen-words.ts";
import { archivePath, type FrozenPage, frozenReleases } from "../frozen/archive.ts";
import { atRoot, frozenPageOf } from "../frozen/frozen-pages.ts";
import { readFrozen } from "../frozen/unpack.ts";
import type { MakeStateWriter } from "./state-job.ts";

/**
 * Throws, in both languages, where an archive of the record is not whole, or an earlier release has none: its embeds stand
 * in articles.
 */
export const frozenWriter: MakeStateWriter = ({ dataset, output, root }) => {
	const dataDir = dataFolder();
	const archived = frozenReleases(dataDir);
	// A made-up record has no releases of its own.
	const earlier = dataset.release.sample ? [] : dataset.releases.map(({ release }) => release);
	const lost = earlier.find((release) => release !== dataset.release.release && !archived.includes(release));
	if (lost !== undefined) throw new Error(frozenFaults.missing(archivePath(dataDir, lost), lost));
	const write = (page: FrozenPage) => output.write(page.path, atRoot(page, root));
	return {
		...(archived.includes(dataset.release.release)
			? {}
			: { ofFigure: (state, figure) => write(frozenPageOf(dataset, state, figure)) }),
		atEnd() {
			for (const release of archived) for (const page of readFrozen(dataDir, release)) write(page);
		},
	};
};
