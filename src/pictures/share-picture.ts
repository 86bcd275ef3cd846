/**
 * The picture that stands for a chart where its address is shared: the question and the answer large enough to read on a
 * phone, the drawing beside them, and below who says so, the release and the short id.
 */
import type { Dataset } from "../data/dataset.ts";
import type { Figure } from "../render/figure.ts";
import { siteName } from "../site.ts";
import { shareSize } from "../state-addresses.ts";
import { formatDate } from "../text/periods.ts";
import { pictureWords } from "../text/picture-words.ts";
import { type Block, paragraph, rule, stacked } from "./blocks.ts";
import { drawingBlock } from "./drawing.ts";
import type { PictureNames } from "./metadata.ts";
import { sampleLine, svgFile } from "./picture.ts";

/** Room around everything, in pixels. */
export const shareMargin = 56;
const { width: shareWidth, height: shareHeight } = shareSize;
const inner = shareWidth - 2 * shareMargin;
const gap = 48;
/** Widest and tallest a drawing may be. */
const room = { width: 440, height: 400 };

/** The share picture of a figure as SVG. Throws where its words cannot be set so small that they fit. */
export function sharePicture(dataset: Dataset, figure: Figure, names: PictureNames): string {
	const { locale, sentence } = figure;
	const top = shareTop(dataset, figure);
	const bottom = shareImprint(dataset, figure, names);
	const height = shareHeight - 2 * shareMargin - top.height - bottom.height - 2 * 28;
	const drawing = thumbnail(figure, height);
	const words = fitted(inner - gap - drawing.width, height, (size) => [
		[names.title, { size: 46 * size, weight: 700, leading: 1.25, balance: true }],
		[sentence, { size: 28 * size, leading: 1.45 }],
	]);
	const y = shareMargin + top.height + 28;
	const content = [
		top.draw(shareMargin, shareMargin),
		words.draw(shareMargin, y),
		drawing.block.draw(shareWidth - shareMargin - drawing.width, y + (height - drawing.block.height) / 2),
		bottom.draw(shareMargin, shareHeight - shareMargin - bottom.height),
	].join("");
	return svgFile(
		{ title: names.title, text: sentence, width: shareWidth, height: shareHeight, locale },
		content,
	);
}

/** Paragraphs as large as they can be without standing higher than **height**. Throws where they are too long at half size. */
export function fitted(
	width: number,
	height: number,
	paragraphs: (size: number) => readonly (readonly [string, Parameters<typeof paragraph>[2]])[],
): Block {
	for (let size = 1; size >= 0.5; size -= 0.04) {
		const block = stacked(
			paragraphs(size).map(([text, style]) => paragraph(text, width, style)),
			20 * size,
		);
		if (block.height <= height) return block;
	}
	throw new Error(`the words do not fit a share picture: ${paragraphs(1)[0]?.[0]}`);
}

/** Name of the site above a rule; that of a made-up record says so. */
export function shareTop(dataset: Dataset, { locale }: Pick<Figure, "locale">): Block {
	return stacked(
		[
			paragraph(siteName[locale], inner, { size: 26, weight: 700, colour: "link" }),
			sampleLine(dataset, locale, inner, 22),
			rule(inner, "text", 3),
		],
		10,
	);
}

function shareImprint(dataset: Dataset, { locale, sources }: Figure, { id }: PictureNames): Block {
	const { release, published } = dataset.release;
	const words = pictureWords[locale];
	const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
	const style = { size: 20, colour: "text-muted", leading: 1.4 } as const;
	return stacked(
		[
			rule(inner, "line", 2),
			stacked(
				[
					paragraph(publishers.length === 0 ? "" : words.publishers(publishers), inner, style),
					paragraph(words.shareLine(release, formatDate(published, locale), id), inner, style),
				],
				0,
			),
		],
		12,
	);
}

/** The drawing of the width that shows its labels larger, as long as it is not too slim. */
function thumbnail(
	{ drawings, key }: Figure,
	height: number,
): { readonly width: number; readonly block: Block } {
	const [phone, article] = drawings;
	if (phone === undefined) throw new Error(`${key} has no drawings`);
	const widthOf = (drawing: typeof phone) =>
		Math.min(room.width, (drawing.width * Math.min(height, room.height)) / drawing.height);
	const drawing = article === undefined || widthOf(phone) >= 280 ? phone : article;
	const width = widthOf(drawing);
	return { width, block: drawingBlock(drawing, width) };
}
