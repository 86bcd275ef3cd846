/** The measured pages as tables. */
import { bytes, count, milliseconds, shift, times } from "./figures.ts";
import { againstPeer, peersOf } from "./page-goals.ts";
import { fileKinds } from "./page-run.ts";
import type { PageFigures, PageMedians } from "./pages.ts";
import type { SectionTable } from "./section.ts";

export function pageTables(pages: readonly PageFigures[]): readonly SectionTable[] {
	const runs = Math.max(0, ...pages.map((page) => page.runs));
	return [
		speedTable(`Throttled, medians of ${runs} runs`, pages, (page) => page.throttled),
		speedTable(`Unthrottled, medians of ${runs} runs`, pages, (page) => page.unthrottled),
		{
			caption: "Bytes by kind of file",
			head: ["Page", ...fileKinds, "All, packed by gzip (level 6)"],
			rows: pages.map(({ name, bytesByKind, unthrottled }) => [
				name,
				...fileKinds.map((kind) => bytes(bytesByKind[kind])),
				bytes(unthrottled.gzipBytes),
			]),
		},
		{
			caption: "Beside Framework's pages: so many times lighter, and sooner to the first chart, throttled",
			head: ["Page", "Beside", "Lighter (Brotli 11)", "Lighter (gzip 6)", "Sooner"],
			rows: pages.flatMap((page) =>
				peersOf(page, pages).map((peer) => {
					const { lighter, lighterByGzip, sooner } = againstPeer(page, peer);
					return [page.name, peer.name, times(lighter), times(lighterByGzip), times(sooner)];
				}),
			),
		},
		{
			caption: "Accessibility, and what a reader has without script",
			head: [
				"Page",
				"Rules broken (axe)",
				"Places",
				"Charts without script",
				"Table rows",
				"Letters of text",
			],
			rows: pages.map(({ name, violations, withoutScript }) => [
				name,
				violations.rules.length === 0 ? "0" : `${violations.rules.length}: ${violations.rules.join(", ")}`,
				count(violations.places),
				count(withoutScript.charts),
				count(withoutScript.rows),
				count(withoutScript.letters),
			]),
		},
	];
}

function speedTable(
	caption: string,
	pages: readonly PageFigures[],
	of: (page: PageFigures) => PageMedians,
): SectionTable {
	return {
		caption,
		head: ["Page", "Requests", "Bytes", "First chart", "First paint (FCP)", "LCP", "CLS", "Blocking (TBT)"],
		rows: pages.map((page) => {
			const figures = of(page);
			return [
				page.name,
				count(figures.requests),
				bytes(figures.bytes),
				figures.firstChart === null ? "none" : milliseconds(figures.firstChart),
				milliseconds(figures.firstContentfulPaint),
				milliseconds(figures.largestContentfulPaint),
				shift(figures.layoutShift),
				milliseconds(figures.blocking),
			];
		}),
	};
}
