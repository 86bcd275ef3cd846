/**
 * The characters a reader may see on pages. Chinese characters, which stand in a few headlines of newspapers, are left
 * to the reader's own fonts: Pretendard has none.
 */

export interface Characters {
	/** Takes a page, as the bytes of its HTML or as its text. */
	add(page: Uint8Array | string): void;
	/** All of ASCII and every character taken so far, each once, in code point order. */
	all(): string;
}

const entities: Readonly<Record<string, string>> = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: '"',
	apos: "'",
	nbsp: "\u00A0",
};

/** Signs that style sheets write. */
const fromStyles = "/·›—";

const AMPERSAND = 0x26;

/** A collection of nothing but ASCII and the signs of style sheets. */
export function createCharacters(): Characters {
	// One mark for each code point: the same few hundred stand in every page, millions of times in all.
	const seen = new Uint8Array(0x110000);
	const markText = (text: string) => {
		for (const character of text) seen[character.codePointAt(0) ?? 0] = 1;
	};
	markText(fromStyles);
	// All of ASCII: markup has it anyway, and not to look for it takes half the time.
	seen.fill(1, 0x20, 0x7f);
	return {
		add(page) {
			const bytes = typeof page === "string" ? Buffer.from(page, "utf8") : page;
			for (let at = bytes.indexOf(AMPERSAND); at >= 0; at = bytes.indexOf(AMPERSAND, at + 1))
				markText(referenceAt(bytes, at));
			for (let at = 0; at < bytes.length; ) {
				const first = bytes[at] as number;
				if (first < 0x80) {
					at += 1;
					continue;
				}
				const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
				let code = first & (0xff >> (length + 1));
				for (let next = 1; next < length; next++) code = (code << 6) | ((bytes[at + next] as number) & 0x3f);
				seen[code] = 1;
				at += length;
			}
		},
		all() {
			const found: string[] = [];
			for (let code = 0x20; code < seen.length; code++)
				if (seen[code] === 1) found.push(String.fromCodePoint(code));
			return found.filter((character) => !/\p{Script=Han}/u.test(character)).join("");
		},
	};
}

/** What the character reference that begins at a place stands for; nothing where none begins or none is known. */
function referenceAt(bytes: Uint8Array, at: number): string {
	const text = Buffer.from(bytes.subarray(at, at + 12)).toString("latin1");
	const [, decimal, hex, name] = /^&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/i.exec(text) ?? [];
	if (decimal) return String.fromCodePoint(Number(decimal));
	if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
	return entities[name ?? ""] ?? "";
}
