/**
 * The site's frame around pages too many to pass through Astro. Astro writes one empty page for a language, with marks
 * where a page's own words belong; filling it costs a few joined strings a page.
 */
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Locale, locales } from "../site.ts";
import { escaped, type Markup } from "./html.ts";

/** Path of the empty page, without language. It is taken away once read. */
export const framePath = "page-frame/";

/** Path of the smaller empty page for the origins of figures, of which there are tens of thousands. */
export const originFramePath = "origin-frame/";

/** What a page puts into the frame. */
export interface FramedPage {
	/** Path without language, as `pageHref` takes it. */
	readonly path: string;
	/** Heading and title, in plain text. */
	readonly title: string;
	/** One sentence for search results and previews, in plain text. */
	readonly description: string;
	/** The page above this one: its address as a link needs it, and its name. */
	readonly above: { readonly href: string; readonly label: string };
	/** Elements for the end of the head. */
	readonly head?: Markup;
	readonly body: Markup;
}

/** Where a field goes: letters that an address keeps as they are. */
export const frameMark = (field: string): string => `-frame-${field}-`;

/** Writes a page into the frame of its language. */
export type FillFrame = (page: FramedPage) => string;

/** The frames of a site by language. */
export type Frames = Readonly<Record<Locale, FillFrame>>;

/** The empty pages of a site by language, as text: another thread can be given them. */
export type FrameTexts = Readonly<Record<Locale, string>>;

/** Takes the empty pages out of a built site. Throws where Astro has not written them. */
export function takeFrames(site: string, path = framePath): FrameTexts {
	const frames = locales.map((locale) => {
		const folder = join(site, locale === "ko" ? "" : locale, path);
		const page = readFileSync(join(folder, "index.html"), "utf8");
		rmSync(folder, { recursive: true });
		return [locale, page] as const;
	});
	return Object.fromEntries(frames) as unknown as FrameTexts;
}

/** The frames from the texts of the empty pages. Throws where a mark is missing. */
export function framesOf(texts: FrameTexts): Frames {
	return Object.fromEntries(locales.map((locale) => [locale, frameOf(texts[locale])])) as unknown as Frames;
}

/** A frame from the text of an empty page. Throws where a mark is missing. */
export function frameOf(page: string): FillFrame {
	const fill = cutAtMarks(page, [
		"path",
		"title",
		"description",
		"above-href",
		"above-label",
		"head",
		"body",
	]);
	return ({ path, title, description, above, head, body }) =>
		fill({
			path,
			title,
			description,
			"above-href": above.href,
			"above-label": above.label,
			head: head ?? "",
			body,
		});
}

/** Cuts an empty page at its marks; what it returns puts a page together, text escaped. Throws where a field has no mark. */
export function cutAtMarks<Field extends string>(
	page: string,
	fields: readonly Field[],
): (values: Readonly<Record<Field, string | Markup>>) => string {
	const parts = page.split(/-frame-([a-z-]+?)-(?![a-z])/);
	for (const field of fields)
		if (!parts.some((part, place) => place % 2 === 1 && part === field))
			throw new Error(`the page frame has no place for ${field}`);
	return (values) => {
		const texts = new Map<string, string>();
		for (const field of fields) {
			const value = values[field];
			texts.set(field, typeof value === "string" ? escaped(value) : value.text);
		}
		return parts.map((part, place) => (place % 2 === 1 ? (texts.get(part) ?? "") : part)).join("");
	};
}
