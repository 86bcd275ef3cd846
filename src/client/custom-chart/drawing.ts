/** Draws a state with Observable Plot. Loaded only when there is something to draw: it is most of the page's script. */
import * as Plot from "@observablehq/plot";
import type { Labels } from "../../charts/chart.ts";
import { regionMapChart } from "../../charts/region-map.ts";
import type { RegionOutline } from "../../data/mosaic.ts";
import { datumMarks, finishDrawing } from "../../render/finish-drawing.ts";
import type { ColourName } from "../../styles/tokens.ts";
import { barDrawing, barsHeightOf } from "./bar-drawing.ts";
import { dotDrawing, dotsHeight } from "./dot-drawing.ts";
import { lineDrawing, linesHeight } from "./line-drawing.ts";
import { mapView } from "./map-view.ts";
import type { CustomView } from "./view.ts";

export interface DrawingOptions {
	/** Width in CSS pixels. */
	readonly width: number;
	readonly label: Labels;
	/** Whether the axis of values must begin at zero where the form leaves it open: for counts. */
	readonly fromZero: boolean;
	/** Title and sentence: the drawing's name for those who do not see it. */
	readonly name: string;
	/** Words across the drawing where the record is made up. */
	readonly mark: string | null;
	/** Outlines of the 31; needed for maps only. */
	readonly outlines: readonly RegionOutline[];
}

export interface Drawing {
	readonly width: number;
	readonly height: number;
	/** Text of the whole `<svg>`. */
	readonly svg: string;
	/** Classes of a map from low to high, with the values they hold. */
	readonly classes: readonly {
		readonly colour: ColourName;
		readonly least: number;
		readonly most: number;
	}[];
}

export function draw(view: CustomView, options: DrawingOptions): Drawing {
	const { width, label, fromZero, name, mark, outlines } = options;
	const { form } = view.state;
	const map = form === "map" ? mapView(view, outlines) : null;
	const height =
		form === "line"
			? linesHeight(view)
			: form === "dot"
				? dotsHeight(view)
				: map
					? regionMapChart.height(map)
					: barsHeightOf(view, label);
	const context = { width, height, label, mark: datumMarks(view.data) };
	const root = Plot.plot(
		form === "line"
			? lineDrawing(view, context, fromZero)
			: form === "dot"
				? dotDrawing(view, context, fromZero)
				: map
					? regionMapChart.spec(map, context)
					: barDrawing(view, context),
	);
	const svg = finishDrawing(root, { name, id: `custom-${width}`, mark: mark ?? undefined });
	const { colours = [], ranges = [] } = (map && regionMapChart.classes?.(map)) ?? {};
	return {
		width,
		height,
		svg,
		classes: ranges.map((range, index) => ({ ...range, colour: colours[index] ?? "missing" })),
	};
}
