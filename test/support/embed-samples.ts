/** The embeds of the built site that tests look at: of each chart the fullest in each language. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { type Locale, locales } from "../../src/site.ts";
import { inLocale, siteDirectory } from "./site.ts";

export interface EmbedSample {
	readonly chart: string;
	readonly locale: Locale;
	/** Path below the site's base. */
	readonly path: string;
	readonly height: number;
	readonly title: string;
}

export interface OembedFile {
	readonly title: string;
	readonly height: number;
	readonly html: string;
	readonly thumbnail_url?: string;
}

/** The state's path in an embed's file: `region-line/…/suwon`. */
export const statePathOf = (file: string): string => file.replace(/^(?:en\/)?embed\/|\/index\.html$/g, "");

/** Every file below `embed/` of one language, as paths below the site's base. */
export function embedFolder(locale: Locale): string[] {
	const folder = inLocale("embed/", locale);
	return readdirSync(join(siteDirectory, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(siteDirectory.length + 1)
				.split(sep)
				.join("/"),
		)
		.sort();
}

/** Files of live embeds that show a chart; others pass on. */
export function embedFiles(): string[] {
	return locales.flatMap((locale) =>
		embedFolder(locale).filter(
			(file) =>
				file.endsWith("/index.html") &&
				existsSync(join(siteDirectory, inLocale(`charts/${statePathOf(file)}/oembed.json`, locale))),
		),
	);
}

export function oembedOf(locale: Locale, state: string): OembedFile {
	const file = join(siteDirectory, inLocale(`charts/${state}/oembed.json`, locale));
	return JSON.parse(readFileSync(file, "utf8")) as OembedFile;
}

/** Of every chart and language the embed with most words in it. */
export function fullestEmbeds(): EmbedSample[] {
	const fullest = new Map<string, { file: string; words: number }>();
	for (const file of embedFiles()) {
		const key = `${file.startsWith("en/") ? "en" : "ko"} ${statePathOf(file).split("/")[0]}`;
		const html = readFileSync(join(siteDirectory, file), "utf8");
		const words = (/<header>.*<\/header>/s.exec(html)?.[0] ?? "").replace(/<[^>]*>/g, "").length;
		if (words > (fullest.get(key)?.words ?? 0)) fullest.set(key, { file, words });
	}
	return [...fullest].map(([key, { file }]) => {
		const locale = locales.find((each) => key.startsWith(each)) ?? "ko";
		const { height, title } = oembedOf(locale, statePathOf(file));
		return { chart: key.slice(3), locale, path: file.replace("index.html", ""), height, title };
	});
}
