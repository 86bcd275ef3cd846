import { lab } from "d3";
import { describe, expect, test } from "vitest";
import { areaColours, type ColourName, colours, rampColours, rampInks } from "../../src/styles/tokens.ts";
import { contrast, difference, seenWith, sights } from "./colour-vision.ts";

const themes = ["light", "dark"] as const;
const grounds = ["ground", "surface"] as const;

test("the simulation knows what it should", () => {
	expect(contrast("#ffffff", "#000000")).toBeCloseTo(21, 5);
	expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
	expect(difference("#ffffff", "#000000")).toBeCloseTo(100, 0);
	for (const sight of sights) expect(difference(seenWith(sight, "#808080"), "#808080")).toBeLessThan(1);
	const [red, green] = ["#c04040", "#5a7a20"];
	expect(difference(seenWith("deuteranopia", red), seenWith("deuteranopia", green))).toBeLessThan(
		difference(red, green) / 3,
	);
});

describe.each(themes)("%s theme", (theme) => {
	const value = (name: ColourName): string => colours[name][theme];

	const texts = ["text", "text-muted", "link", "link-hover", "warning", "danger", "success", "axis"] as const;
	test.each(texts.flatMap((name) => grounds.map((ground) => [name, ground] as const)))(
		"%s can be read on %s",
		(name, ground) => expect(contrast(value(name), value(ground))).toBeGreaterThanOrEqual(4.5),
	);

	test("text can be read on the soft blue", () => {
		expect(contrast(value("text"), value("primary-soft"))).toBeGreaterThanOrEqual(4.5);
		expect(contrast(value("link"), value("primary-soft"))).toBeGreaterThanOrEqual(4.5);
	});

	const shapes = [
		...areaColours,
		"series",
		"highlight",
		"compare",
		"missing",
		"line-strong",
		"focus",
	] as const;
	test.each(shapes.flatMap((name) => grounds.map((ground) => [name, ground] as const)))(
		"%s stands out from %s",
		(name, ground) => expect(contrast(value(name), value(ground))).toBeGreaterThanOrEqual(3),
	);

	test("a chosen line stands out from the muted ones and from the one it is compared with", () => {
		for (const sight of sights) {
			const [highlight, compare, muted] = (["highlight", "compare", "muted"] as const).map((name) =>
				seenWith(sight, value(name)),
			) as [string, string, string];
			expect(difference(highlight, muted)).toBeGreaterThan(25);
			expect(difference(compare, muted)).toBeGreaterThan(25);
			expect(difference(highlight, compare)).toBeGreaterThan(25);
		}
	});

	test.each(sights)("the areas can be told apart with %s", (sight) => {
		const seen = areaColours.map((name) => seenWith(sight, value(name)));
		for (const [index, one] of seen.entries()) {
			for (const [later, other] of seen.slice(index + 1).entries()) {
				const least = later === 0 ? 28 : 20;
				expect(difference(one, other), `A${index + 1} and A${index + later + 2}`).toBeGreaterThan(least);
			}
		}
	});

	test("the ramp goes one way in lightness, in steps that can be seen with any sight", () => {
		const direction = theme === "light" ? -1 : 1;
		for (const sight of sights) {
			const lights = rampColours.map((name) => lab(seenWith(sight, value(name))).l);
			for (const [index, light] of lights.slice(1).entries()) {
				expect((light - (lights[index] ?? Number.NaN)) * direction).toBeGreaterThan(7);
			}
		}
	});

	test("what is written on the ramp can be read", () => {
		for (const name of rampColours) {
			expect(contrast(value(rampInks[name]), value(name)), name).toBeGreaterThanOrEqual(4.5);
		}
	});
});
