/** The sums of what is published. */
import { hash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { descriptionPaths } from "../../src/downloads/addresses.ts";
import { checksumList } from "../../src/downloads/checksums.ts";
import { filesBelow } from "./move-into.ts";
import type { Sums } from "./output.ts";
import type { Progress } from "./progress.ts";

/**
 * Writes `SHA256SUMS` of every file below a folder but itself. Last of all: what comes after is not in it. **known** has
 * sums that were made when their files were written, by path.
 */
export function writeChecksums(site: string, known: Sums, progress: Progress): void {
	const step = progress.step("SHA-256");
	const paths = filesBelow(site).filter((path) => path !== descriptionPaths.checksums);
	const sums = paths.map(
		(path) => [path, known.get(path) ?? hash("sha256", readFileSync(join(site, path)))] as const,
	);
	writeFileSync(join(site, descriptionPaths.checksums), checksumList(sums));
	step.end(`파일 ${paths.length}개 / ${paths.length} files`);
}
