/** What an empty cell of a column means, for metadata. */
import { dimensions } from "../data/dimensions.ts";
import type { Words } from "../site.ts";
import { emptyWords } from "../text/downloads.ts";
import type { DownloadColumn } from "./column.ts";
import type { DownloadSet } from "./download-sets.ts";

/** The label of an empty cell. An empty dimension of an observation is a total, not something unknown. */
export function emptyLabel(set: DownloadSet, column: DownloadColumn): Words {
	if (set.areObservations) {
		if (column.key === "value") return emptyWords.value;
		const stem = column.language ? column.key.slice(0, -3) : column.key;
		if ((dimensions as readonly string[]).includes(stem)) return emptyWords.dimension;
	}
	return emptyWords.other;
}
