import { PNG } from "pngjs";
import { describe, expect, test } from "vitest";
import { statesOf } from "../../src/charts/states.ts";
import { loadDataset } from "../../src/data/load.ts";
import { fontFiles } from "../../src/pictures/font.ts";
import { fontsFor } from "../../src/pictures/font-subset.ts";
import { namesOfPicture, pictureOf } from "../../src/pictures/picture.ts";
import { drawnPng, pngOf, printedText } from "../../src/pictures/png.ts";
import { fitted, sharePicture } from "../../src/pictures/share-picture.ts";
import { figureOfState } from "../../src/render/figure.ts";

const dataset = loadDataset();
const root = "https://jobs.example/";
const state = statesOf(dataset, "employed-by-status").first;
const figure = figureOfState(dataset, state, "ko");
const names = namesOfPicture(dataset, state, figure, root);
const svg = pictureOf(dataset, figure, names).svg;

test("a character the font lacks stops the build and is named", async () => {
	const planted = { ...figure, notes: ["이재명號"] };
	const picture = pictureOf(dataset, planted, names).svg;
	const fonts = await fontsFor(printedText(svg));
	expect(() => pngOf(picture, 1440, fonts)).toThrow(/號 \(U\+865F\).*종사상 지위/);
	expect(() => pngOf(svg, 1440, fonts)).not.toThrow();
});

test("entities count as the characters they stand for", () => {
	expect(printedText('<text x="1">A&#38;&amp;<tspan>號</tspan></text><title>x</title>')).toBe("A&&號");
});

describe("pixels", () => {
	test("are the same bytes with another subset, and each time", async () => {
		const small = await fontsFor(printedText(svg));
		const large = await fontsFor(`${printedText(svg)}똠방각하`);
		const first = drawnPng(svg, 720, small);
		expect(drawnPng(svg, 720, small).equals(first)).toBe(true);
		expect(drawnPng(svg, 720, large).equals(first)).toBe(true);
		expect(pngOf(svg, 720, large).equals(first)).toBe(true);
	});

	test("are those of the whole font but for a few at marks that it sets in other ways beside each other", async () => {
		const share = sharePicture(dataset, figure, names);
		const fonts = await fontsFor(printedText(share));
		expect(differing(drawnPng(share, 1200, fonts), drawnPng(share, 1200, fontFiles))).toBeLessThan(100);
	});

	test("show Hangul: without its letters the picture is another", async () => {
		const fonts = await fontsFor(printedText(svg));
		const without = svg.replace(/(<text[^>]*>)[^<]*/g, "$1");
		expect(differing(drawnPng(svg, 720, fonts), drawnPng(without, 720, fonts))).toBeGreaterThan(5000);
	});
});

test("a sentence too long for a share picture is refused, not cut", () => {
	const long = "아주 긴 문장은 작게 써도 들어가지 않는다. ".repeat(60);
	expect(() => sharePicture(dataset, { ...figure, sentence: long }, names)).toThrow("do not fit");
	expect(fitted(600, 400, (size) => [["짧다", { size: 40 * size }]]).height).toBeLessThanOrEqual(400);
});

/** How many pixels differ. */
function differing(one: Buffer, other: Buffer): number {
	const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
	expect([a.width, a.height]).toEqual([b.width, b.height]);
	let count = 0;
	for (let at = 0; at < a.data.length; at += 4)
		if (a.data.readUInt32BE(at) !== b.data.readUInt32BE(at)) count++;
	return count;
}
