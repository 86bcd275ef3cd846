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

type Field = "path" | "title" | "description" | "above-href" | "above-label" | "head" | "body";

/** Where a field goes: letters that an address keeps as they are. */
export const frameMark = (field: Field): string => `-frame-${field}-`;

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
	const parts = page.split(/-frame-([a-z-]+?)-(?![a-z])/);
	for (const field of ["path", "title", "description", "above-href", "above-label", "head", "body"])
		if (!parts.some((part, place) => place % 2 === 1 && part === field))
			throw new Error(`the page frame has no place for ${field}`);
	return ({ path, title, description, above, head, body }) => {
		const fields: Record<string, string> = {
			path: escaped(path),
			title: escaped(title),
			description: escaped(description),
			"above-href": escaped(above.href),
			"above-label": escaped(above.label),
			head: head?.text ?? "",
			body: body.text,
		};
		return parts.map((part, place) => (place % 2 === 1 ? (fields[part] ?? "") : part)).join("");
	};
}
