/** The faces of Pretendard: which weights there are and how a local font stands in until they arrive. */

/** The weights of Pretendard the site uses, with the name of the file in the `pretendard` package. */
export const fontWeights = { 400: "Pretendard-Regular", 700: "Pretendard-Bold" } as const;

export type FontWeight = keyof typeof fontWeights;

/** The name of a weight's file in the folder `fonts` of the site. */
export const fontFile = (weight: FontWeight): string => `pretendard-${weight}.woff2`;

/** A kind of character and how wide Pretendard sets it against the local font it is mistaken for. */
interface Stretch {
	/** The characters, as CSS writes a range; null for all that have no range of their own. */
	readonly range: string | null;
	readonly widths: Readonly<Record<FontWeight, number>>;
}

// Measured against Noto Sans CJK KR; Malgun Gothic is near enough to it. Figures and spaces are wider in
// Pretendard, all else is narrower, so one number for all would move the ends of lines.
const stretches: readonly Stretch[] = [
	{ range: null, widths: { 400: 0.939, 700: 0.939 } },
	{ range: "U+21-2F, U+3A-7E", widths: { 400: 0.953, 700: 0.957 } },
	{ range: "U+30-39", widths: { 400: 1.052, 700: 1.052 } },
	// The middle dot of 시·군 has the width of a syllable elsewhere.
	{ range: "U+B7", widths: { 400: 0.453, 700: 0.477 } },
	{ range: "U+20, U+A0", widths: { 400: 1.12, 700: 1.015 } },
];

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

const webFace = (weight: FontWeight): string => `@font-face {
	font-family: "Pretendard";
	font-weight: ${weight};
	font-display: swap;
	src: url("${fontFile(weight)}") format("woff2");
}
`;

const fallbackFace = (weight: FontWeight, { range, widths }: Stretch): string => {
	const stretch = widths[weight];
	const lines = [
		'font-family: "Pretendard Fallback";',
		`font-weight: ${weight};`,
		`src: ${localFaces[weight].map((name) => `local("${name}")`).join(", ")};`,
		...(range ? [`unicode-range: ${range};`] : []),
		`size-adjust: ${percent(stretch)};`,
		`ascent-override: ${percent(ascent / stretch)};`,
		`descent-override: ${percent(descent / stretch)};`,
		"line-gap-override: 0%;",
	];
	return `@font-face {\n${lines.map((line) => `\t${line}\n`).join("")}}\n`;
};

/** The style sheet that stands beside the font files; its addresses are relative, so any base path works. */
export const fontFaceCss = (): string =>
	([400, 700] as const)
		.flatMap((weight) => [webFace(weight), ...stretches.map((stretch) => fallbackFace(weight, stretch))])
		.join("");
