/**
 * Drawings kept by their content: what was drawn once from the same data by the same code is not drawn again. The
 * folder can be deleted at any time; a build with and without it gives the same bytes.
 */
import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fingerprint } from "./fingerprint.ts";

/** Where drawings are kept: `CACHE_DIR`, else `.cache` of the project. */
const folder = () => join(process.env.CACHE_DIR ?? join(process.cwd(), ".cache"), "drawings");

/** Folders and files a drawing depends on besides its data. */
const codePaths = [
	"src/charts",
	"src/render",
	"src/text",
	"src/styles/tokens.ts",
	"src/data",
	"package-lock.json",
];

let codeHash: string | undefined;

/** The drawing of these inputs: from the cache, else drawn and kept. */
export function drawn(inputs: unknown, draw: () => string): string {
	codeHash ??= hashOfCode();
	const key = fingerprint({ codeHash, inputs });
	const file = join(folder(), key.slice(0, 2), `${key.slice(2)}.svg`);
	try {
		return readFileSync(file, "utf8");
	} catch {
		const svg = draw();
		mkdirSync(dirname(file), { recursive: true });
		// Put in place whole: another thread or build may be reading it, or drawing the same, at this moment.
		const draft = `${file}.${randomUUID()}`;
		writeFileSync(draft, svg);
		renameSync(draft, file);
		return svg;
	}
}

function hashOfCode(): string {
	const hash = createHash("sha256");
	for (const path of codePaths)
		for (const file of filesBelow(join(process.cwd(), path)))
			hash.update(file.slice(process.cwd().length)).update(readFileSync(file));
	return hash.digest("hex");
}

function filesBelow(path: string): string[] {
	try {
		return readdirSync(path, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.sort();
	} catch {
		return [path];
	}
}
