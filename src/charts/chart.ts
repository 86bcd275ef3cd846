/** What a chart is: a view, a way to draw it, and what it may be asked for. Specs hold no document, locale or file. */
import type { PlotOptions } from "@observablehq/plot";
import type { Dataset } from "../data/dataset.ts";
import type { Datum } from "../data/views/datum.ts";
import type { ClassRange } from "../data/views/quantile-classes.ts";
import type { RegionComparisonSelection } from "../data/views/region-comparison.ts";
import type { TableAxis, View } from "../data/views/view.ts";
import type { ColourName, StatusName } from "../styles/tokens.ts";

/** Everything a spec must know that is not data: its size, and words for codes and numbers. */
export interface ChartContext {
	/** Width of the drawing in CSS pixels: 360 or 720. */
	readonly width: number;
	/** Height, the same at both widths, so that an embed's height is known beforehand. */
	readonly height: number;
	readonly label: Labels;
	/** Names the mark of a datum, for Plot's channel `ariaLabel`: the mark can then be found by its datum. */
	readonly mark: (datum: Datum) => string;
}

/** Words for codes and numbers in the language of the drawing. */
export interface Labels {
	/** Short name of a code; null is the total. The age and the sex are those of a breakdown such as `male-age-15-19`. */
	name(axis: TableAxis | "stage", code: string | null): string;
	/** Unit of a measure, as after "unit:". */
	unit(measure: string): string;
	/** Short name of a period, as on an axis. */
	period(period: string): string;
	/** A bare number as printed in a chart: 113,230, 63.4%, 1조 2,709억 원. */
	number(value: number): string;
	/** A datum's value as printed at a bar's end, with 약 or "about" where published so; the reason for a gap. */
	value(datum: Datum): string;
	/** A tick of an axis in compact form. **ticks** are all ticks of the axis. */
	tick(value: number, ticks: readonly number[]): string;
	/** The name of an event in a few syllables. */
	event(event: ChartEvent): string;
}

/** Events that matter to lines over time. */
export type ChartEvent = "announcement" | "covid";

/** One entry of a chart's legend. Series are labelled directly where there is room; the legend names the rest. */
export interface LegendEntry {
	readonly colour: ColourName;
	/** Drawn as a figure of this status; absent draws it solid. */
	readonly status?: StatusName;
	readonly dimension: TableAxis;
	readonly code: string;
}

/** A legend of classes from low to high: colours, and the values each class really holds. */
export interface ClassLegend {
	readonly colours: readonly ColourName[];
	readonly ranges: readonly ClassRange[];
}

/** How places are compared in a chart: which half-years, and how those picked are told from the rest. */
export interface Compared extends RegionComparisonSelection {
	/**
	 * `lines`: lines whose ends are named once picked; `slopes`: the same with their values. `marks`: lines or dots that are
	 * always named. `fills`: areas whose colour is a value, so that the others fade.
	 */
	readonly look: "lines" | "slopes" | "marks" | "fills";
}

export interface Chart<S, V extends View> {
	/** The same word in the view, the address, the download and the snapshot. */
	readonly id: string;
	/** Measure whose unit, definition and trap go with the chart. */
	readonly measure: (selection: S) => string;
	/** Every selection that has data, in the order of lists. */
	readonly selections: (dataset: Dataset) => readonly S[];
	/** The selection a reader meets first. Defaults to the first of `selections`. */
	readonly first?: (dataset: Dataset) => S;
	readonly view: (dataset: Dataset, selection: S) => V;
	/** Height in CSS pixels at every width. */
	readonly height: (view: V) => number;
	/** Widths it is drawn at. Defaults to both; a chart that would only get more ground at its sides needs the narrow one. */
	readonly widths?: readonly (typeof chartWidths)[number][];
	readonly spec: (view: V, context: ChartContext) => PlotOptions;
	readonly legend?: (view: V) => readonly LegendEntry[];
	readonly classes?: (view: V) => ClassLegend;
	/** How the 31 are compared in a chart that draws all of them; absent where it does not. */
	readonly compared?: (selection: S) => Compared;
	/** Rows of `reconciliation.csv` that concern the chart. */
	readonly reconciliations: readonly string[];
}

/** Widths charts are drawn at: a phone's and an article's. */
export const chartWidths = [360, 720] as const;

/** Declares a chart; only types are added. */
export function defineChart<S, V extends View>(chart: Chart<S, V>): Chart<S, V> {
	return chart;
}
