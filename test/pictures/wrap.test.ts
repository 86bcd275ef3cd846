import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { measuredWidth } from "../../src/pictures/font.ts";
import { balanced, wrapped } from "../../src/pictures/wrap.ts";

const style = { size: 16 } as const;

test("breaks between words, so that a word keeps its particle", () => {
	const text = "수원시의 15세 이상 고용률은 어떻게 달라졌나?";
	const lines = wrapped(text, 180, style);
	expect(lines.length).toBeGreaterThan(1);
	expect(lines.join(" ")).toBe(text);
});

test("breaks an address behind a slash", () => {
	const address = "https://jobs.example/charts/region-line/employment-rate/age-15-plus/suwon/";
	const lines = wrapped(address, 200, style);
	expect(lines.join("")).toBe(address);
	expect(lines.slice(0, -1).every((line) => line.endsWith("/"))).toBe(true);
});

test("the end of a line in a note is a blank", () => {
	expect(wrapped("첫 줄\n둘째 줄", 400, style)).toEqual(["첫 줄 둘째 줄"]);
});

test("no text is no line", () => {
	expect(wrapped("", 100, style)).toEqual([]);
	expect(balanced(" ", 100, style)).toEqual([]);
});

describe("whatever the text", () => {
	const words = fc.array(
		fc.string({ unit: fc.constantFrom(..."가힣aW1.,/-()%"), minLength: 1, maxLength: 40 }),
		{ maxLength: 30 },
	);
	test.each([
		["wrapped", wrapped],
		["balanced", balanced],
	] as const)("%s loses nothing and is no wider than it may be", (_name, lay) => {
		fc.assert(
			fc.property(words, fc.integer({ min: 40, max: 800 }), (parts, width) => {
				const lines = lay(parts.join(" "), width, style);
				expect(lines.join("").replaceAll(" ", "")).toBe(parts.join(""));
				for (const line of lines) expect(measuredWidth(line, 16)).toBeLessThanOrEqual(width);
			}),
			{ numRuns: 200 },
		);
	});

	test("balanced has as many lines as wrapped", () => {
		fc.assert(
			fc.property(words, (parts) => {
				const text = parts.join(" ");
				expect(balanced(text, 400, style).length).toBe(wrapped(text, 400, style).length);
			}),
			{ numRuns: 200 },
		);
	});
});
