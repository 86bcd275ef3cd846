/** What pages must keep, and whether they do. */
import { bytes, count, milliseconds, shift, times } from "./figures.ts";
import { atLeast, atMost } from "./goals.ts";
import type { PageFigures } from "./pages.ts";
import type { Goal } from "./section.ts";
import { ratio } from "./statistics.ts";

/** Milliseconds to the first chart, throttled, by the id of the page. */
const firstChartWithin: Readonly<Record<string, number>> = { home: 900, chart: 600, embed: 600 };

const home = { requests: 8, bytes: 45_000 };

/** How many times lighter and sooner than the peer's home page. */
const least = { lighter: 5, sooner: 3 };

/** How many times lighter a page is than the peer's, packed by either means, and how much sooner its first chart, throttled. */
export function againstPeer(page: PageFigures, peer: PageFigures) {
	return {
		lighter: ratio(peer.throttled.bytes, page.throttled.bytes),
		lighterByGzip: ratio(peer.unthrottled.gzipBytes, page.unthrottled.gzipBytes),
		sooner: ratio(peer.throttled.firstChart, page.throttled.firstChart),
	};
}

/** The peer's pages that stand against one of this project. */
export const peersOf = ({ id }: PageFigures, pages: readonly PageFigures[]): readonly PageFigures[] =>
	pages.filter(({ like }) => like === id);

export function pageGoals(pages: readonly PageFigures[]): readonly Goal[] {
	return pages.filter(({ of }) => of === "own").flatMap((page) => ownGoals(page, pages));
}

function ownGoals(page: PageFigures, pages: readonly PageFigures[]): readonly Goal[] {
	const { id, name, throttled, violations, withoutScript } = page;
	const within = firstChartWithin[id];
	return [
		...(id === "home"
			? [
					atMost(`${name}: requests`, home.requests, throttled.requests, count),
					atMost(`${name}: bytes`, home.bytes, throttled.bytes, bytes),
				]
			: []),
		...(within === undefined
			? []
			: [atMost(`${name}: first chart, throttled`, within, throttled.firstChart, milliseconds)]),
		...(id === "home" ? peersOf(page, pages).flatMap((peer) => goalsAgainst(page, peer)) : []),
		// What moves in either run moves for somebody.
		atMost(
			`${name}: layout shift (CLS)`,
			0,
			Math.max(throttled.layoutShift ?? 0, page.unthrottled.layoutShift ?? 0),
			shift,
		),
		atMost(`${name}: rules of accessibility broken`, 0, violations.rules.length, count),
		atLeast(`${name}: charts without script`, 1, withoutScript.charts, count),
	];
}

function goalsAgainst(page: PageFigures, peer: PageFigures): readonly Goal[] {
	const { lighter, lighterByGzip, sooner } = againstPeer(page, peer);
	return [
		atLeast(`Lighter than “${peer.name}”, packed by gzip (level 6)`, least.lighter, lighterByGzip, times),
		atLeast(`Lighter than “${peer.name}”, packed by Brotli (level 11)`, least.lighter, lighter, times),
		atLeast(`First chart sooner than “${peer.name}”, throttled`, least.sooner, sooner, times),
	];
}
