/**
 * A chart's state as one picture that stands alone: question, answer, key, drawing, unit, notes, sources, release, address
 * and a short id. Its height follows from its words, so that none is cut.
 */
import { pageHref } from "../addresses.ts";
import type { ChartState } from "../charts/states.ts";
import type { Dataset } from "../data/dataset.ts";
import type { Source } from "../data/tables/sources.ts";
import type { Figure } from "../render/figure.ts";
import { escaped } from "../render/html.ts";
import { stateTitle } from "../render/state-title.ts";
import { type Locale, siteName } from "../site.ts";
import { chartPagePath, checkPath } from "../state-addresses.ts";
import { colours, fontFamily } from "../styles/tokens.ts";
import { figureWords } from "../text/figure-words.ts";
import { formatDate } from "../text/periods.ts";
import { pictureWords } from "../text/picture-words.ts";
import { sampleMark, sampleWarning } from "../text/sample-words.ts";
import { type Block, labelled, paragraph, rule, stacked } from "./blocks.ts";
import { drawingBlock } from "./drawing.ts";
import { classRow, keyRow, legendMark, statusMark } from "./keys.ts";
import { type PictureNames, pictureMetadata } from "./metadata.ts";
import { pictureId } from "./picture-id.ts";

/** Room around everything, in the picture's units. */
const margin = 24;
const column = 720;

/** Width of every picture of a state in CSS pixels. */
export const pictureWidth = column + 2 * margin;

export interface Picture {
	/** A whole SVG file. */
	readonly svg: string;
	readonly width: number;
	readonly height: number;
}

/** What a state's pictures are called. **root** is the address of the site, ending in `/`. */
export function namesOfPicture(
	dataset: Dataset,
	state: ChartState,
	{ locale, title }: Pick<Figure, "locale" | "title">,
	root: string,
): PictureNames {
	const id = pictureId(state, dataset.release.release);
	const address = (path: string) => new URL(`.${pageHref(locale, path)}`, root).href;
	return {
		id,
		title: stateTitle(dataset, state, locale, title),
		page: address(chartPagePath(state.path)),
		check: address(checkPath(id)),
	};
}

/** The picture of a figure. */
export function pictureOf(dataset: Dataset, figure: Figure, names: PictureNames): Picture {
	const body = bodyOf(dataset, figure, names);
	const height = heightOf(body);
	const { locale, sentence: text } = figure;
	const content = `${pictureMetadata(dataset, figure, names)}${body.draw(margin, margin)}`;
	const svg = svgFile({ title: names.title, text, width: pictureWidth, height, locale }, content);
	return { svg, width: pictureWidth, height };
}

/** Height of the picture of a figure in CSS pixels, for pages that show it. */
export function pictureHeight(dataset: Dataset, figure: Figure, names: PictureNames): number {
	return heightOf(bodyOf(dataset, figure, names));
}

const heightOf = ({ height }: Block): number => Math.ceil(height + 2 * margin);

function bodyOf(dataset: Dataset, figure: Figure, names: PictureNames): Block {
	const drawing = figure.drawings.at(-1);
	if (drawing === undefined) throw new Error(`${figure.key} has no drawing`);
	const note = { size: 14, colour: "text-muted" } as const;
	return stacked(
		[
			stacked([rule(column, "text", 2), sampleLine(dataset, figure.locale)], 8),
			heading(figure, names),
			drawing.width < column ? centred(drawingBlock(drawing), drawing.width) : drawingBlock(drawing),
			stacked(
				figure.notes.map((text) => paragraph(text, column, note)),
				4,
			),
			stacked([rule(column, "line", 1), imprint(dataset, figure, names)], 12),
		],
		16,
	);
}

/** A picture as a file. Its title and description are what a screen reader says of it. */
export function svgFile(
	{
		title,
		text,
		width,
		height,
		locale,
	}: {
		readonly title: string;
		readonly text: string;
		readonly width: number;
		readonly height: number;
		readonly locale: Locale;
	},
	content: string,
): string {
	return `<svg xmlns="http://www.w3.org/2000/svg" lang="${locale}" xml:lang="${locale}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title" aria-describedby="text" font-family="${escaped(fontFamily)}"><title id="title">${escaped(title)}</title><desc id="text">${escaped(text)}</desc><rect width="${width}" height="${height}" fill="${colours.ground.light}"/>${content}</svg>\n`;
}

/** Says that a record is made up; nothing in one that is not. */
export function sampleLine({ release }: Dataset, locale: Locale, width = column, size = 14): Block {
	const text = release.sample ? `[${sampleMark}] ${sampleWarning[locale]}` : "";
	return paragraph(text, width, { size, weight: 700, colour: "danger" });
}

function heading(figure: Figure, { title }: PictureNames): Block {
	const { locale, sentence, unit, statuses, legend, classes } = figure;
	const small = { size: 14, leading: 1.6, colour: "text-muted" } as const;
	const keys = [
		{ label: `${figureWords[locale].unit}: ${unit}` },
		...statuses.map(({ status, label }) => ({ label, mark: statusMark(status) })),
	];
	const entries = legend.map((entry) => ({ label: entry.label, mark: legendMark(entry) }));
	return stacked(
		[
			paragraph(title, column, { size: 24, weight: 700, leading: 1.35, balance: true }),
			paragraph(sentence, column, { size: 16, leading: 1.55 }),
			stacked([keyRow(keys, column, small), keyRow(entries, column, { ...small, colour: "text" })], 2),
			classRow(classes, column, { size: 13 }),
		],
		8,
	);
}

/** A block in the middle of the column. */
function centred({ height, draw }: Block, width: number): Block {
	return { height, draw: (x, y) => draw(x + (column - width) / 2, y) };
}

/** Where the figures come from, which release they are of, and how to find and check them. */
function imprint(
	{ release }: Dataset,
	{ locale, sources }: Figure,
	{ id, page, check }: PictureNames,
): Block {
	const words = pictureWords[locale];
	const day = formatDate(release.published, locale);
	const style = { size: 13, leading: 1.55, colour: "text-muted" } as const;
	const lines = [
		...sources.map((source, index) => [index === 0 ? words.sources : "", sourceLine(source, locale)]),
		[words.release, `${words.releaseOf(release.release, day)} · ${siteName[locale]}`],
		[words.address, page],
		[words.id, `${id} · ${words.checkAt(check)}`],
	];
	const label = 80;
	return stacked(
		lines.map(([name = "", text = ""]) => labelled(name, text, column, label, style)),
		2,
	);
}

// A few headlines of newspapers hold Chinese characters, which Pretendard does not have: publisher and day find them too.
function sourceLine({ publisher, title, published }: Source, locale: Locale): string {
	const day = published === null ? null : formatDate(published, locale);
	return pictureWords[locale].source(publisher, /\p{Script=Han}/u.test(title) ? null : title, day);
}
