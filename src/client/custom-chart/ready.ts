/** The ready-made chart nearest to a state: without script, by a link, and in print it says the same. */
import type { SetupRegion } from "./setup.ts";
import type { CustomState, Form } from "./state.ts";

/** Charts that come nearest to a form, the nearest first. */
const chartsOfForm: Readonly<Record<Form, readonly string[]>> = {
	line: ["region-line", "worknet-monthly", "population", "annual-jobs", "region-multiples"],
	bar: ["region-ranking", "workers-by-industry", "city-targets", "annual-jobs"],
	dot: ["region-ranking", "city-targets"],
	map: ["region-map"],
	table: ["region-heat", "region-line"],
};

/**
 * The path that shares most with a state: its form first, then its breakdown, its places and its last period. Null where
 * the measure has no ready-made chart.
 */
export function nearestReady(
	paths: readonly string[],
	state: CustomState,
	regions: readonly SetupRegion[],
): string | null {
	const slugs = regions.filter(({ region }) => state.places.includes(region)).map(({ slug }) => slug);
	const cities = slugs.filter((slug) => slug !== regions[0]?.slug);
	let nearest: string | null = null;
	let most = -1;
	for (const path of paths) {
		const [chart = "", ...codes] = path.split("/");
		const place = chartsOfForm[state.form].indexOf(chart);
		const score =
			(place < 0 ? 0 : 100 - 10 * place) +
			(state.breakdown !== "" && codes.includes(state.breakdown) ? 8 : 0) +
			(codes.some((code) => code === cities[0]) ? 4 : codes.some((code) => slugs.includes(code)) ? 2 : 0) +
			(codes.includes(state.to.replace("/", "-")) ? 1 : 0);
		if (score > most) {
			most = score;
			nearest = path;
		}
	}
	return nearest;
}
