/** Reads which characters a TrueType or OpenType font can show. */

/**
 * The code points a font has a glyph for, read from its character map (`cmap`, format 12, which holds
 * every code point). Throws when the bytes are no such font.
 */
export function codePointsOf(font: Uint8Array): ReadonlySet<number> {
	const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
	const table = findTable(view, "cmap");
	const count = view.getUint16(table + 2);
	for (let index = 0; index < count; index++) {
		const subtable = table + view.getUint32(table + 4 + index * 8 + 4);
		if (view.getUint16(subtable) === 12) return readGroups(view, subtable);
	}
	throw new Error("the font has no character map of format 12");
}

function findTable(view: DataView, tag: string): number {
	const count = view.getUint16(4);
	for (let index = 0; index < count; index++) {
		const record = 12 + index * 16;
		const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)));
		if (name === tag) return view.getUint32(record + 8);
	}
	throw new Error(`the font has no table ${tag}`);
}

// A group says: these code points in a row have glyphs in a row. Glyph 0 is the empty box.
function readGroups(view: DataView, subtable: number): ReadonlySet<number> {
	const known = new Set<number>();
	const groups = view.getUint32(subtable + 12);
	for (let index = 0; index < groups; index++) {
		const group = subtable + 16 + index * 12;
		const [first, last, glyph] = [0, 4, 8].map((offset) => view.getUint32(group + offset));
		if (first === undefined || last === undefined || glyph === undefined) continue;
		for (let code = first; code <= last; code++) if (glyph + code - first > 0) known.add(code);
	}
	return known;
}
