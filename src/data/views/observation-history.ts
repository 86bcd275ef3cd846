/** What became of an observation over the releases of the record. */
import type { Dataset } from "../dataset.ts";
import { once } from "../once.ts";
import type { Change } from "../tables/changes.ts";

/** One thing that a release did to an observation. */
export interface ObservationEvent {
	/** Name of the release, as `2026.1`. */
	readonly release: string;
	/** Day the release was published. */
	readonly published: string;
	readonly kind: "added" | "changed" | "withdrawn";
	/** Name of the column that changed; null where the observation was added or withdrawn. */
	readonly field: string | null;
	/** The cell before, as the record writes it; null where there was none. */
	readonly old: string | null;
	/** The cell since; null where there is none. */
	readonly new: string | null;
	/** Why. Null for what the first release added: it needs no reason. */
	readonly reason_ko: string | null;
	readonly reason_en: string | null;
}

/**
 * The releases in which an observation was added, changed or withdrawn, the earliest first. **id** is its lasting id. An
 * observation that no change tells of being added was there from the first release on.
 */
export function historyOf(dataset: Dataset, id: string): readonly ObservationEvent[] {
	const known = eventsById(dataset).get(id) ?? [];
	const [first] = dataset.releases;
	if (first === undefined || known[0]?.kind === "added") return known;
	const { release, published } = first;
	const nothing = { field: null, old: null, new: null, reason_ko: null, reason_en: null };
	return [{ release, published, kind: "added", ...nothing }, ...known];
}

const eventsById = once((dataset: Dataset): ReadonlyMap<string, readonly ObservationEvent[]> => {
	const place = new Map(
		dataset.releases.map(({ release, published }, index) => [release, { index, published }]),
	);
	const rows = dataset.changes
		.map((row) => ({ row, ...(place.get(row.release) ?? { index: 0, published: "" }) }))
		.sort((a, b) => a.index - b.index);
	const events = Map.groupBy(rows, ({ row }) => row.observation);
	return new Map(
		[...events].map(([id, of]) => [id, of.map(({ row, published }) => eventOf(row, published))]),
	);
});

function eventOf(row: Change, published: string): ObservationEvent {
	const { release, field, old, reason_ko, reason_en } = row;
	// The check `everyCodeIsKnown` has seen that the kind is one of the list.
	const kind = row.kind as ObservationEvent["kind"];
	return { release, published, kind, field, old, new: row.new, reason_ko, reason_en };
}
