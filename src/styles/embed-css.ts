/**
 * The style sheet of an embed. It stands inside the page, whose policy knows it by its hash, so that a frozen embed needs
 * no other file. Options are ids of empty elements in front of `<main>`: an address that ends in one of them sets it
 * without script.
 */
import { type EmbedType, embedLayout, embedTypes } from "./embed-layout.ts";
import { type Colour, colours, fontFamily } from "./tokens.ts";

const { padding, gap, entryGap, strip, link, drawing, wide, widest, least } = embedLayout;

/** Colours that only pages use, not drawings or embeds. */
const unused = new Set([
	"surface",
	"line",
	"line-strong",
	"link-hover",
	"primary-soft",
	"warning",
	"success",
]);

const entries: readonly (readonly [string, Colour])[] = Object.entries(colours).filter(
	([name]) => !unused.has(name),
);

const theme = (name: "light" | "dark"): string =>
	entries.map(([key, colour]) => `--${key}:${colour[name]}`).join(";");

const forced = (): string =>
	entries.flatMap(([key, { forced }]) => (forced ? [`--${key}:${forced}`] : [])).join(";");

const font = ({ size, line, bold }: EmbedType): string =>
	`font:${bold ? 700 : 400} ${size}px/${line}px ${fontFamily}`;

/** What an option does inside `<main>`: set by the address, unless the script has set it on the root. */
const chosen = (option: string, match: "=" | "^=" | "$=", value: string, inside = ""): string =>
	`:root:not([data-${option}]) [id*="${option}=${value}"]:target~main${inside},:root[data-${option}${match}"${value}"] main${inside}`;

/** The rules for every embed, as one line. */
export const embedCss: string = [
	":root{color-scheme:only light}",
	"*{box-sizing:border-box}",
	"body,h1,p,ul{margin:0;padding:0}",
	`main{${theme("light")};display:grid;grid-template:auto minmax(calc(var(--h)*${least}),1fr) auto/minmax(0,1fr);min-height:100vh;`,
	`padding:${padding}px max(${padding}px,(100% - ${widest}px)/2) 0;background:var(--ground);color:var(--text);`,
	`${font(embedTypes.narrow.sentence)};word-break:keep-all;overflow-wrap:anywhere;-webkit-text-size-adjust:100%;text-size-adjust:100%}`,
	`h1{${font(embedTypes.narrow.title)};text-wrap:balance}`,
	`header>*{margin-bottom:${gap}px}p{text-wrap:pretty}`,
	`ul,.u,footer{${font(embedTypes.narrow.small)};color:var(--text-muted)}`,
	`ul,.u{display:flex;flex-wrap:wrap;gap:2px ${entryGap}px;list-style:none}`,
	"li svg,.u svg{display:inline-block;vertical-align:-2px;margin-right:6px;width:14px;height:14px}",
	`.c{gap:2px 4px}.c li{flex:1 1 auto;white-space:nowrap;font-variant-numeric:tabular-nums}.c svg{display:block;width:100%;height:${strip}px;margin:0 0 1px}`,
	// The foot comes before the drawing and has its place from the start: nothing moves while a page is still coming in.
	".d{position:relative;grid-row:2}footer{grid-row:3}",
	// On a phone a drawing has the width it was made for.
	`@media(max-width:${drawing + 2 * padding - 1}px){.d{margin:0 -${padding}px}}`,
	".d svg{position:absolute;inset:0;width:100%;height:100%}",
	".d svg+svg{display:none}",
	"footer p{display:inline}",
	`footer a{display:inline-block;padding:${(link - embedTypes.narrow.small.line) / 2}px 0;color:var(--link)}`,
	"footer{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:0 12px}",
	"a:focus-visible{outline:3px solid var(--focus);outline-offset:-3px}",
	".m{color:var(--danger);font-weight:700}",
	".is-chosen{stroke:var(--text);stroke-width:2.5px}",
	"text.is-chosen{stroke:none;font-weight:700}",
	`@media(min-width:${wide}px){main{${font(embedTypes.wide.sentence)}}h1{${font(embedTypes.wide.title)}}.d svg:first-child:not(:only-child){display:none}.d svg+svg{display:block}}`,
	`@media screen and (forced-colors:none){${chosen("theme", "$=", "dark")}{color-scheme:dark;${theme("dark")}}${chosen("theme", "^=", "transparent")}{background:none}}`,
	`@media(forced-colors:active){main{${forced()}}}`,
	`${chosen("title", "=", "no", " h1")}{display:none}`,
	`${chosen("source", "=", "no", " .s")}{display:none}`,
	"@media print{main{min-height:0}.d{min-height:var(--h)}}",
].join("");

/** The one rule that differs: the drawing's height in CSS pixels. */
export const embedHeightCss = (height: number): string => `main{--h:${height}px}`;
