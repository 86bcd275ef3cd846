/**
 * Finds where each observation is shown: every page of the site that links to its origin. Asked of the pages
 * themselves, so that no list of charts and pages can disagree with what they show.
 */
import type { OriginUses, ShowingPage, UsesById } from "../../../src/documents/origin-uses.ts";

export interface UseFinder {
	/** Takes a file of the site by its path; what is no page that readers come to by reading is passed over. */
	add(path: string, bytes: Buffer): void;
	/** Uses by observation, once every page was taken, in both languages. */
	uses(): UsesById;
}

/** Pages of a site below **root**, its address ending in `/`. */
export function createUseFinder(root: string): UseFinder {
	const mark = Buffer.from(`href="${new URL(root).pathname}o/o`);
	/** Of Korean pages: which observations they show. English pages show the same. */
	const shown = new Map<string, string[]>();
	const headings = new Map<string, string>();
	return {
		add(path, bytes) {
			if (!/(^|\/)index\.html$/.test(path) || /^(en\/)?(o|embed|v|check)\//.test(path)) return;
			const page = path.slice(0, -"index.html".length);
			const ids = page.startsWith("en/") ? null : idsIn(bytes, mark);
			if (ids?.length === 0) return;
			if (ids) shown.set(page, ids);
			headings.set(page, headingOf(bytes));
		},
		uses() {
			const pages = [...shown].map(([path, ids]) => ({ path, ids, title: titleOf(headings, path) }));
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
		},
	};
}

function titleOf(headings: ReadonlyMap<string, string>, path: string): ShowingPage["title"] {
	return { ko: headings.get(path) ?? "", en: headings.get(`en/${path}`) ?? "" };
}

/** Ids of the observations a page links to, each once. */
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
