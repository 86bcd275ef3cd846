import { describe, expect, test } from "vitest";
import { statesOf } from "../../src/charts/states.ts";
import { loadDataset } from "../../src/data/load.ts";
import { namesOfPicture, pictureHeight, pictureOf } from "../../src/pictures/picture.ts";
import { printedText } from "../../src/pictures/png.ts";
import { sharePicture } from "../../src/pictures/share-picture.ts";
import { isShareable, shareableStates } from "../../src/pictures/shareable.ts";
import { siteCard } from "../../src/pictures/site-card.ts";
import { figureOfState } from "../../src/render/figure.ts";
import { locales } from "../../src/site.ts";
import { sampleMark, sampleWarning } from "../../src/text/sample-words.ts";

const dataset = loadDataset();
const state = statesOf(dataset, "employed-by-status").first;
const root = "https://jobs.example/base/";
const bare = (text: string) => text.replace(/\s/g, "");

describe.each(locales)("in %s", (locale) => {
	const figure = figureOfState(dataset, state, locale);
	const names = namesOfPicture(dataset, state, figure, root);

	test("its height grows with its words, so that none is cut", () => {
		const longer = { ...figure, sentence: `${figure.sentence} `.repeat(30) };
		const [short, long] = [pictureOf(dataset, figure, names), pictureOf(dataset, longer, names)];
		expect(long.height).toBeGreaterThan(short.height + 400);
		expect(bare(printedText(long.svg))).toContain(bare(longer.sentence));
		expect(pictureHeight(dataset, figure, names)).toBe(short.height);
	});

	test("words that look like markup stay words", () => {
		const sly = { ...figure, sentence: "<script>&\"'</script>", notes: ["<b>]]>"] };
		const { svg } = pictureOf(dataset, sly, names);
		expect(svg).not.toMatch(/<script|<b>/);
		expect(printedText(svg)).toContain("<script>&\"'</script>");
	});

	test("its address and that of its check page lie below the site's base", () => {
		expect(names.page).toBe(`${root}${locale === "en" ? "en/" : ""}charts/${state.path}/`);
		expect(printedText(pictureOf(dataset, figure, names).svg)).toContain(names.page);
	});

	test("a made-up record says so in every picture, a real one in none", () => {
		const sample = { ...dataset, release: { ...dataset.release, sample: true as const } };
		const made = (record: typeof dataset) => [
			pictureOf(record, figure, names).svg,
			sharePicture(record, figure, names),
			siteCard(record, locale),
		];
		for (const svg of made(sample))
			expect(bare(printedText(svg))).toContain(bare(`[${sampleMark}] ${sampleWarning[locale]}`));
		for (const svg of made(dataset)) expect(svg).not.toContain(sampleMark);
	});
});

test("every chart and every city and county has a state with pixels", () => {
	const shared = shareableStates(dataset);
	expect(new Set(shared.map(({ path }) => path)).size).toBe(shared.length);
	for (const { slug } of dataset.cities)
		expect(isShareable(dataset, { path: `region-line/employment-rate/age-15-plus/${slug}` }), slug).toBe(
			true,
		);
	expect(isShareable(dataset, { path: "region-line/employment-rate/age-15-29/suwon" })).toBe(false);
});
