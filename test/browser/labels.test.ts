import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../../scripts/lib/chromium.ts";
import { loadDataset } from "../../src/data/load.ts";
import { createFigure } from "../../src/render/figure.ts";
import { locales } from "../../src/site.ts";
import { drawnStates } from "../support/drawn-states.ts";

const dataset = loadDataset();
const states = drawnStates(dataset);
const ids = [...new Set(states.map(({ id }) => id))];

let browser: Browser | undefined;
let page: Page;

beforeAll(async () => {
	browser = await chromium.launch({
		executablePath: findChromium(),
		args: [
			"--disable-background-networking",
			"--font-render-hinting=none",
			...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
		],
	});
	page = await browser.newPage({ viewport: { width: 800, height: 800 } });
	await page.route("**/*", (route) => {
		const weight = /pretendard-(\w+)\.ttf$/.exec(route.request().url())?.[1];
		return weight
			? route.fulfill({
					body: fontOf(weight),
					contentType: "font/ttf",
					headers: { "access-control-allow-origin": "*" },
				})
			: route.fulfill({ body: blank, contentType: "text/html" });
	});
	await page.goto("http://drawings.invalid/");
	const faces = await page.evaluate(async () => {
		const loaded = await Promise.all(
			[400, 700].map((weight) => document.fonts.load(`${weight} 12px Pretendard`, "가A")),
		);
		return loaded.flat().map(({ family, weight, status }) => `${family} ${weight} ${status}`);
	});
	expect(faces).toEqual(["Pretendard 400 loaded", "Pretendard 700 loaded"]);
});

afterAll(async () => {
	await browser?.close();
});

test("the measure finds overlaps, labels outside and broken markup", async () => {
	const drawing = (labels: string) =>
		`<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60" font-size="12">${labels}</svg>`;
	const text = (x: number, words: string) => `<text x="${x}" y="30">${words}</text>`;
	expect(await faultsOf(drawing(text(10, "수원") + text(60, "용인")))).toEqual([]);
	expect(await faultsOf(drawing(text(10, "수원") + text(20, "용인")))).toEqual(["수원 lies on 용인"]);
	expect(await faultsOf(drawing(text(190, "수원")))).toEqual(["수원 leaves the drawing"]);
	expect(await faultsOf(drawing(text(10, "수원") + text(31, "용인")))).toEqual(["수원 lies on 용인"]);
	expect(await faultsOf(drawing("<g>"))).toEqual(["not well-formed"]);
});

describe.each(locales)("labels in the site's font (%s)", (locale) => {
	test.each(ids)("%s: all inside, none on another, at both widths", async (id) => {
		const faults: string[] = [];
		for (const state of states.filter((each) => each.id === id)) {
			const { key, drawings } = createFigure(dataset, state.id, state.selection as never, locale);
			for (const { width, svg } of drawings)
				faults.push(...(await faultsOf(svg)).map((fault) => `${key} at ${width}: ${fault}`));
		}
		expect(faults).toEqual([]);
	});
});

/** Labels of a drawing that leave it, lie on one another or touch, and markup that is not XML. */
function faultsOf(svg: string): Promise<readonly string[]> {
	return page.evaluate((markup) => {
		const parsed = new DOMParser().parseFromString(markup, "image/svg+xml");
		if (parsed.querySelector("parsererror")) return ["not well-formed"];
		const root = document.importNode(parsed.documentElement, true);
		document.body.replaceChildren(root);
		const frame = root.getBoundingClientRect();
		const labels = [...root.querySelectorAll("text")]
			.filter(({ textContent }) => textContent.trim() !== "")
			.map((element) => ({ words: element.textContent, box: element.getBoundingClientRect() }));
		const outside = labels
			.filter(
				({ box }) =>
					box.left < frame.left - 1 ||
					box.right > frame.right + 1 ||
					box.top < frame.top - 1 ||
					box.bottom > frame.bottom + 1,
			)
			.map(({ words }) => `${words} leaves the drawing`);
		const overlaps = labels.flatMap(({ words, box }, index) =>
			labels
				.slice(index + 1)
				.filter(
					({ box: other }) =>
						// Side by side, less than two pixels apart would read as one word.
						Math.min(box.right, other.right) - Math.max(box.left, other.left) > -2 &&
						Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 1,
				)
				.map((other) => `${words} lies on ${other.words}`),
		);
		return [...outside, ...overlaps];
	}, svg);
}

/** A page with the site's two faces; their whole glyphs, of which the site ships those it uses. */
const blank = `<!DOCTYPE html><html lang="ko"><meta charset="utf-8"><title>drawings</title><style>
${["Regular 400", "Bold 700"]
	.map((face) => face.split(" "))
	.map(
		([name, weight]) =>
			`@font-face { font-family: Pretendard; font-weight: ${weight}; src: url("/pretendard-${name}.ttf"); }`,
	)
	.join("\n")}
body { margin: 40px; font-variant-numeric: tabular-nums; }
svg { display: block; overflow: visible; }
</style><body></body></html>`;

function fontOf(name: string): Buffer {
	const require = createRequire(import.meta.url);
	return readFileSync(require.resolve(`pretendard/dist/public/static/alternative/Pretendard-${name}.ttf`));
}
