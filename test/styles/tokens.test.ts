import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Colour, colours, statusStyles, token, typeScale } from "../../src/styles/tokens.ts";
import { tokensCss } from "../../src/styles/tokens-css.ts";

const css = tokensCss();

test("tokens.css is what the tokens say; otherwise run: node scripts/tokens.ts", () => {
	expect(readFileSync("src/styles/tokens.css", "utf8")).toBe(css);
});

test("every colour is there for both themes and for forced colours", () => {
	for (const [name, colour] of Object.entries<Colour>(colours)) {
		expect(css, name).toContain(`--${name}: ${colour.light};`);
		expect(css, name).toContain(`--${name}: ${colour.dark};`);
		if (colour.forced) expect(css).toContain(`--${name}: ${colour.forced};`);
	}
});

test("a chart's colour follows the theme and stands alone", () => {
	expect(token("area-1")).toBe("var(--area-1, #256ef4)");
});

test("each status has a look of its own without colour", () => {
	const looks = Object.values(statusStyles).map((style) => JSON.stringify(style));
	expect(new Set(looks).size).toBe(looks.length);
});

test("no type is smaller than 13 pixels", () => {
	for (const size of Object.values(typeScale))
		expect(Math.min(size.phone, size.desk)).toBeGreaterThanOrEqual(13);
});
