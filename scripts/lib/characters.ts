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
export function charactersOf(pages: readonly string[]): string {
	const seen = new Set(fromStyles);
	for (const page of pages) {
		const text = page.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (whole, decimal, hex, name) =>
			decimal
				? String.fromCodePoint(Number(decimal))
				: hex
					? String.fromCodePoint(Number.parseInt(hex, 16))
					: (entities[name] ?? whole),
		);
		for (const character of text)
			if (character >= " " && !/\p{Script=Han}/u.test(character)) seen.add(character);
	}
	return [...seen].sort().join("");
}
