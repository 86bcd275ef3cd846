/** A chart's drawing as an embed carries it: nothing that only the site's own pages need. */
import { type Markup, trusted } from "../render/html.ts";

/**
 * Numbers of three decimals and more are where things are: a tenth of a pixel is finer than any screen shows. Words
 * between tags are matched first, so that no number in them is touched.
 */
const fineNumbers = />[^<]+<|(\.\d)\d{2,}/g;

/**
 * The drawing without numbers of data, fallback colours and needless digits, named by the element **labelledBy**. Places
 * are named by the slugs of addresses: `data-place="suwon"`.
 */
export function embedDrawing(
	svg: string,
	labelledBy: string,
	slugOf: (region: string) => string | undefined,
): Markup {
	return trusted(
		svg
			.replace(/ aria-label="[^"]*"/, ` aria-labelledby="${labelledBy}"`)
			.replace(/ (?:xmlns|font-family|data-datum)="[^"]*"/g, "")
			.replace(/ data-place="([^"]*)"/g, (_, region: string) => {
				const slug = slugOf(region);
				return slug === undefined ? "" : ` data-place="${slug}"`;
			})
			.replace(/(var\(--[a-z0-9-]+), #[0-9a-f]{6}\)/g, "$1)")
			.replace(fineNumbers, (found, kept?: string) => kept ?? found)
			.replaceAll(" />", "/>"),
	);
}
