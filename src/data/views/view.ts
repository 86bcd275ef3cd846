/** What every view gives: the data of one chart and how a table lays them out. */
import type { Dimension } from "../dimensions.ts";
import type { Datum } from "./datum.ts";

/** How data become a table: one line for each value of `rows`, and a column for each value of `columns`. */
export interface TableLayout {
	/** Dimensions that name a line. */
	readonly rows: readonly (Dimension | "status")[];
	/** Dimension spread over columns; null for one column of values. */
	readonly columns: Dimension | "status" | null;
}

export interface View {
	/** Everything the chart shows, in reading order. The table, the downloads and the sources are made of it. */
	readonly data: readonly Datum[];
	readonly table: TableLayout;
}
