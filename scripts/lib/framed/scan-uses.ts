/**
 * Finds where each observation is shown: every page of the site that links to its origin. Asked of the pages
 * themselves, so that no list of charts and pages can disagree with what they show.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { OriginUses, ShowingPage, UsesById } from "../../../src/documents/origin-uses.ts";
import { filesBelow } from "../move-into.ts";

interface Scanned extends ShowingPage {
	/** Ids of the observations it shows, each once. */
	readonly ids: readonly string[];
}

/** Reads the pages that Astro wrote. **root** is the address of the site, ending in `/`. */
export function scanUses(site: string, root: string): UsesById {
	const mark = Buffer.from(`href="${new URL(root).pathname}o/o`);
	const pages: Scanned[] = [];
	for (const path of koreanPages(site)) {
		const bytes = readFileSync(join(site, path, "index.html"));
		const ids = idsIn(bytes, mark);
		if (ids.length === 0) continue;
		const title = { ko: headingOf(bytes), en: headingOf(readFileSync(join(site, "en", path, "index.html"))) };
		pages.push({ path, title, ids });
	}
	// A page that shows little is more about each figure on it than one that shows much.
	pages.sort((a, b) => a.ids.length - b.ids.length || (a.path < b.path ? -1 : 1));
	const uses = new Map<string, { charts: ShowingPage[]; pages: ShowingPage[] } & OriginUses>();
	for (const { path, title, ids } of pages) {
		// Without its ids: the map is handed to another thread.
		const page: ShowingPage = { path, title };
		for (const id of ids) {
			let own = uses.get(id);
			if (own === undefined) {
				own = { charts: [], pages: [] };
				uses.set(id, own);
			}
			(path.startsWith("charts/") && path !== "charts/" ? own.charts : own.pages).push(page);
		}
	}
	return uses;
}

/** Paths of the Korean pages, as links take them; every other language has the same. */
function koreanPages(site: string): string[] {
	return filesBelow(site)
		.filter((name) => /(^|\/)index\.html$/.test(name) && !/^(en|o|embed|v|check)\//.test(name))
		.map((name) => name.slice(0, -"index.html".length))
		.sort();
}

function idsIn(bytes: Buffer, mark: Buffer): string[] {
	const ids = new Set<string>();
	for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at)) {
		at += mark.length;
		ids.add(bytes.toString("latin1", at - 1, at + 9));
	}
	return [...ids];
}

/** The page's heading in plain text. */
function headingOf(bytes: Buffer): string {
	const start = bytes.indexOf(">", bytes.indexOf("<h1")) + 1;
	return bytes
		.toString("utf8", start, bytes.indexOf("</h1>", start))
		.replace(/<[^>]*>/g, "")
		.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
		.replace(/&lt;/g, "<")
		.replace(/&gt;/g, ">")
		.replace(/&quot;/g, '"')
		.replace(/&#x27;/g, "'")
		.replace(/&amp;/g, "&")
		.replace(/\s+/g, " ")
		.trim();
}
