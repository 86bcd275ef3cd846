/** The releases of the record as an Atom feed (RFC 4287). */
import type { Dataset } from "../data/dataset.ts";
import { type ReleaseChanges, releaseChanges } from "../data/views/release-changes.ts";
import { siteDescription, siteName } from "../site.ts";
import { bothLanguages } from "../text/downloads.ts";
import { releaseFeedWords } from "../text/release-feed.ts";
import { descriptionPaths } from "./addresses.ts";
import { xmlText } from "./xml.ts";

/** The feed, newest release first, each leading to the page of what it changed. **root** is the site's address ending in `/`. */
export function releaseFeed(dataset: Dataset, root: string): string {
	const self = `${root}${descriptionPaths.releases}`;
	const isSample = dataset.release.sample === true;
	return [
		`<?xml version="1.0" encoding="UTF-8"?>`,
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ko">`,
		`\t<id>${xmlText(self)}</id>`,
		`\t<title>${xmlText(bothLanguages(releaseFeedWords.title(siteName)))}</title>`,
		`\t<subtitle>${xmlText(bothLanguages(siteDescription))}</subtitle>`,
		`\t<updated>${moment(dataset.release)}</updated>`,
		`\t<author><name>${xmlText(siteName.ko)}</name><uri>${xmlText(root)}</uri></author>`,
		`\t<link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>`,
		...alternates(root, "changes/", "\t"),
		...releaseChanges(dataset).map((release) => entry(release, isSample, root, self)),
		`</feed>\n`,
	].join("\n");
}

function entry(changes: ReleaseChanges, isSample: boolean, root: string, feed: string): string {
	const { row } = changes;
	return [
		`\t<entry>`,
		`\t\t<id>${xmlText(`${feed}#${row.release}`)}</id>`,
		`\t\t<title>${xmlText(bothLanguages(releaseFeedWords.entry(row)))}</title>`,
		`\t\t<updated>${moment(row)}</updated>`,
		`\t\t<published>${moment(row)}</published>`,
		...alternates(root, `changes/${row.release}/`, "\t\t"),
		`\t\t<summary>${xmlText(bothLanguages(releaseFeedWords.summary(changes, isSample)))}</summary>`,
		`\t</entry>`,
	].join("\n");
}

function alternates(root: string, path: string, indent: string): string[] {
	return (["", "en/"] as const).map(
		(folder) =>
			`${indent}<link rel="alternate" type="text/html" hreflang="${folder === "" ? "ko" : "en"}" href="${xmlText(root + folder + path)}"/>`,
	);
}

/** A release's day as a moment: its midnight in Korea. */
function moment({ published }: { readonly published: string }): string {
	return `${published}T00:00:00+09:00`;
}
