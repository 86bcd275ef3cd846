/**
 * The look of the site as values: the one place where a colour, a size or a distance is chosen. The style
 * sheet `tokens.css` is written from it (`node scripts/tokens.ts`) and charts read it through `token()`.
 *
 * Neutrals, the blue, the type scale and the distances are those of KRDS, the design system of Korea's
 * government (`krds-uiux` 1.1.0), with its high-contrast mode as the dark theme. The colours of the six
 * areas were searched by computation; `test/styles` holds them to contrast and colour blindness.
 */

/** One colour in both themes, and the system colour that takes its place where colours are forced. */
export interface Colour {
	readonly light: string;
	readonly dark: string;
	readonly forced?: string;
}

/** Every colour by the name of its custom property: `ground` is `--ground`. */
export const colours = {
	ground: { light: "#ffffff", dark: "#131416", forced: "Canvas" },
	surface: { light: "#f4f5f6", dark: "#1e2124", forced: "Canvas" },
	line: { light: "#cdd1d5", dark: "#464c53", forced: "CanvasText" },
	// The edge of controls and the rule above a section: at least 3:1 to the ground.
	"line-strong": { light: "#58616a", dark: "#8a949e", forced: "CanvasText" },
	text: { light: "#1e2124", dark: "#f4f5f6", forced: "CanvasText" },
	"text-muted": { light: "#58616a", dark: "#b1b8be", forced: "CanvasText" },
	link: { light: "#0b50d0", dark: "#86aff9", forced: "LinkText" },
	"link-hover": { light: "#083891", dark: "#b1cefb", forced: "LinkText" },
	"primary-soft": { light: "#ecf2fe", dark: "#03163a", forced: "Canvas" },
	focus: { light: "#256ef4", dark: "#86aff9", forced: "Highlight" },
	warning: { light: "#8a5c00", dark: "#ffc95c", forced: "CanvasText" },
	danger: { light: "#bd2c0f", dark: "#f48771", forced: "CanvasText" },
	success: { light: "#267337", dark: "#7ec88e", forced: "CanvasText" },

	// The six areas of the plan. Neighbours alternate dark and light, so that they part in grey too.
	"area-1": { light: "#256ef4", dark: "#4c87f6" },
	"area-2": { light: "#0f4f4a", dark: "#5fe6dc" },
	"area-3": { light: "#bd7b1c", dark: "#f3a73f" },
	"area-4": { light: "#6b2175", dark: "#9b7ba6" },
	"area-5": { light: "#6d9373", dark: "#a9dfa0" },
	"area-6": { light: "#8a2a12", dark: "#cf4f2b" },

	// Seven classes from little to much. The first lies nearest to the ground in both themes.
	"seq-1": { light: "#e4edfd", dark: "#0f1f3d" },
	"seq-2": { light: "#b9d0f8", dark: "#123063" },
	"seq-3": { light: "#86aff9", dark: "#18489a" },
	"seq-4": { light: "#4c87f6", dark: "#2765d0" },
	"seq-5": { light: "#1c5fdd", dark: "#5690f5" },
	"seq-6": { light: "#083891", dark: "#97bdfb" },
	"seq-7": { light: "#041f50", dark: "#d8e5fd" },
	// What is written on a class of the ramp.
	"seq-ink-1": { light: "#131416", dark: "#ffffff" },
	"seq-ink-2": { light: "#131416", dark: "#ffffff" },
	"seq-ink-3": { light: "#131416", dark: "#ffffff" },
	"seq-ink-4": { light: "#131416", dark: "#ffffff" },
	"seq-ink-5": { light: "#ffffff", dark: "#131416" },
	"seq-ink-6": { light: "#ffffff", dark: "#131416" },
	"seq-ink-7": { light: "#ffffff", dark: "#131416" },

	// Charts. `series` is the one series of a chart, `highlight` the city a reader chose, `compare` the
	// second one, `muted` all the others.
	series: { light: "#0b50d0", dark: "#86aff9" },
	highlight: { light: "#0b50d0", dark: "#86aff9" },
	compare: { light: "#8a5c00", dark: "#ffb114" },
	muted: { light: "#b1b8be", dark: "#58616a" },
	grid: { light: "#e6e8ea", dark: "#33363d", forced: "GrayText" },
	axis: { light: "#58616a", dark: "#b1b8be", forced: "CanvasText" },
	// Missing is not zero: hatched with `missing` on `missing-ground`, and always labelled.
	missing: { light: "#6d7882", dark: "#8a949e", forced: "CanvasText" },
	"missing-ground": { light: "#f4f5f6", dark: "#1e2124", forced: "Canvas" },
} as const satisfies Record<string, Colour>;

export type ColourName = keyof typeof colours;

/** A colour for a chart: it follows the page's theme inline and is the light one in a file of its own. */
export const token = (name: ColourName): string => `var(--${name}, ${colours[name].light})`;

/** The colours of the areas A1 to A6, in their order. */
export const areaColours = ["area-1", "area-2", "area-3", "area-4", "area-5", "area-6"] as const;

/** The classes of the sequential ramp, from little to much. */
export const rampColours = ["seq-1", "seq-2", "seq-3", "seq-4", "seq-5", "seq-6", "seq-7"] as const;

/** The colour of what is written on a class of the ramp. */
export const rampInks = {
	"seq-1": "seq-ink-1",
	"seq-2": "seq-ink-2",
	"seq-3": "seq-ink-3",
	"seq-4": "seq-ink-4",
	"seq-5": "seq-ink-5",
	"seq-6": "seq-ink-6",
	"seq-7": "seq-ink-7",
} as const satisfies Record<(typeof rampColours)[number], ColourName>;

/**
 * How a figure of each status is drawn, so that it reads without colour. `fill` says whether the shape is
 * empty, hatched or full; `dash` is an SVG `stroke-dasharray`, or null for an unbroken edge; `shape` tells
 * counts of the plan from surveys.
 */
export interface StatusStyle {
	readonly fill: "hollow" | "hatched" | "solid";
	readonly dash: string | null;
	readonly shape: "square" | "circle" | "diamond";
}

/** The statuses of an observation, from the first guess to the survey. */
export const statusStyles = {
	tentative: { fill: "hollow", dash: "2 2", shape: "square" },
	announced: { fill: "hollow", dash: null, shape: "diamond" },
	planned: { fill: "hollow", dash: null, shape: "square" },
	revised: { fill: "hatched", dash: null, shape: "square" },
	reported: { fill: "solid", dash: null, shape: "square" },
	survey: { fill: "solid", dash: null, shape: "circle" },
	derived: { fill: "hollow", dash: "2 2", shape: "circle" },
} as const satisfies Record<string, StatusStyle>;

export type StatusName = keyof typeof statusStyles;

/** Sizes of type in CSS pixels at the browser's normal setting, on phones and from 768 px up. */
export interface TypeSize {
	readonly phone: number;
	readonly desk: number;
	readonly lineHeight: number;
}

/** The type scale: KRDS's display, heading and body sizes. */
export const typeScale = {
	display: { phone: 24, desk: 36, lineHeight: 1.3 },
	"heading-1": { phone: 28, desk: 40, lineHeight: 1.3 },
	"heading-2": { phone: 22, desk: 24, lineHeight: 1.4 },
	"heading-3": { phone: 19, desk: 19, lineHeight: 1.5 },
	lead: { phone: 19, desk: 19, lineHeight: 1.6 },
	body: { phone: 17, desk: 17, lineHeight: 1.6 },
	small: { phone: 15, desk: 15, lineHeight: 1.6 },
	// Labels in charts and fine print; nothing is set smaller.
	tiny: { phone: 13, desk: 13, lineHeight: 1.5 },
} as const satisfies Record<string, TypeSize>;

/** Distances in CSS pixels, steps of KRDS's scale. */
export const spaces = { 1: 4, 2: 8, 3: 12, 4: 16, 5: 24, 6: 32, 7: 48, 8: 64, 9: 96 } as const;

/** Lengths that have a name, in CSS pixels. */
export const lengths = {
	radius: 4,
	// The smallest side of anything to be tapped.
	target: 44,
	// The widest line of prose, and the widest chart or table.
	column: 720,
	"column-wide": 1080,
} as const;

/** From this width in CSS pixels a page is laid out for a desk instead of a phone. */
export const deskWidth = 768;

/** Families in the order they are tried. `Pretendard Fallback` is a local face with Pretendard's measure. */
export const fontFamilies = [
	"Pretendard",
	"Pretendard Fallback",
	"Pretendard GOV",
	"Apple SD Gothic Neo",
	"Noto Sans KR",
	"Noto Sans CJK KR",
	"Malgun Gothic",
] as const;

/** The value of `font-family` for pages and charts. */
export const fontFamily = `${fontFamilies.map((name) => `"${name}"`).join(", ")}, sans-serif`;

/** That of tables, whose figures are all as wide as each other: so are those of the local face that stands in. */
export const tabularFontFamily = '"Pretendard", "Pretendard Figures", var(--font)';
