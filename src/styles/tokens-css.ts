import {
	type Colour,
	colours,
	deskWidth,
	fontFamily,
	lengths,
	spaces,
	tabularFontFamily,
	typeScale,
} from "./tokens.ts";

/** A length in rem, so that the page follows the size of type a reader has chosen in the browser. */
const rem = (pixels: number): string => `${pixels / 16}rem`;

const block = (head: string, lines: readonly string[]): string => {
	const body = lines.map((line) => line.replaceAll(/^/gm, "\t")).join("\n");
	return `${head} {\n${body}\n}`;
};

const entries: readonly (readonly [string, Colour])[] = Object.entries(colours);

const theme = (name: "light" | "dark"): string[] => [
	`color-scheme: ${name};`,
	...entries.map(([key, colour]) => `--${key}: ${colour[name]};`),
];

const forced = (): string[] =>
	entries.flatMap(([key, colour]) => (colour.forced ? [`--${key}: ${colour.forced};`] : []));

const sizes = (screen: "phone" | "desk"): string[] =>
	Object.entries(typeScale).map(([key, size]) => `--size-${key}: ${rem(size[screen])};`);

const measures = (): string[] => [
	`--font: ${fontFamily};`,
	`--font-tabular: ${tabularFontFamily};`,
	...Object.entries(typeScale).map(([key, size]) => `--leading-${key}: ${size.lineHeight};`),
	...Object.entries(spaces).map(([key, pixels]) => `--space-${key}: ${rem(pixels)};`),
	...Object.entries(lengths).map(([key, pixels]) => `--${key}: ${rem(pixels)};`),
];

/**
 * The style sheet of the tokens: custom properties for the light theme, for the dark one where the system wishes it, and for
 * forced colours. Paper is always light.
 */
export function tokensCss(): string {
	const parts = [
		"/* biome-ignore-all format: written from tokens.ts by `node scripts/tokens.ts`; do not edit. */",
		block(":root", [...theme("light"), ...measures(), ...sizes("phone")]),
		block(`@media (min-width: ${rem(deskWidth).replace("rem", "em")})`, [block(":root", sizes("desk"))]),
		block("@media screen and (prefers-color-scheme: dark)", [block(":root", theme("dark"))]),
		block("@media (forced-colors: active)", [block(":root", forced())]),
	];
	return `${parts.join("\n\n")}\n`;
}
