/** The tokens said to be those of KRDS, Korea's government design system, against the package that publishes them. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type ColourName, colours, lengths, spaces, typeScale } from "../../src/styles/tokens.ts";

const css = readFileSync("node_modules/krds-uiux/resources/css/token/krds_tokens.css", "utf8");
const values = new Map(
	[...css.matchAll(/--krds-([\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [name, value]),
);

/** A colour of KRDS by its scale and step, the same in its normal and its high-contrast mode. */
const colour = (step: string): string | undefined => values.get(`color-light-${step}`)?.toLowerCase();

/** A length of KRDS in CSS pixels: its rem are tenths of its type's root size of 10 pixels. */
const pixels = (name: string): number => Math.round(Number.parseFloat(values.get(name) ?? "") * 10);

/** Our colours by the steps of KRDS they are; those of areas and classes of maps were searched by computation instead. */
const steps: Partial<Record<ColourName, readonly [light: string, dark: string]>> = {
	surface: ["gray-5", "gray-90"],
	line: ["gray-20", "gray-70"],
	"line-strong": ["gray-60", "gray-40"],
	text: ["gray-90", "gray-5"],
	"text-muted": ["gray-60", "gray-30"],
	link: ["primary-60", "primary-30"],
	"link-hover": ["primary-70", "primary-20"],
	"primary-soft": ["primary-5", "primary-90"],
	focus: ["primary-50", "primary-30"],
	warning: ["warning-60", "warning-20"],
	danger: ["danger-60", "danger-30"],
	success: ["success-60", "success-30"],
	series: ["primary-60", "primary-30"],
	highlight: ["primary-60", "primary-30"],
	compare: ["warning-60", "warning-30"],
	muted: ["gray-30", "gray-60"],
	grid: ["gray-10", "gray-80"],
	axis: ["gray-60", "gray-30"],
	missing: ["gray-50", "gray-40"],
	"missing-ground": ["gray-5", "gray-90"],
};

describe("colours", () => {
	test("the package's tokens were read", () => {
		expect(values.size).toBeGreaterThan(300);
		expect(colour("primary-50")).toBe("#256ef4");
	});

	test.each(Object.entries(steps))("%s is %j", (name, [light, dark]) => {
		const own = colours[name as ColourName];
		expect([own.light, own.dark]).toEqual([colour(light), colour(dark)]);
	});

	test("of the others each is white, the ground, or chosen by computation", () => {
		const others = Object.keys(colours).filter((name) => !(name in steps));
		expect(others.filter((name) => name !== "ground" && !/^(area|seq)(-ink)?-\d$/.test(name))).toEqual([]);
		expect(colours.ground.dark).toBe(colour("gray-95"));
	});
});

test.each([
	["display", "heading-large", "display-small"],
	["heading-1", "heading-xlarge", "heading-xlarge"],
	["heading-2", "heading-medium", "heading-medium"],
	["heading-3", "heading-small", "heading-small"],
	["lead", "body-large", "body-large"],
	["body", "body-medium", "body-medium"],
	["small", "body-small", "body-small"],
	["tiny", "body-xsmall", "body-xsmall"],
] as const)("type: %s is %s on phones and %s on desks", (name, phone, desk) => {
	const { phone: onPhone, desk: onDesk } = typeScale[name];
	expect([onPhone, onDesk]).toEqual([pixels(`mobile-font-size-${phone}`), pixels(`pc-font-size-${desk}`)]);
});

test("distances, the radius and the least size of a target are steps of KRDS's scale", () => {
	const scale = Array.from({ length: 22 }, (_, step) => pixels(`number-${step}`));
	expect(scale.at(-1)).toBe(96);
	for (const distance of [...Object.values(spaces), lengths.radius, lengths.target])
		expect(scale).toContain(distance);
});
