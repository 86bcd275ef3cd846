/**
 * The figures of each of the peer's pages, added up from its register. The peer is given this file as it stands, without
 * types: its data loaders run it while it builds, or its pages in the reader's browser.
 */
import { autoType, csvParse, rollups, sum } from "d3";

/** Target and result of one task in one place and year. */
export interface RegisterRow {
	/** Slugs. */
	readonly task: string;
	readonly area: string;
	readonly region: string;
	readonly year: number;
	readonly target: number | null;
	readonly actual: number | null;
}

/** Joins the two tables of a register, given as CSV: the area of each task, and its figures. */
export function registerRows(tasks: string, figures: string): RegisterRow[] {
	const areas = new Map(csvParse(tasks).map(({ slug, area }) => [slug, area]));
	return csvParse(figures, autoType<RegisterRow, string>).map((row) => ({
		...row,
		area: areas.get(row.task) ?? "",
	}));
}

const totals = (rows: readonly RegisterRow[]) => ({
	target: sum(rows, ({ target }) => target),
	actual: sum(rows, ({ actual }) => actual),
});

const by = (name: "area" | "region" | "year", rows: readonly RegisterRow[]) =>
	rollups(rows, totals, (row) => row[name]).map(([key, total]) => ({ key, ...total }));

/** What each kind of page draws, from all rows of the register and the slug of the page's subject. */
export const sums = {
	home: (rows: readonly RegisterRow[]) => ({
		byArea: by("area", rows),
		byYear: by("year", rows),
		byRegionAndYear: rollups(
			rows,
			totals,
			({ region }) => region,
			({ year }) => year,
		).flatMap(([region, years]) => years.map(([year, total]) => ({ region, year, ...total }))),
	}),
	area(rows: readonly RegisterRow[], slug: string) {
		const own = rows.filter(({ area }) => area === slug);
		return { byYear: by("year", own), byRegion: by("region", own) };
	},
	city(rows: readonly RegisterRow[], slug: string) {
		const own = rows.filter(({ region }) => region === slug);
		return { byYear: by("year", own), byArea: by("area", own) };
	},
	year(rows: readonly RegisterRow[], slug: string) {
		const own = rows.filter(({ year }) => String(year) === slug);
		return { byArea: by("area", own), byRegion: by("region", own) };
	},
	task(rows: readonly RegisterRow[], slug: string) {
		const own = rows.filter(({ task }) => task === slug);
		return { byYear: by("year", own), byRegion: by("region", own) };
	},
};
