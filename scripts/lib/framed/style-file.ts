/**
 * Styles of pages that are filled into a frame. There are tens of thousands of them, so what other pages hold themselves is
 * one file for all of them.
 */
import { hash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FrameTexts } from "../../../src/render/page-frame.ts";
import { locales } from "../../../src/site.ts";

/**
 * The frames with a link where their styles stood. The styles are written to the folder **site**, whose address **root**
 * ends in `/`. Throws where a frame has none.
 */
export function withStyleFile(frames: FrameTexts, site: string, root: string): FrameTexts {
	const styles = /<style>(.*?)<\/style>/gs;
	const linked = locales.map((locale) => {
		const page = frames[locale];
		const css = [...page.matchAll(styles)].map(([, text = ""]) => text).join("");
		if (css === "") throw new Error(`the frame of pages in ${locale} has no styles`);
		const name = `_astro/frame.${hash("sha256", css, "base64url").slice(0, 8)}.css`;
		mkdirSync(join(site, "_astro"), { recursive: true });
		writeFileSync(join(site, name), css);
		const link = `<link rel="stylesheet" href="${new URL(name, root).pathname}">`;
		// The policy need not name styles that are not in the page.
		const bare = page.replace(/ 'sha256-[^']*'/g, "").replace(styles, "");
		return [locale, bare.replace("</head>", `${link}</head>`)] as const;
	});
	return Object.fromEntries(linked) as unknown as FrameTexts;
}
