import { type Issue, issueAt } from "../issues.ts";
import { tables } from "../tables/index.ts";
import type { Check } from "./check.ts";

/** Every city and county has cells, a tile and a label, and each label lies on a cell of its own region. */
export const theMapIsWhole: Check = {
	name: "theMapIsWhole",
	needsWholeRecord: true,
	find: (dataset) => {
		const cells = new Map(dataset.mosaic.map((cell) => [`${cell.col}|${cell.row}`, cell.region]));
		const absent = (["mosaic", "mosaicLabels", "tiles"] as const).flatMap((name) => {
			const there = new Set(dataset[name].map((row) => row.region));
			const at = { file: tables[name].path, line: null };
			return dataset.cities
				.filter((city) => !there.has(city.region))
				.map((city): Issue => issueAt(at, "region", "region-absent", { region: city.region }));
		});
		const outside = dataset.mosaicLabels
			.filter((label) => cells.get(`${label.col}|${label.row}`) !== label.region)
			.map((label): Issue => issueAt(label, "region", "cell-outside", { region: label.region }));
		return [...absent, ...outside];
	},
};
