/** The picture that stands for the site where a page without a chart of its own is shared: its name and its first figures. */
import type { Dataset } from "../data/dataset.ts";
import { codeOf } from "../data/views/datum.ts";
import { homeSummary } from "../data/views/home-summary.ts";
import { type Locale, siteDescription, siteName } from "../site.ts";
import { shareSize } from "../state-addresses.ts";
import { homeWords } from "../text/pages/home.ts";
import { formatDate } from "../text/periods.ts";
import { pictureWords } from "../text/picture-words.ts";
import { createVocabulary } from "../text/vocabulary.ts";
import { type Block, paragraph, rule, stacked } from "./blocks.ts";
import { sampleLine, svgFile } from "./picture.ts";
import { fitted, shareMargin } from "./share-picture.ts";

const { width: shareWidth, height: shareHeight } = shareSize;
const inner = shareWidth - 2 * shareMargin;
const gap = 40;

/** The card of a language as SVG, as large as a share picture. */
export function siteCard(dataset: Dataset, locale: Locale): string {
	const { release, published } = dataset.release;
	const head = stacked(
		[
			rule(inner, "link", 8),
			sampleLine(dataset, locale, inner, 22),
			fitted(inner, 230, (size) => [
				[siteName[locale], { size: 68 * size, weight: 700, leading: 1.3 }],
				[siteDescription[locale], { size: 32 * size, leading: 1.4, balance: true }],
			]),
		],
		20,
	);
	const foot = stacked(
		[
			rule(inner, "line", 2),
			paragraph(pictureWords[locale].cardLine(release, formatDate(published, locale)), inner, {
				size: 20,
				colour: "text-muted",
			}),
		],
		12,
	);
	const figures = keyFigures(dataset, locale);
	const bottom = shareHeight - shareMargin - foot.height;
	const content = [
		head.draw(shareMargin, shareMargin),
		figures.draw(shareMargin, bottom - 28 - figures.height),
		foot.draw(shareMargin, bottom),
	].join("");
	return svgFile(
		{
			title: siteName[locale],
			text: siteDescription[locale],
			width: shareWidth,
			height: shareHeight,
			locale,
		},
		content,
	);
}

/** What was promised, in how many tasks, and what came of it, beside each other as on the home page. */
function keyFigures(dataset: Dataset, locale: Locale): Block {
	const words = createVocabulary(dataset, locale);
	const text = homeWords[locale];
	const summary = homeSummary(dataset);
	const { target, tasks, result } = summary;
	const figures = [
		[text.promised(summary), words.cell(target)],
		[text.tasks, words.cell(tasks)],
		[text.wholeResult(words.name("period", codeOf(result, "period"))), words.cell(result)],
	] as const;
	const width = (inner - (figures.length - 1) * gap) / figures.length;
	const blocks = figures.map(([label, value]) =>
		stacked(
			[
				paragraph(label, width, { size: 22, colour: "text-muted", leading: 1.4 }),
				paragraph(value, width, { size: 44, weight: 700, leading: 1.2 }),
			],
			4,
		),
	);
	return {
		height: Math.max(...blocks.map(({ height }) => height)),
		draw: (x, y) => blocks.map((block, index) => block.draw(x + index * (width + gap), y)).join(""),
	};
}
