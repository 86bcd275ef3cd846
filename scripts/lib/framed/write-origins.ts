/** Writes the page of every observation in every language, one after another: a large record needs no more memory. */
import { hash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "../../../src/data/dataset.ts";
import { createOriginPages } from "../../../src/documents/origin.ts";
import { originRows } from "../../../src/render/origin.ts";
import type { Frames } from "../../../src/render/page-frame.ts";
import { locales } from "../../../src/site.ts";
import type { Progress } from "../progress.ts";
import { scanUses } from "./scan-uses.ts";

export interface OriginsOrder {
	/** Folder of the site, in which Astro's pages stand already. */
	readonly next: string;
	readonly frames: Frames;
	/** Address of the site, ending in `/`. */
	readonly root: string;
	readonly progress: Progress;
}

/** What later steps would otherwise read every page for. */
export interface WrittenOrigins {
	/** Every character that stands in them. */
	readonly characters: string;
	/** Path below the site → SHA-256 in hexadecimal. */
	readonly sums: ReadonlyMap<string, string>;
}

/** Writes them, and says what fonts and checksums ask of them. */
export function writeOrigins(
	dataset: Dataset,
	{ next, frames, root, progress }: OriginsOrder,
): WrittenOrigins {
	const step = progress.step("숫자의 출처 쓰기 / Writing origins");
	const uses = scanUses(next, root);
	// In the order of their names: a file system takes them several times as fast as at random.
	const rows = [...originRows(dataset)].sort(([, a], [, b]) => (a < b ? -1 : 1));
	const sums = new Map<string, string>();
	const seen = new Uint8Array(0x10000);
	const total = rows.length * locales.length;
	let done = 0;
	let bytes = 0;
	for (const locale of locales) {
		const pageOf = createOriginPages(dataset, { locale, root, uses });
		const fill = frames[locale];
		const folder = join(next, locale === "ko" ? "" : locale);
		mkdirSync(join(folder, "o"), { recursive: true });
		for (const [row] of rows) {
			const page = pageOf(row);
			const text = fill(page);
			for (let index = 0; index < text.length; index++) seen[text.charCodeAt(index)] = 1;
			const own = `${folder}/${page.path}`;
			mkdirSync(own);
			const buffer = Buffer.from(text, "utf8");
			writeFileSync(`${own}index.html`, buffer);
			sums.set(`${locale === "ko" ? "" : `${locale}/`}${page.path}index.html`, hash("sha256", buffer));
			bytes += buffer.length;
			done++;
			if (done % 5000 === 0) step.at(done, total);
		}
	}
	step.end(`${done}쪽, ${Math.round(bytes / 1e6)} MB / ${done} pages`);
	return { characters: charactersSeen(seen), sums };
}

/** Characters beyond the basic plane stand in none of the words of these pages. */
function charactersSeen(seen: Uint8Array): string {
	let text = "";
	for (let code = 0x20; code < seen.length; code++)
		if (seen[code] === 1 && (code < 0xd800 || code > 0xdfff)) text += String.fromCharCode(code);
	return text;
}
