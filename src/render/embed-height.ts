/** How tall an embed is: known before it is shown, and the same at every width. */
import { textWidth } from "../charts/text-width.ts";
import { type EmbedType, embedLayout, embedTypes } from "../styles/embed-layout.ts";
import { embedLines } from "./embed-lines.ts";
import type { Figure } from "./figure.ts";

/** What of an embed is shown. Everything by default. */
export interface EmbedOptions {
	readonly title?: boolean;
	readonly source?: boolean;
}

/** Widths at which an embed is fullest: the narrowest frame, up to where drawings stop growing, and where type does. */
const widths = [280, 300, 320, 340, 360, embedLayout.wide];

/** Fonts of other systems run wider than the Pretendard that `textWidth` knows: Noto Sans KR by a sixteenth. */
const otherFonts = 1.07;
const boldFaces = 1.06;

/**
 * Height of a figure's embed in CSS pixels, at every width from 280 to 960. It is that of the width where most room is
 * needed; at others the drawing has the rest.
 */
export function embedHeight(figure: Figure, options: EmbedOptions = {}): number {
	return Math.ceil(Math.max(...widths.map((width) => heightAt(figure, width, options))) / 10) * 10;
}

function heightAt(figure: Figure, width: number, { title = true, source = true }: EmbedOptions): number {
	const { padding, gap, entryGap, swatch, strip, link, wide } = embedLayout;
	const types = width < wide ? embedTypes.narrow : embedTypes.wide;
	const room = width - 2 * padding;
	const text = (words: string, type: EmbedType): number => linesOf(words, room, type) * type.line;
	const entries = (labels: readonly string[], extra: number, between: number): number =>
		rowsOf(
			labels.map((label) => measured(label, types.small) + extra),
			room,
			between,
		);
	const lines = embedLines(figure, "0000.00");
	const { legend, classes, statuses } = figure;
	const heights = [
		title ? text(figure.title, types.title) + gap : 0,
		text(figure.sentence, types.sentence) + gap,
		rows(entries([lines.unit, ...statuses.map(({ label }) => label)], swatch, entryGap), types.small.line) +
			gap,
		legend.length > 0
			? rows(
					entries(
						legend.map(({ label }) => label),
						swatch,
						entryGap,
					),
					types.small.line,
				) + gap
			: 0,
		classes.length > 0
			? rows(
					entries(
						classes.map(({ label }) => label),
						0,
						4,
					),
					types.small.line + strip + 1,
				) + gap
			: 0,
		drawingHeight(figure, width),
		source ? text(lines.source, types.small) : 0,
		// The link home; on its line stands the release where there is room for both.
		entries([lines.release, lines.home], 0, entryGap) > 1 ? types.small.line + link : link,
	];
	return padding + heights.reduce((sum, height) => sum + height, 0);
}

const rows = (count: number, height: number): number => count * height + (count - 1) * 2;

/** A drawing keeps its height down to the width it was made for, and shrinks as a whole below. */
function drawingHeight({ drawings }: Figure, width: number): number {
	const height = drawings[0]?.height ?? 0;
	return height * Math.min(1, width / embedLayout.drawing);
}

/** Widths of words at a size of one pixel: most words stand in many embeds. */
const known = new Map<string, number>();

function measured(text: string, { size, bold }: EmbedType): number {
	const em = known.get(text) ?? textWidth(text, 1);
	known.set(text, em);
	return em * size * otherFonts * (bold ? boldFaces : 1);
}

/** Lines of a text whose words stay whole; one too long for a line is broken where it ends. */
function linesOf(text: string, room: number, type: EmbedType): number {
	const space = measured(" ", type);
	let lines = 0;
	let filled = Number.POSITIVE_INFINITY;
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const width = measured(word, type);
		if (filled + space + width <= room) {
			filled += space + width;
			continue;
		}
		lines += Math.max(1, Math.ceil(width / room));
		filled = width > room ? width % room : width;
	}
	return lines;
}

/** Rows of boxes that flow one after another. */
function rowsOf(widths: readonly number[], room: number, between: number): number {
	let count = 0;
	let filled = Number.POSITIVE_INFINITY;
	for (const width of widths) {
		if (filled + between + width <= room) filled += between + width;
		else {
			count++;
			filled = width;
		}
	}
	return Math.max(1, count);
}
