/** The releases of the record as an Atom feed (RFC 4287). */
import type { Release } from "../data/release.ts";
import { siteDescription, siteName } from "../site.ts";
import { bothLanguages } from "../text/downloads.ts";
import { releaseFeedWords } from "../text/release-feed.ts";
import { descriptionPaths } from "./addresses.ts";
import { xmlText } from "./xml.ts";

/** The feed. **releases** come newest first, at least one; **root** is the site's address ending in `/`. */
export function releaseFeed(releases: readonly [Release, ...Release[]], root: string): string {
	const [newest] = releases;
	const self = `${root}${descriptionPaths.releases}`;
	return [
		`<?xml version="1.0" encoding="UTF-8"?>`,
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ko">`,
		`\t<id>${xmlText(self)}</id>`,
		`\t<title>${xmlText(bothLanguages(releaseFeedWords.title(siteName)))}</title>`,
		`\t<subtitle>${xmlText(bothLanguages(siteDescription))}</subtitle>`,
		`\t<updated>${moment(newest)}</updated>`,
		`\t<author><name>${xmlText(siteName.ko)}</name><uri>${xmlText(root)}</uri></author>`,
		`\t<link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>`,
		`\t<link rel="alternate" type="text/html" hreflang="ko" href="${xmlText(`${root}data/`)}"/>`,
		`\t<link rel="alternate" type="text/html" hreflang="en" href="${xmlText(`${root}en/data/`)}"/>`,
		...releases.map((release) => entry(release, root, self)),
		`</feed>\n`,
	].join("\n");
}

function entry(release: Release, root: string, feed: string): string {
	const title = releaseFeedWords.entry(release);
	return [
		`\t<entry>`,
		`\t\t<id>${xmlText(`${feed}#${release.release}`)}</id>`,
		`\t\t<title>${xmlText(bothLanguages(title))}</title>`,
		`\t\t<updated>${moment(release)}</updated>`,
		`\t\t<published>${moment(release)}</published>`,
		`\t\t<link rel="alternate" type="text/html" hreflang="ko" href="${xmlText(`${root}data/`)}"/>`,
		`\t\t<link rel="alternate" type="text/html" hreflang="en" href="${xmlText(`${root}en/data/`)}"/>`,
		`\t\t<summary>${xmlText(bothLanguages(releaseFeedWords.summary(release)))}</summary>`,
		`\t</entry>`,
	].join("\n");
}

/** A release's day as a moment: its midnight in Korea. */
function moment({ published }: Release): string {
	return `${published}T00:00:00+09:00`;
}
