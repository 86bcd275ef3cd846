/** What a page weighs on its way to a reader: the bytes of everything it asks for, compressed as a host would at best. */
import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { shownCharacters } from "./shown-characters.ts";

/** Bytes after brotli at its highest level (fonts as they are: they are compressed already), and how many files. */
export interface PageWeight {
	readonly html: number;
	/** Styles within the page, as what the page would weigh less without them, and sheets beside it. */
	readonly style: number;
	readonly script: number;
	/** Scripts that are only fetched when a reader asks for something. */
	readonly onDemand: number;
	/** The pieces of web fonts that hold a character shown at first. */
	readonly font: number;
	/** Page, styles, scripts and fonts; pictures and what is fetched on demand come on top. */
	readonly total: number;
	/** Files asked for at first, the page itself among them. */
	readonly requests: number;
}

/** Weighs a page of a built site. `page` is the address below the site's root, as `regions/suwon/`. */
export function weighPage(site: string, page: string, base = "/"): PageWeight {
	const read = (path: string) => readFileSync(join(site, path));
	const file = /\.[a-z]+$/.test(page) ? page : `${page}index.html`;
	const html = read(file).toString("utf8");
	const below = (href: string) => decodeURI(href.startsWith(base) ? href.slice(base.length) : href);
	const styles = distinct(
		[...html.matchAll(/<link\b[^>]*\brel="stylesheet"[^>]*>/g)].flatMap(([tag]) => attribute(tag, "href")),
	).map(below);
	const entries = distinct(
		[...html.matchAll(/<script\b[^>]*\bsrc="[^"]*"[^>]*>/g)].flatMap(([tag]) => attribute(tag, "src")),
	).map(below);
	const scripts = reached(entries, (path) => importsOf(read(path).toString("utf8"), path).now);
	const all = reached(scripts, (path) => {
		const { now, later } = importsOf(read(path).toString("utf8"), path);
		return [...now, ...later];
	});
	const shown = shownCharacters(html);
	const inner = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css = ""]) => css).join("");
	const fonts = distinct([
		...fontsOf(inner, file, shown).map(below),
		...styles.flatMap((path) => fontsOf(read(path).toString("utf8"), path, shown)),
	]);
	const sum = (paths: readonly string[]) => paths.reduce((bytes, path) => bytes + packed(read(path)), 0);
	const document = packed(Buffer.from(html.replace(/<style>.*?<\/style>/gs, "")));
	const style = packed(Buffer.from(html)) - document + sum(styles);
	const script = sum(scripts);
	const font = fonts.reduce((bytes, path) => bytes + read(path).length, 0);
	return {
		html: document,
		style,
		script,
		onDemand: sum(all.filter((path) => !scripts.includes(path))),
		font,
		total: document + style + script + font,
		requests: 1 + styles.length + scripts.length + fonts.length,
	};
}

/** Bytes after brotli at level 11. */
export function packed(bytes: Uint8Array): number {
	return brotliCompressSync(bytes, {
		params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
	}).length;
}

function attribute(tag: string, name: string): string[] {
	return [...tag.matchAll(new RegExp(`\\b${name}="([^"]*)"`, "g"))].flatMap(([, value]) => value ?? []);
}

/** Modules a script imports at once, and those it imports when needed, as paths below the site. */
function importsOf(script: string, from: string): { now: string[]; later: string[] } {
	const resolve = (specifier: string) => posix.join(posix.dirname(from), specifier);
	const find = (pattern: RegExp) =>
		[...script.matchAll(pattern)].flatMap(([, path]) => (path ? resolve(path) : []));
	return {
		now: find(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g),
		later: find(/\bimport\(\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g),
	};
}

/** Files of faces that are asked for: of those that claim a character a browser takes the last. */
function fontsOf(
	style: string,
	from: string,
	shown: Readonly<Record<number, ReadonlySet<string>>>,
): string[] {
	const faces = [...style.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, face = ""]) => {
		const [, path] = /url\(["']?([^"')]+\.woff2)["']?\)/.exec(face) ?? [];
		if (path === undefined) return [];
		const file = path.startsWith("/") ? path : posix.join(posix.dirname(from), path);
		const weight = Number(/font-weight:\s*(\d+)/.exec(face)?.[1] ?? 400);
		return [{ file, weight, claims: claimOf(/unicode-range:\s*([^;]+)/.exec(face)?.[1]) }];
	});
	return Object.entries(shown).flatMap(([weight, characters]) => {
		const own = faces.filter((face) => face.weight === Number(weight));
		return [...characters]
			.filter((character) => !/\p{Cc}/u.test(character))
			.flatMap((character) => own.findLast(({ claims }) => claims(character))?.file ?? []);
	});
}

/** Whether a face claims a character, by its `unicode-range`. */
function claimOf(range: string | undefined): (character: string) => boolean {
	if (range === undefined) return () => true;
	const ranges = [...range.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map(
		([, from = "", to = from]) => [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const,
	);
	return (character) => {
		const code = character.codePointAt(0) ?? 0;
		return ranges.some(([from, to]) => code >= from && code <= to);
	};
}

function reached(from: readonly string[], next: (path: string) => readonly string[]): string[] {
	const found = [...from];
	for (const path of found) for (const one of next(path)) if (!found.includes(one)) found.push(one);
	return found;
}

function distinct<T>(values: readonly T[]): T[] {
	return [...new Set(values)];
}
