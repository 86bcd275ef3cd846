/** What every view gives: the data of one chart and how a table lays them out. */
import type { Dimension } from "../dimensions.ts";
import type { Datum } from "./datum.ts";

/**
 * What can name a line or a column of a table: a dimension, the status, or the age or the sex that a breakdown such as
 * `male-age-15-19` speaks of.
 */
export type TableAxis = Dimension | "status" | "age" | "sex";

/** How data become a table: one line for each value of `rows`, and a column for each value of `columns`. */
export interface TableLayout {
	/** What names a line. */
	readonly rows: readonly TableAxis[];
	/** What is spread over columns; null for one column of values. */
	readonly columns: TableAxis | null;
}

export interface View {
	/** Everything the chart shows, in reading order. The table, the downloads and the sources are made of it. */
	readonly data: readonly Datum[];
	readonly table: TableLayout;
}
