import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PNG } from "pngjs";
import { beforeAll, describe, expect, test } from "vitest";
import { charts } from "../../src/charts/index.ts";
import { allStates, type ChartState } from "../../src/charts/states.ts";
import { loadDataset } from "../../src/data/load.ts";
import { observationIdIn } from "../../src/data/observation-id.ts";
import type { View } from "../../src/data/views/view.ts";
import { pictureId, pictureIdPattern } from "../../src/pictures/picture-id.ts";
import { printedText } from "../../src/pictures/png.ts";
import { shareableStates } from "../../src/pictures/shareable.ts";
import { figureOfState } from "../../src/render/figure.ts";
import { type Locale, locales } from "../../src/site.ts";
import {
	chartPagePath,
	chartPngPath,
	chartSvgPath,
	checkPath,
	sharePngPath,
	shareSize,
} from "../../src/state-addresses.ts";
import { useSiteInBrowser } from "../support/browser.ts";
import { inLocale, siteDirectory } from "../support/site.ts";

const dataset = loadDataset();
const browser = useSiteInBrowser();
const states = allStates(dataset).flatMap((chart) => chart.states);
const pictures = states.flatMap((state) => locales.map((locale) => ({ state, locale })));
const { release, published } = dataset.release;
const textOf = (path: string, locale: Locale) =>
	readFileSync(join(siteDirectory, inLocale(path, locale)), "utf8");
const svgOf = (state: ChartState, locale: Locale) => textOf(chartSvgPath(state.path), locale);

/** A file that is no page: the browser asks for an icon that nobody has. */
const asFile = { viewport: { width: 768, height: 800 }, expectedError: /favicon\.ico/ };

/** What a strict reader of XML finds in a picture. */
interface Found {
	readonly title: string;
	readonly description: string;
	readonly role: string | null;
	readonly metadata: Readonly<Record<string, readonly string[]>>;
	readonly faults: readonly string[];
}

let found: readonly Found[] = [];

beforeAll(async () => {
	await browser.open("favicon.svg", asFile, async (page) => {
		const all: Found[] = [];
		for (let from = 0; from < pictures.length; from += 100) {
			const files = pictures.slice(from, from + 100).map(({ state, locale }) => svgOf(state, locale));
			all.push(
				...(await page.evaluate(
					(texts) =>
						texts.map((text) => {
							const document = new DOMParser().parseFromString(text, "image/svg+xml");
							const root = document.documentElement;
							const metadata: Record<string, string[]> = {};
							for (const { nodeName, textContent, children } of document.querySelectorAll("metadata *"))
								if (children.length === 0) metadata[nodeName] = [...(metadata[nodeName] ?? []), textContent];
							const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
							return {
								title: root.querySelector(":scope > title")?.textContent ?? "",
								description: root.querySelector(":scope > desc")?.textContent ?? "",
								role: root.getAttribute("role"),
								metadata,
								faults: [
									...(document.querySelector("parsererror") ? ["is not well-formed"] : []),
									...(ids.length === new Set(ids).size ? [] : ["has an id twice"]),
									...(document.querySelector("script, foreignObject, [href], [style]")
										? ["holds what a picture needs not"]
										: []),
									...[...document.querySelectorAll("text")].flatMap((element) =>
										/NaN|undefined/.test(element.outerHTML) ? [element.outerHTML] : [],
									),
								],
							};
						}),
					files,
				)),
			);
		}
		found = all;
	});
}, 120_000);

describe("the picture of every state", () => {
	test("is well-formed, named and described", () => {
		expect(found.length).toBe(pictures.length);
		const faults = found.flatMap(({ faults, role, title }, index) => {
			const { state, locale } = pictures[index] ?? { state: { path: "" }, locale: "ko" };
			const all = [...faults, ...(role === "img" && title !== "" ? [] : ["has no role or name"])];
			return all.map((fault) => `${locale} ${state.path} ${fault}`);
		});
		expect(faults).toEqual([]);
	});

	test("prints title, sources, release, address and id, and has them as metadata", () => {
		const home = /rel="canonical" href="([^"]*)"/.exec(textOf("index.html", "ko"))?.[1];
		const addressOf = (path: string, locale: Locale) => new URL(inLocale(path, locale), home).href;
		const faults: string[] = [];
		for (const [index, { state, locale }] of pictures.entries()) {
			const figure = figureOfState(dataset, state, locale);
			const svg = svgOf(state, locale);
			const printed = bare(printedText(svg));
			const { title = "", description = "", metadata = {} } = found[index] ?? {};
			const id = pictureId(state, release);
			const page = addressOf(chartPagePath(state.path), locale);
			const check = addressOf(checkPath(id), locale);
			const wanted = [title, figure.title, figure.sentence, figure.unit, release, page, check, id];
			const words = [...wanted, ...figure.notes, ...figure.sources.map(({ publisher }) => publisher)];
			for (const word of words)
				if (!printed.includes(bare(word))) faults.push(`${locale} ${state.path} does not print ${word}`);
			const said = [
				[metadata["dcterms:identifier"], [id]],
				[metadata["dcterms:title"], [title]],
				[metadata["schema:version"], [release]],
				[metadata["dcterms:issued"], [published]],
				[[description], [figure.sentence]],
				[
					metadata["dcterms:source"]?.map((text) => text.split(":")[0]),
					figure.sources.map(({ source }) => source),
				],
			];
			for (const [is, shall] of said)
				if (JSON.stringify(is) !== JSON.stringify(shall))
					faults.push(`${locale} ${state.path}: ${JSON.stringify(is)} is not ${JSON.stringify(shall)}`);
			if (/var\(|currentColor/.test(svg)) faults.push(`${locale} ${state.path} has colours of a page`);
		}
		expect(faults).toEqual([]);
	}, 120_000);

	test("carries the values of its table, which are those of the record", () => {
		const rows = new Map(
			dataset.observations.map((row) => [observationIdIn(dataset.observations, row), row]),
		);
		const faults: string[] = [];
		let compared = 0;
		for (const [index, { state, locale }] of pictures.entries()) {
			const figure = figureOfState(dataset, state, locale);
			const cells = figure.table.lines.flatMap((line) => line.cells).filter((cell) => cell !== null);
			const { data } = viewOf(state);
			const [head = "", ...lines] = (found[index]?.metadata["schema:text"]?.[0] ?? "").trim().split("\n");
			const names = head.split(",");
			const here = `${locale} ${state.path}`;
			if (lines.length !== cells.length || lines.length !== data.length)
				faults.push(`${here}: ${lines.length} lines, ${cells.length} cells, ${data.length} values`);
			for (const line of lines) {
				const values = line.split(",");
				const cell = Object.fromEntries(names.map((name, place) => [name, values[place] ?? ""]));
				const datum = data[Number(cell.mark)];
				const row = rows.get(cell.observation ?? "");
				const value = cell.value === "" ? null : Number(cell.value);
				compared++;
				if (datum?.value !== value || (datum.missing ?? "") !== cell.missing)
					faults.push(`${here}: ${line} is not shown`);
				if (row && (row.value !== value || row.source !== cell.source || row.measure !== cell.measure))
					faults.push(`${here}: ${line} is not in the record`);
				if (row === undefined && value !== null && cell.status !== "derived")
					faults.push(`${here}: ${line} has no observation`);
			}
		}
		expect(faults).toEqual([]);
		expect(compared).toBeGreaterThan(100_000);
	}, 120_000);

	test("has an id that leads to a page in both languages, with the picture and as many figures", () => {
		const faults: string[] = [];
		const ids = new Set<string>();
		for (const { state, locale } of pictures) {
			const printed = printedText(svgOf(state, locale));
			const id = /check\/([^/]+)\//.exec(printed)?.[1] ?? "";
			if (!pictureIdPattern.test(id)) faults.push(`${locale} ${state.path} prints no id`);
			ids.add(id);
			const html = textOf(`${checkPath(id)}index.html`, locale);
			const { table } = figureOfState(dataset, state, locale);
			const cells = table.lines.reduce((sum, line) => sum + line.cells.length, 0);
			if (html.match(/<td /g)?.length !== cells) faults.push(`${locale} ${id} has other figures`);
			if (!html.includes(`/${inLocale(chartSvgPath(state.path), locale)}"`))
				faults.push(`${locale} ${id} has not its picture`);
			const height = /viewBox="0 0 768 (\d+)"/.exec(svgOf(state, locale))?.[1];
			if (!html.includes(`height="${height}"`)) faults.push(`${locale} ${id} has another height`);
		}
		expect(faults).toEqual([]);
		expect(ids.size).toBe(states.length);
	}, 120_000);
});

describe.each(locales)("the longest pictures in %s", (locale) => {
	test("have every word inside and none upon another, whatever font the reader has", async () => {
		const longest = allStates(dataset).map(({ states: own }) =>
			own.reduce((best, state) =>
				titleOf(state, locale).length > titleOf(best, locale).length ? state : best,
			),
		);
		await browser.open("favicon.svg", asFile, async (page) => {
			const faults: string[] = [];
			for (const state of longest) {
				await page.goto(browser.addressOf(inLocale(chartSvgPath(state.path), locale)));
				faults.push(...(await page.evaluate(faultsOfPicture)).map((fault) => `${state.path}: ${fault}`));
			}
			expect(faults).toEqual([]);
		});
	}, 120_000);

	test("are not cut in pixels: their edges are empty", () => {
		const faults = allStates(dataset).flatMap(({ first }) =>
			[chartPngPath(first.path), sharePngPath(first.path)].flatMap((path) => {
				const png = PNG.sync.read(readFileSync(join(siteDirectory, inLocale(path, locale))));
				return isEmptyAround(png, 8) ? [] : [path];
			}),
		);
		expect(faults).toEqual([]);
	}, 120_000);

	test("in pixels there is one of each size for every state that people share, and the card of the site", () => {
		const sizes = (path: string) => {
			const bytes = readFileSync(join(siteDirectory, inLocale(path, locale)));
			return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
		};
		const { width, height } = shareSize;
		expect(sizes("share.png")).toEqual([width, height]);
		for (const state of shareableStates(dataset)) {
			expect(sizes(sharePngPath(state.path)), state.path).toEqual([width, height]);
			expect(sizes(chartPngPath(state.path))[0], state.path).toBe(1440);
		}
	});
});

/** Runs in the picture: words that leave it, and words of the picture's own that lie upon each other. */
function faultsOfPicture(): string[] {
	const root = document.documentElement.getBoundingClientRect();
	const texts = [...document.querySelectorAll("text")];
	const boxOf = (element: Element) => element.getBoundingClientRect();
	const faults = texts
		.filter((element) => {
			const { left, right, top, bottom, width } = boxOf(element);
			return width > 0 && (left < root.left || right > root.right || top < root.top || bottom > root.bottom);
		})
		.map((element) => `${element.textContent} leaves the picture`);
	const own = texts.filter(({ parentElement }) => parentElement === document.documentElement);
	own.forEach((one, index) => {
		for (const other of own.slice(index + 1)) {
			const [a, b] = [boxOf(one), boxOf(other)];
			// Lines of a paragraph stand closer than the boxes of their letters, so only the middles are compared.
			const apart =
				Math.abs((a.top + a.bottom) / 2 - (b.top + b.bottom) / 2) > Math.min(a.height, b.height) / 2;
			if (!apart && a.left < b.right && b.left < a.right)
				faults.push(`${one.textContent} lies upon ${other.textContent}`);
		}
	});
	return faults;
}

function isEmptyAround({ width, height, data }: PNG, depth: number): boolean {
	const ground = data.readUInt32BE(0);
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++) {
			if (x >= depth && x < width - depth && y >= depth && y < height - depth) {
				x = width - depth - 1;
				continue;
			}
			if (data.readUInt32BE(4 * (y * width + x)) !== ground) return false;
		}
	return true;
}

function titleOf(state: ChartState, locale: Locale): string {
	return /<title[^>]*>([^<]*)/.exec(svgOf(state, locale))?.[1] ?? "";
}

function viewOf({ id, selection }: ChartState): View {
	// The registry pairs each chart with its own selection; only what all views share is read.
	const chart = charts[id] as unknown as { view: (record: typeof dataset, own: unknown) => View };
	return chart.view(dataset, Object.keys(selection).length > 0 ? selection : null);
}

/** A text as it stands in lines: without its blanks. */
function bare(text: string): string {
	return text.replace(/\s/g, "");
}
