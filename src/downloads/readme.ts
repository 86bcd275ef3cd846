/** Text files that go with the downloads: the terms, and the README of the archive. */
import type { Release } from "../data/release.ts";
import { type Locale, locales, siteName } from "../site.ts";
import { formatWords, readingNotes, readmeWords } from "../text/downloads.ts";
import { sampleWarning, termsTitle } from "../text/terms-of-use.ts";
import { termsLines } from "./about.ts";
import type { Format } from "./addresses.ts";

/** The terms of use in both languages, Korean first. */
export function termsText(release: Release, root: string): string {
	const part = (locale: Locale) =>
		[
			`${siteName[locale]}: ${termsTitle[locale]}`,
			root,
			...warning(release, locale),
			...termsLines().map(({ label, text }) => `${label[locale]}\n${text[locale]}`),
		].join("\n\n");
	return `${locales.map(part).join(`\n\n${"-".repeat(72)}\n\n`)}\n`;
}

/** What is in the archive and how to read it, in both languages. */
export function readmeText(release: Release, root: string, paths: readonly string[]): string {
	const present = (Object.keys(formatWords) as Format[]).filter((format) =>
		paths.some((path) => path.endsWith(`.${format}`)),
	);
	const part = (locale: Locale) =>
		[
			`${siteName[locale]} ${release.release} (${release.published})`,
			root,
			...warning(release, locale),
			readmeWords.introduction[locale],
			present.map((format) => `.${format}: ${formatWords[format].use[locale]}`).join("\n"),
			...readingNotes.map((note) => note[locale]),
			...termsLines().map(({ label, text }) => `${label[locale]}\n${text[locale]}`),
		].join("\n\n");
	const files = [readmeWords.files.ko, ...[...paths].sort()].join("\n");
	return `${[...locales.map(part), files].join(`\n\n${"-".repeat(72)}\n\n`)}\n`;
}

function warning(release: Release, locale: Locale): string[] {
	return release.sample === true ? [sampleWarning[locale]] : [];
}
