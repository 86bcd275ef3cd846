/** What the page hands over, and where the rest is. */
import type { CustomChartSetup, SetupRegion } from "../../render/custom-chart-page.ts";

export type { CustomChartSetup, SetupRegion };

/** Whether a place is the whole province. */
export const isProvince = ({ kind }: SetupRegion): boolean => kind === "province";

/** Where the values of a measure are, as `fileHref` takes it. */
export const seriesPath = (measure: string): string => `data/series/${measure}.json`;

/** The ids of its observations, which only a download needs: they weigh twice what the values do. */
export const seriesIdsPath = (measure: string): string => `data/series/${measure}.ids.json`;

/** Outlines of the 31 for maps. */
export const mosaicPath = "data/mosaic.json";
