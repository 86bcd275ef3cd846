/** What the page and the site hand to the browser, made of the record as the build makes it. */
import { readSeries } from "../../../src/client/custom-chart/series.ts";
import { loadDataset } from "../../../src/data/load.ts";
import { customChartPage } from "../../../src/render/custom-chart-page.ts";
import { seriesFile } from "../../../src/render/series-file.ts";

export const dataset = loadDataset();
export const { setup } = customChartPage(dataset, "ko");
export const { regions, measures } = setup;

/** The values of a measure as a browser reads them from its file. */
export const seriesOf = (measure: string) =>
	readSeries(JSON.parse(JSON.stringify(seriesFile(dataset, measure))));

export const allSeries = measures.map((measure) => ({ measure, series: seriesOf(measure) }));
