/** A chart's drawing as part of a picture: colours of the light theme, and no name of its own. */
import { colours } from "../styles/tokens.ts";
import { type Block, rounded } from "./blocks.ts";

/** A drawing of the build, at one of its widths. */
export interface Drawing {
	readonly width: number;
	readonly height: number;
	readonly svg: string;
}

/** The drawing with a width of its own choosing; its height follows. Labels may reach beyond its edge a little. */
export function drawingBlock({ width, height, svg }: Drawing, shownWidth = width): Block {
	const shownHeight = (shownWidth / width) * height;
	return {
		height: shownHeight,
		draw: (x, y) =>
			plain(svg).replace(
				/^<svg[^>]*>/,
				(root) =>
					`<svg x="${rounded(x)}" y="${rounded(y)}" width="${rounded(shownWidth)}" height="${rounded(shownHeight)}" viewBox="0 0 ${width} ${height}" overflow="visible"${kept(root)}>`,
			),
	};
}

/** Programs that draw SVG files know neither custom properties nor a colour of the text around. */
function plain(svg: string): string {
	return svg
		.replace(/var\(--[a-z0-9-]+, (#[0-9a-f]{6})\)/g, "$1")
		.replaceAll('"currentColor"', `"${colours.text.light}"`);
}

/** Attributes of a drawing's root that its parts inherit. The name and the role are those of the whole picture. */
function kept(root: string): string {
	return ["fill", "text-anchor", "font-size"]
		.map((name) => new RegExp(` ${name}="[^"]*"`).exec(root)?.[0] ?? "")
		.join("");
}
