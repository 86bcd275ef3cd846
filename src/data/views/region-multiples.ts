import type { Dataset } from "../dataset.ts";
import type { Datum } from "./datum.ts";
import { type LabourMeasure, labourPeriods, surveyed } from "./labour.ts";
import type { View } from "./view.ts";

export interface RegionMultiplesSelection {
	readonly measure: LabourMeasure;
	readonly breakdown: string;
}

/** One city or county at its place on the tile grid. */
export interface Tile {
	readonly region: string;
	/** Column from the west and row from the north, from 0. */
	readonly col: number;
	readonly row: number;
	readonly line: readonly Datum[];
}

/** The 31 over all half-years, each on a tile of its own, to be drawn on one scale. */
export interface RegionMultiples extends View {
	readonly selection: RegionMultiplesSelection;
	readonly periods: readonly string[];
	readonly tiles: readonly Tile[];
}

export function regionMultiples(dataset: Dataset, selection: RegionMultiplesSelection): RegionMultiples {
	const { measure, breakdown } = selection;
	const periods = labourPeriods(dataset, measure, breakdown);
	const places = new Map(dataset.tiles.map((tile) => [tile.region, tile]));
	const tiles = dataset.cities.flatMap(({ region }) => {
		const place = places.get(region);
		if (place === undefined) return [];
		const line = periods.map((period) => surveyed(dataset, measure, region, period, breakdown));
		return [{ region, col: place.col, row: place.row, line }];
	});
	return {
		selection,
		periods,
		tiles,
		data: tiles.flatMap(({ line }) => line),
		table: { rows: ["region"], columns: "period" },
	};
}
