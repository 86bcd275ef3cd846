/** The frame around pages of tasks. Like `page-frame.ts`, with a lead and a table of contents, and styles inside. */
import { type Locale, locales } from "../site.ts";
import type { Markup } from "./html.ts";
import { cutAtMarks, type FrameTexts } from "./page-frame.ts";

/** Path of the empty page, without language. It is taken away once read. */
export const taskFramePath = "task-frame/";

/** What a task puts into the frame. */
export interface FramedTask {
	/** The task's segment of the address, below `tasks/`. */
	readonly slug: string;
	/** Title in plain text, and the heading, which may hold signs that keep words together. */
	readonly title: string;
	readonly heading: string;
	/** One sentence for search results and previews, in plain text, and the same with links as the lead. */
	readonly description: string;
	readonly lead: Markup;
	/** What the page holds, beside it. */
	readonly aside: Markup;
	/** What is known of the task itself, above the address to share. */
	readonly facts: Markup;
	/** All that follows. */
	readonly body: Markup;
}

/** In the order of the page. */
const fields = ["title", "description", "slug", "heading", "lead", "aside", "facts", "body"] as const;

/** The frames from the texts of the empty pages, by language. Throws where a mark is missing. */
export function taskFramesOf(texts: FrameTexts): Readonly<Record<Locale, (page: FramedTask) => string>> {
	const frames = locales.map((locale) => [locale, cutAtMarks(texts[locale], fields)] as const);
	return Object.fromEntries(frames) as unknown as Readonly<Record<Locale, (page: FramedTask) => string>>;
}
