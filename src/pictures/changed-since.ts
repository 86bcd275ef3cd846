/** Whether what a chart shows was added to, changed or withdrawn from since a release. */
import type { Dataset } from "../data/dataset.ts";
import { observationIdIn } from "../data/observation-id.ts";
import { once } from "../data/once.ts";
import type { Change } from "../data/tables/changes.ts";
import { observationsOf } from "../data/views/datum.ts";
import type { Figure } from "../render/figure.ts";

/**
 * True where a later release than **release** changed an observation of the figure or one that stood where the figure now
 * has another or none. A withdrawn observation is known by its measure, place and period only, so that a doubtful case
 * counts as changed.
 */
export function hasChangedSince(
	dataset: Dataset,
	{ table }: Pick<Figure, "table">,
	release: string,
): boolean {
	const later = changesAfter(dataset, release);
	if (later.length === 0) return false;
	const data = table.lines.flatMap(({ cells }) => cells).flatMap((cell) => cell?.datum ?? []);
	const own = ownRows(dataset);
	const ids = new Set(
		observationsOf(data)
			.filter((row) => own.has(row))
			.map((row) => observationIdIn(dataset.observations, row)),
	);
	const places = new Set(
		data.map(({ place: { measure, region = null, period = null } }) => `${measure}|${region}|${period}`),
	);
	return later.some(
		({ observation, kind, measure, region, period }) =>
			ids.has(observation) || (kind === "withdrawn" && places.has(`${measure}|${region}|${period}`)),
	);
}

const changesAfter = once((dataset: Dataset, release: string): readonly Change[] => {
	const place = new Map(dataset.releases.map((row, index) => [row.release, index]));
	const own = place.get(release) ?? -1;
	return dataset.changes.filter((row) => (place.get(row.release) ?? 0) > own);
});

const ownRows = once((dataset: Dataset) => new Set(dataset.observations));
