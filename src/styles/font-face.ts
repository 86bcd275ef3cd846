/** The faces of Pretendard: which weights there are and how a local font stands in until they arrive. */

/** The weights of Pretendard the site uses, with the name of the file in the `pretendard` package. */
export const fontWeights = { 400: "Pretendard-Regular", 700: "Pretendard-Bold" } as const;

export type FontWeight = keyof typeof fontWeights;

/**
 * Each weight comes in pieces, of which a browser fetches those it shows: Latin letters, figures and signs, and Korean. The
 * home page has files of its own with no character but its own: what shows at first, and what comes into view later.
 */
export type FontPiece = "latin" | "korean";
export type HomePiece = "first" | "later";

/** The name of a piece's file in the folder `fonts` of the site. */
export const fontFile = (weight: FontWeight, piece: FontPiece): string =>
	`pretendard-${weight}-${piece}.woff2`;

export const homeFontFile = (locale: Language, weight: FontWeight, piece: HomePiece): string =>
	`home-${locale}-${weight}-${piece}.woff2`;

/** The name of the sheet of the faces of all pages but the home page. */
export const pageFontSheet = "pretendard.css";

/** The name of the sheet of the home page's faces, which are only known once the page is written. */
export const homeFontSheet = (locale: Language): string => `home-${locale}.css`;

/** Code points of Latin letters, figures, punctuation, arrows and other signs; no letter or syllable of Korean. */
const latinRanges = [
	[0x20, 0x10ff],
	[0x1e00, 0x303f],
] as const;

/**
 * Code points of Korean letters and syllables, and of signs as wide as they are. No face claims Chinese characters, which
 * Pretendard lacks: one in a headline would fetch a piece in vain.
 */
const koreanRanges = [
	[0x1100, 0x11ff],
	[0x3130, 0x318f],
	[0x3200, 0x33ff],
	[0xa960, 0xa97f],
	[0xac00, 0xd7ff],
	[0xff00, 0xffef],
] as const;

/** The piece that holds a character. */
export function pieceOf(character: string): FontPiece {
	const code = character.codePointAt(0) ?? 0;
	return latinRanges.some(([from, to]) => code >= from && code <= to) ? "latin" : "korean";
}

/** A kind of character and how wide Pretendard sets it against the local font it is mistaken for. */
interface Stretch {
	/** The characters, as CSS writes a range; null for all that have no range of their own. */
	readonly range: string | null;
	readonly widths: Readonly<Record<FontWeight, number>>;
}

// Measured against Noto Sans CJK KR; Malgun Gothic is near enough to it. Letters whose widths differ alike share a face; one
// number for all would move the ends of lines. A later range is asked first.
const stretches: readonly Stretch[] = [
	{ range: null, widths: { 400: 0.939, 700: 0.939 } },
	{ range: "U+21-7E", widths: { 400: 0.955, 700: 0.948 } },
	// Narrow ones: 1, I, i, j, l, quotation marks.
	{
		range: "U+21-22, U+27, U+31, U+49, U+5F, U+69-6A, U+6C, U+2018-2019, U+2026",
		widths: { 400: 0.79, 700: 0.815 },
	},
	// Full stop, comma, colon and h, k, m, n, r, t, u.
	{
		range: "U+26, U+2C, U+2E-2F, U+3A-3B, U+40, U+68, U+6B, U+6D-6E, U+72, U+74-75, U+2013, U+201C-201D",
		widths: { 400: 0.908, 700: 0.9 },
	},
	// Brackets, question mark and the wider letters.
	{
		range: "U+28-29, U+37, U+3F, U+44, U+46-47, U+4D, U+53-54, U+5B, U+5D, U+65-67, U+76, U+78-79",
		widths: { 400: 1.012, 700: 1 },
	},
	// Most figures, and the letters that are wider still.
	{
		range: "U+30, U+32-36, U+38-39, U+41, U+43, U+56-5A, U+63, U+73, U+7A, U+7E",
		widths: { 400: 1.075, 700: 1.08 },
	},
	{ range: "U+2D", widths: { 400: 1.243, 700: 1.211 } },
	// The middle dot of 시·군 has the width of a syllable elsewhere.
	{ range: "U+B7", widths: { 400: 0.453, 700: 0.477 } },
];

/** Figures and signs of sums in tables, where Pretendard sets each as wide as the others, as Noto does everywhere. */
const tabularFigures: Stretch = { range: "U+2B, U+30-39, U+3D", widths: { 400: 1.107, 700: 1.109 } };

/** Languages of pages. */
type Language = "ko" | "en";

/** Noto has a wider space for text in Korean. */
const spaces: Readonly<Record<Language, Stretch>> = {
	ko: { range: "U+20, U+A0", widths: { 400: 0.896, 700: 0.823 } },
	en: { range: "U+20, U+A0", widths: { 400: 1.12, 700: 1.015 } },
};

// How far Pretendard rises and falls, in em. The browser stretches them too, so they are divided by the
// stretch.
const ascent = 1950 / 2048;
const descent = 494 / 2048;

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

const localFaces: Readonly<Record<FontWeight, readonly string[]>> = {
	400: ["Noto Sans CJK KR", "NotoSansCJKkr-Regular", "Noto Sans KR", "NotoSansKR-Regular", "Malgun Gothic"],
	700: [
		"Noto Sans CJK KR Bold",
		"NotoSansCJKkr-Bold",
		"Noto Sans KR Bold",
		"NotoSansKR-Bold",
		"Malgun Gothic Bold",
	],
};

const hex = (code: number): string => code.toString(16).toUpperCase();

/**
 * A range of CSS that has all **characters** and none of **others**. It may have more, which stand nowhere: the fewer ranges,
 * the shorter the sheet.
 */
export function unicodeRange(characters: readonly string[], others: readonly string[]): string {
	const isWanted = new Map([
		...others.map((character) => [codeOf(character), false] as const),
		...characters.map((character) => [codeOf(character), true] as const),
	]);
	const ranges: [number, number][] = [];
	let isOpen = false;
	for (const [code, wanted] of [...isWanted].sort(([one], [other]) => one - other)) {
		const last = ranges.at(-1);
		if (wanted && isOpen && last) last[1] = code;
		else if (wanted) ranges.push([code, code]);
		isOpen = wanted;
	}
	return ranges.map(([from, to]) => `U+${from === to ? hex(from) : `${hex(from)}-${hex(to)}`}`).join(",");
}

const codeOf = (character: string): number => character.codePointAt(0) ?? 0;

const webFace = (weight: FontWeight, address: string, range: string): string =>
	`@font-face{font-family:"Pretendard";font-weight:${weight};font-display:swap;src:url("${address}") format("woff2");unicode-range:${range}}`;

const written = (ranges: typeof latinRanges | typeof koreanRanges): string =>
	ranges.map(([from, to]) => `U+${hex(from)}-${hex(to)}`).join(",");

const fallbackFace = (family: string, weight: FontWeight, { range, widths }: Stretch): string => {
	const stretch = widths[weight];
	const lines = [
		`font-family:"${family}"`,
		`font-weight:${weight}`,
		`src:${localFaces[weight].map((name) => `local("${name}")`).join(",")}`,
		...(range ? [`unicode-range:${range}`] : []),
		`size-adjust:${percent(stretch)}`,
		`ascent-override:${percent(ascent / stretch)}`,
		`descent-override:${percent(descent / stretch)}`,
		"line-gap-override:0%",
	];
	return `@font-face{${lines.join(";")}}`;
};

/** Local fonts as wide as Pretendard, in which text of a page stands until it arrives. */
export const fallbackFaceCss = (locale: Language): string =>
	([400, 700] as const)
		.flatMap((weight) => [
			...[...stretches, spaces[locale]].map((stretch) =>
				fallbackFace("Pretendard Fallback", weight, stretch),
			),
			fallbackFace("Pretendard Figures", weight, tabularFigures),
		])
		.join("");

/**
 * The faces of every page but the home page. **folder** is the address of the folder `fonts`, ending in `/`; empty in a sheet
 * that stands in it.
 */
export const pageFaceCss = (folder = ""): string =>
	([400, 700] as const)
		.flatMap((weight) => [
			webFace(weight, folder + fontFile(weight, "latin"), written(latinRanges)),
			webFace(weight, folder + fontFile(weight, "korean"), written(koreanRanges)),
		])
		.join("");

/** The characters of the home page's files. */
export type HomePieces = Readonly<Record<FontWeight, Readonly<Record<HomePiece, readonly string[]>>>>;

/**
 * The sheet of the home page's faces, which stands beside the files. The last face that claims a character is asked first:
 * what shows at first is listed, all else is looked for in what shows later.
 */
export const homeFaceCss = (locale: Language, pieces: HomePieces): string =>
	([400, 700] as const)
		.flatMap((weight) => [
			webFace(
				weight,
				homeFontFile(locale, weight, "later"),
				`${written(latinRanges)},${written(koreanRanges)}`,
			),
			webFace(
				weight,
				homeFontFile(locale, weight, "first"),
				unicodeRange(pieces[weight].first, pieces[weight].later),
			),
		])
		.join("");
