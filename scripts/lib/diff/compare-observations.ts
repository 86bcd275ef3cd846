/** Which observations two records do not share. Paired by what they are about and who says so, not by line or value. */
import { placeKey } from "../../../src/data/dataset.ts";
import { observationKey } from "../../../src/data/observation-id.ts";
import { targetStatuses } from "../../../src/data/status.ts";
import { type Observation, observations } from "../../../src/data/tables/observations.ts";

/** One observation that is not the same in both records. */
export interface ObservationChange {
	/** Null where it is new. */
	readonly before: Observation | null;
	/** Null where it is gone. */
	readonly after: Observation | null;
	/** Columns whose cells differ; empty where it is new or gone. */
	readonly columns: readonly (keyof Observation)[];
}

export interface ObservationChanges {
	readonly changed: readonly ObservationChange[];
	readonly added: readonly ObservationChange[];
	readonly removed: readonly ObservationChange[];
}

const columns = Object.keys(observations.columns) as (keyof Observation)[];

type Key = (row: Observation) => string;

/**
 * Rows are paired in three rounds, each over what the one before left: rows with the same key, use and status; rows
 * with the same key (a value that was superseded); and, where exactly one row went and one came, rows about the same
 * thing (a figure that got another source or date).
 */
export function compareObservations(
	before: readonly Observation[],
	after: readonly Observation[],
): ObservationChanges {
	const pairs: [Observation, Observation][] = [];
	let gone = before;
	let come = after;
	const rounds: readonly (readonly [Key, onlySingles: boolean])[] = [
		[(row) => `${observationKey(row)}|${row.use}|${row.status}`, false],
		[observationKey, false],
		[(row) => `${placeKey(row)}|${targetStatuses.has(row.status)}`, true],
	];
	for (const [key, onlySingles] of rounds) {
		const round = pair(gone, come, key, onlySingles);
		// One by one: a million arguments overflow the stack.
		for (const each of round.pairs) pairs.push(each);
		gone = round.gone;
		come = round.come;
	}
	const changed = pairs
		.map(([before, after]) => ({ before, after, columns: differing(before, after) }))
		.filter(({ columns }) => columns.length > 0)
		.sort((a, b) =>
			a.after.file < b.after.file ? -1 : a.after.file > b.after.file ? 1 : a.after.line - b.after.line,
		);
	return {
		changed,
		added: come.map((after) => ({ before: null, after, columns: [] })),
		removed: gone.map((before) => ({ before, after: null, columns: [] })),
	};
}

function pair(gone: readonly Observation[], come: readonly Observation[], key: Key, onlySingles: boolean) {
	const waiting = Map.groupBy(gone, key);
	const arriving = onlySingles ? Map.groupBy(come, key) : null;
	const pairs: [Observation, Observation][] = [];
	const paired = new Set<Observation>();
	const left: Observation[] = [];
	for (const row of come) {
		const name = key(row);
		const partners = waiting.get(name) ?? [];
		const isOpen = arriving === null || (partners.length === 1 && arriving.get(name)?.length === 1);
		const partner = isOpen ? partners.shift() : undefined;
		if (partner === undefined) left.push(row);
		else {
			pairs.push([partner, row]);
			paired.add(partner);
		}
	}
	return { pairs, gone: gone.filter((row) => !paired.has(row)), come: left };
}

function differing(before: Observation, after: Observation): (keyof Observation)[] {
	return columns.filter((column) => before[column] !== after[column]);
}
