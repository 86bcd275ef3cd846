/** The files a reader can take along: picture and values. Loaded when the first is asked for. */
import type { Locale } from "../../site.ts";
import { siteName } from "../../site.ts";
import { figureWords } from "../../text/figure-words.ts";
import { customChartWords } from "../../text/pages/custom-chart.ts";
import { formatDate } from "../../text/periods.ts";
import type { CustomChart } from "./chart.ts";
import { csvOf } from "./csv.ts";
import type { Drawing } from "./drawing.ts";
import { loadIds } from "./load.ts";
import { paint } from "./paint.ts";
import { pictureFile } from "./picture-file.ts";
import { save } from "./save.ts";
import type { CustomChartSetup } from "./setup.ts";

export interface DownloadOptions {
	/** The drawing of 720 pixels; pictures need it. */
	readonly drawing: Drawing | null;
	readonly classes: readonly string[];
	/** Full address of the chart. */
	readonly address: string;
	readonly setup: CustomChartSetup;
	readonly locale: Locale;
}

/** Pixels of a PNG for one of the picture. */
const SCALE = 2;

/** Makes a file, hands it to the reader and tells its name. */
export async function download(
	format: "svg" | "png" | "csv",
	chart: CustomChart,
	options: DownloadOptions,
): Promise<string> {
	const { state } = chart;
	const { setup, locale, drawing } = options;
	const period = state.from === state.to ? state.to : `${state.from}-${state.to}`;
	const parts = [
		...(setup.mark ? ["sample"] : []),
		state.measure,
		state.breakdown,
		period.replaceAll("/", "-"),
	];
	const name = `${parts.filter(Boolean).join("-")}.${format}`;
	if (format === "csv") {
		const ids = await loadIds(state.measure);
		const text = csvOf(chart.view, {
			series: chart.series,
			ids,
			vocabulary: chart.vocabulary,
			words: customChartWords[locale],
			mark: setup.mark,
		});
		save(new Blob([text], { type: "text/csv;charset=utf-8" }), name);
		return name;
	}
	if (drawing === null) throw new Error("no drawing to save");
	const svg = pictureOf(chart, drawing, options);
	if (format === "svg") {
		save(new Blob([svg], { type: "image/svg+xml;charset=utf-8" }), name);
		return name;
	}
	// A canvas draws with what has been loaded, and asks for nothing.
	await Promise.all(
		["400", "700"].map((weight) => document.fonts.load(`${weight} 13px Pretendard`, chart.title)),
	);
	const canvas = paint(svg, SCALE);
	const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
	if (png === null) throw new Error("the picture could not be made");
	save(png, name);
	return name;
}

function pictureOf(
	chart: CustomChart,
	drawing: Drawing,
	{ classes, address, setup, locale }: DownloadOptions,
): string {
	const words = figureWords[locale];
	const { release } = customChartWords[locale];
	const statuses = chart.statuses.map(({ label }) => label).join(", ");
	const sources = chart.sources.map(
		({ title, publisher, published }) =>
			`${words.sources}: ${title} (${publisher}${published ? `, ${formatDate(published, locale)}` : ""})`,
	);
	// A picture of thirty sources would be more source than picture; the rest is at its address.
	const shown = sources.length > 4 ? [...sources.slice(0, 3), `… +${sources.length - 3}`] : sources;
	return pictureFile(drawing, {
		title: `${setup.mark ? `[${setup.mark}] ` : ""}${chart.title}`,
		sentence: chart.sentence,
		unit: `${words.unit}: ${chart.unit} · ${statuses}`,
		classes,
		notes: [...chart.notes, ...shown, `${siteName[locale]} · ${release} ${setup.release}`],
		address,
	});
}
