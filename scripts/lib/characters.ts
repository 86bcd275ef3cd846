/**
 * The characters a reader may see on pages. Chinese characters, which stand in a few headlines of newspapers, are left
 * to the reader's own fonts: Pretendard has none.
 */

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

/** Every character of some HTML, each once, in code point order. Markup is left in: it is ASCII anyway. */
export function charactersOf(pages: Iterable<string>): string {
	// One mark for each code point: the same few hundred stand in every page, millions of times in all.
	const seen = new Uint8Array(0x110000);
	mark(seen, fromStyles);
	for (const page of pages) {
		const text = page.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (whole, decimal, hex, name) =>
			decimal
				? String.fromCodePoint(Number(decimal))
				: hex
					? String.fromCodePoint(Number.parseInt(hex, 16))
					: (entities[name] ?? whole),
		);
		mark(seen, text);
	}
	const found: string[] = [];
	for (let code = 0x20; code < seen.length; code++)
		if (seen[code] === 1) found.push(String.fromCodePoint(code));
	return found.filter((character) => !/\p{Script=Han}/u.test(character)).join("");
}

function mark(seen: Uint8Array, text: string): void {
	for (let index = 0; index < text.length; index++) {
		const code = text.codePointAt(index) ?? 0;
		seen[code] = 1;
		if (code > 0xffff) index++;
	}
}
