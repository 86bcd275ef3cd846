/** The figures of each of the peer's pages, added up beforehand: it has to draw them, not to reckon. */
import type { Register, RegisterRow } from "./register.ts";

/** Target and result of what a page shows side by side: a year, a place or an area. */
export interface Bar {
	/** A year, or the slug of an area or a place. */
	readonly key: string | number;
	readonly target: number;
	readonly actual: number;
}

/** JSON of every page by its path below the peer's sources, as `city/suwon`. */
export function pageData({ areas, regions, years, tasks, rows }: Register): ReadonlyMap<string, object> {
	const byYear = (of: readonly RegisterRow[]) => bars(of, ({ year }) => year);
	const byArea = (of: readonly RegisterRow[]) => bars(of, ({ area }) => area);
	const byRegion = (of: readonly RegisterRow[]) => bars(of, ({ region }) => region);
	const grouped = {
		area: Map.groupBy(rows, ({ area }) => area),
		city: Map.groupBy(rows, ({ region }) => region),
		year: Map.groupBy(rows, ({ year }) => year),
		task: Map.groupBy(rows, ({ task }) => task),
	};
	const cells = [...Map.groupBy(rows, ({ region, year }) => `${region} ${year}`).values()].flatMap((group) =>
		group[0] ? { region: group[0].region, year: group[0].year, ...sums(group) } : [],
	);
	const pages = new Map<string, object>([
		["home", { byArea: byArea(rows), byYear: byYear(rows), byRegionAndYear: cells }],
	]);
	for (const { slug, name } of areas) {
		const own = grouped.area.get(slug) ?? [];
		pages.set(`area/${slug}`, { name, byYear: byYear(own), byRegion: byRegion(own) });
	}
	for (const { slug, name } of regions) {
		const own = grouped.city.get(slug) ?? [];
		pages.set(`city/${slug}`, { name, byYear: byYear(own), byArea: byArea(own) });
	}
	for (const year of years) {
		const own = grouped.year.get(year) ?? [];
		pages.set(`year/${year}`, { name: String(year), byArea: byArea(own), byRegion: byRegion(own) });
	}
	for (const { slug, name } of tasks) {
		const own = grouped.task.get(slug) ?? [];
		pages.set(`task/${slug}`, { name, byYear: byYear(own), byRegion: byRegion(own) });
	}
	return pages;
}

function bars(rows: readonly RegisterRow[], key: (row: RegisterRow) => string | number): readonly Bar[] {
	return [...Map.groupBy(rows, key)].map(([name, group]) => ({ key: name, ...sums(group) }));
}

function sums(rows: readonly RegisterRow[]): { target: number; actual: number } {
	return {
		target: rows.reduce((sum, { target }) => sum + (target ?? 0), 0),
		actual: rows.reduce((sum, { actual }) => sum + (actual ?? 0), 0),
	};
}
