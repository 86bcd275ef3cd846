/** A chart alone, to be framed by other sites: one file that needs no other, whole without script. */
import { createHash } from "node:crypto";
import { pageAddress } from "../addresses.ts";
import type { Release } from "../data/release.ts";
import { embedLines } from "../render/embed-lines.ts";
import type { Figure } from "../render/figure.ts";
import { escaped, html, type Markup, trusted } from "../render/html.ts";
import type { Locale } from "../site.ts";
import { chartPagePath, oembedPath } from "../state-addresses.ts";
import { embedCss, embedHeightCss } from "../styles/embed-css.ts";
import { statusHatch, statusOutlines } from "../styles/status-outlines.ts";
import { type StatusName, statusStyles, token } from "../styles/tokens.ts";
import { sampleMark } from "../text/sample-words.ts";
import { embedDrawing } from "./embed-drawing.ts";
import { embedScript } from "./embed-script.ts";

export interface EmbedContext {
	readonly locale: Locale;
	/** Path of the state (`ChartState.path`). */
	readonly statePath: string;
	/** Address of the site, ending in `/`. */
	readonly root: string;
	/** Release the figures are of. */
	readonly release: Pick<Release, "release">;
	/** Whether the record is made up: the page then says so. */
	readonly sample: boolean;
	/** Slug of a place by its code, for places to be highlighted. */
	readonly slugOf: (region: string) => string | undefined;
	/** Whether the page belongs to one release for ever. Defaults to false; a live one names its oEmbed answer. */
	readonly frozen?: boolean;
}

/** The whole page as text. The same figure and context give the same bytes. */
export function embedPage(figure: Figure, context: EmbedContext): string {
	const { locale, statePath, root, release, sample, slugOf, frozen = false } = context;
	const lines = embedLines(figure, release.release);
	const home = pageAddress(root, locale, chartPagePath(statePath));
	const own = embedHeightCss(figure.drawings[0]?.height ?? 0);
	const mark = sample ? html`<strong class="m">[${sampleMark}]</strong> ` : null;
	const drawings = figure.drawings.map(({ svg }) => embedDrawing(svg, "t", slugOf));
	return `${
		html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(own)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${sample ? `[${sampleMark}] ` : ""}${figure.title}</title>
${sample && trusted('<meta name="robots" content="noindex, nofollow">\n')}<link rel="canonical" href="${home}">
${!frozen && html`<link rel="alternate" type="application/json+oembed" href="${pageAddress(root, locale, oembedPath(statePath, "json"))}">\n`}<style>${trusted(embedCss)}</style>
<style>${trusted(own)}</style>
<script>${trusted(embedScript)}</script>
</head>
<body>
${trusted(optionAnchors)}
<main>
<header>
<h1 id="t">${mark}${figure.title}</h1>
<p>${figure.sentence}</p>
<p class="u"><span>${lines.unit}</span>${figure.statuses.map(({ status, label }) => html`<span>${statusShape(status)}${label}</span>`)}</p>
${legend(figure)}${classes(figure)}</header>
<footer>${lines.source !== "" && html`<p class="s">${lines.source}</p>`}<p><span>${lines.release}</span> <a href="${home}" target="_blank" rel="noopener">${lines.home}</a></p></footer>
<div class="d">${drawings}</div>
</main>
</body>
</html>`.text
	}\n`;
}

function legend({ legend }: Figure): Markup | null {
	if (legend.length === 0) return null;
	return html`<ul>${legend.map(({ colour, status, label }) => {
		const fill = status === "reported" || status === undefined ? token(colour) : "none";
		const opacity = status === undefined && trusted(' fill-opacity=".35"');
		return html`<li><svg viewBox="0 0 14 14" aria-hidden="true"><rect x="1" y="1" width="12" height="12" fill="${fill}"${opacity} stroke="${token(colour)}" stroke-width="2"/></svg>${label}</li>`;
	})}</ul>
`;
}

function classes({ classes }: Figure): Markup | null {
	if (classes.length === 0) return null;
	return html`<ul class="c">${classes.map(
		({ colour, label }) =>
			html`<li><svg viewBox="0 0 9 9" preserveAspectRatio="none" aria-hidden="true"><rect width="9" height="9" fill="${token(colour)}"/></svg>${label}</li>`,
	)}</ul>
`;
}

function statusShape(status: StatusName): Markup {
	const { fill, dash, shape } = statusStyles[status];
	const hatch = fill === "hatched" && html`<path d="${statusHatch}"/>`;
	return html`<svg viewBox="0 0 12 12" fill="${fill === "solid" ? "currentColor" : "none"}" stroke="currentColor" stroke-width="1.5" aria-hidden="true"><path d="${statusOutlines[shape]}"${dash !== null && html` stroke-dasharray="${dash}"`}/>${hatch}</svg>`;
}

/** An empty element for each way to set the options: the address that ends in its id selects it. */
const optionAnchors: string = ["", "theme=light", "theme=dark", "theme=transparent"]
	.flatMap((theme) => [[theme], [theme, "title=no"], [theme, "source=no"], [theme, "title=no", "source=no"]])
	.map((options) => options.filter(Boolean).join("&"))
	.filter(Boolean)
	.map((id) => `<i hidden id="${escaped(id)}"></i>`)
	.join("");

const hashes = new Map<string, string>();

/** Nothing may be loaded at all, and nothing but these very words may style the page or run in it. */
function policyFor(own: string): string {
	const styles = [embedCss, own].map(hashOf).join(" ");
	return `default-src 'none'; style-src ${styles}; script-src ${hashOf(embedScript)}; base-uri 'none'; form-action 'none'`;
}

function hashOf(text: string): string {
	const known = hashes.get(text) ?? `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
	hashes.set(text, known);
	return known;
}
