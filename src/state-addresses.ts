/**
 * Addresses of what is made of a chart's state, as `pageHref` takes them: each exists once for a language. A state is
 * named by its path (`ChartState.path`), such as `region-line/employment-rate/age-15-plus/suwon`.
 */

/** The chart's page, with words, table and choices around it. */
export const chartPagePath = (state: string): string => `charts/${state}/`;

/** The picture as a file of its own: title, sentence, source and a short id are drawn in it. */
export const chartSvgPath = (state: string): string => `charts/${state}/chart.svg`;

/** The same picture in pixels, twice as wide as an article's column. Shareable states only. */
export const chartPngPath = (state: string): string => `charts/${state}/chart.png`;

/** The picture that stands for the state where its address is shared, 1200 by 630 pixels. Shareable states only. */
export const sharePngPath = (state: string): string => `charts/${state}/share.png`;

/** What a program that embeds by address is told, as JSON and as XML. */
export const oembedPath = (state: string, format: "json" | "xml"): string =>
	`charts/${state}/oembed.${format}`;

/** The chart alone, to be framed by other sites; it follows later releases. */
export const embedPath = (state: string): string => `embed/${state}/`;

/** The chart alone as it was at a release: it never changes. */
export const frozenEmbedPath = (release: string, state: string): string => `v/${release}/embed/${state}/`;

/** The true chart and numbers of a picture, by the short id printed in it. */
export const checkPath = (id: string): string => `check/${id}/`;

/** Where a figure comes from, by the observation's id. */
export const originPath = (id: string): string => `o/${id}/`;

/** Size of the pictures that stand for an address where it is shared, in pixels: what networks ask for. */
export const shareSize = { width: 1200, height: 630 } as const;

/** The picture that stands for a page without a chart of its own where its address is shared. */
export const siteCardPath = "share.png";

/** The map from chart pages to oEmbed answers, the same for both languages. */
export const providersPath = "oembed/providers.json";
