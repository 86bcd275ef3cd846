/**
 * Packs the frozen embeds of a release into one file. The pages of one chart are alike, so they are compressed as one
 * stream with a window that reaches over all of them: 90 MB of pages become about 2 MB.
 */
import { createHash } from "node:crypto";
import { brotliCompressSync, constants } from "node:zlib";
import { type ArchiveHeader, archiveFormat, type FrozenPage, isFrozenPath } from "./archive.ts";

/**
 * The archive of a release, the same bytes for the same pages in any order. Throws where a page's path is not one of a
 * frozen embed of that release.
 */
export function packFrozen(release: string, pages: readonly FrozenPage[]): Buffer {
	const stray = pages.find(({ path }) => !isFrozenPath(path, release));
	if (stray) throw new Error(`${stray.path} is no frozen embed of release ${release}`);
	// A page and its translation share their drawing: side by side they cost little more than one.
	const sorted = pages.toSorted((a, b) => compare(bare(a.path), bare(b.path)) || compare(a.path, b.path));
	const content = Buffer.concat(sorted.map(({ bytes }) => bytes));
	const header: ArchiveHeader = {
		format: archiveFormat,
		release,
		sha256: createHash("sha256").update(content).digest("hex"),
		pages: sorted.map(({ path, bytes }) => [path, bytes.length]),
	};
	const whole = Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`, "utf8"), content]);
	return brotliCompressSync(whole, {
		params: {
			// 10 and 11 take minutes for a tenth less.
			[constants.BROTLI_PARAM_QUALITY]: 9,
			[constants.BROTLI_PARAM_LARGE_WINDOW]: 1,
			[constants.BROTLI_PARAM_LGWIN]: 28,
			[constants.BROTLI_PARAM_SIZE_HINT]: whole.length,
		},
	});
}

const bare = (path: string): string => path.replace(/^en\//, "");

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
