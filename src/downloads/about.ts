/** What a download says about itself: release, content, terms and whom to credit. The same in every format. */
import type { Release } from "../data/release.ts";
import type { Source } from "../data/tables/sources.ts";
import type { Words } from "../site.ts";
import { siteName } from "../site.ts";
import { aboutWords, readingNotes } from "../text/downloads.ts";
import { noWarranty, publishers, sampleWarning, terms, termsTitle } from "../text/terms-of-use.ts";
import type { DownloadSet } from "./download-sets.ts";

/** One thing a download says, with what it is called. */
export interface AboutLine {
	readonly label: Words;
	readonly text: Words;
}

/** Everything a set says about itself, for a sheet or a text file. **root** is the site's address. */
export function aboutLines(
	set: Pick<DownloadSet, "title" | "holds" | "sources"> & { readonly rows: { readonly length: number } },
	release: Release,
	root: string,
): AboutLine[] {
	const rows = String(set.rows.length);
	const credit = creditFor(set.sources);
	return [
		...(release.sample === true ? [{ label: same("⚠"), text: sampleWarning }] : []),
		{ label: aboutWords.title, text: joined(siteName, set.title) },
		{ label: aboutWords.holds, text: set.holds },
		{ label: aboutWords.rows, text: { ko: rows, en: rows } },
		{ label: aboutWords.release, text: same(`${release.release} (${release.published})`) },
		{ label: aboutWords.address, text: same(root) },
		...(credit.length > 0 ? [{ label: aboutWords.credit, text: listed(credit) }] : []),
		...termsLines(),
		...readingNotes.map((text) => ({ label: aboutWords.reading, text })),
	];
}

/** The terms of use as lines, the same for every download. */
export function termsLines(): AboutLine[] {
	return [
		...terms.map(({ subject, text }) => ({ label: joined(termsTitle, subject), text })),
		{ label: termsTitle, text: noWarranty },
	];
}

/** Makers of statistics among the publishers of some sources. */
export function creditFor(sources: readonly Source[]): Words[] {
	return publishers
		.filter(({ match }) => sources.some(({ publisher }) => publisher.startsWith(match)))
		.map(({ name }) => name);
}

/** The title of a set; that of a made-up record says so. */
export function titleOf(title: Words, release: Release): Words {
	if (release.sample !== true) return title;
	return { ko: `[표본 자료] ${title.ko}`, en: `[SAMPLE DATA] ${title.en}` };
}

function same(text: string): Words {
	return { ko: text, en: text };
}

function joined(first: Words, second: Words): Words {
	return { ko: `${first.ko}: ${second.ko}`, en: `${first.en}: ${second.en}` };
}

function listed(names: readonly Words[]): Words {
	return { ko: names.map(({ ko }) => ko).join(", "), en: names.map(({ en }) => en).join(", ") };
}
