import { code, integer } from "./codecs.ts";
import { defineTable, type Row, required } from "./define-table.ts";

const region = required(code, {
	title: { ko: "지역", en: "Region" },
	description: { ko: "칸이 속한 시·군.", en: "The city or county the cell belongs to." },
	list: "regions",
});
const col = required(integer, {
	title: { ko: "열", en: "Column" },
	description: { ko: "서쪽에서 센 열.", en: "Column from the west." },
});
const row = required(integer, {
	title: { ko: "행", en: "Row" },
	description: { ko: "북쪽에서 센 행.", en: "Row from the north." },
});

/** Hexagon cells of the map of the 31: a mosaic that stands in for boundaries. */
export const mosaic = defineTable({
	name: "mosaic",
	title: { ko: "육각 모자이크", en: "Hexagon mosaic" },
	path: "geo/mosaic.csv",
	key: ["col", "row"],
	columns: { region, col, row },
});
export type MosaicCell = Row<typeof mosaic>;

/** The cell of each region its name is written on. */
export const mosaicLabels = defineTable({
	name: "mosaic-labels",
	title: { ko: "지도 이름 자리", en: "Map label cells" },
	path: "geo/labels.csv",
	key: ["region"],
	columns: { region, col, row },
});

/** The 31 on a square grid, for small multiples. */
export const tiles = defineTable({
	name: "tiles",
	title: { ko: "네모 격자", en: "Tile grid" },
	path: "geo/tiles.csv",
	key: ["region"],
	columns: { region, col, row },
});
