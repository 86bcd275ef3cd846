/** The sources of the record by kind, each with how much of the record rests on it. */
import type { Dataset } from "../dataset.ts";
import type { Source } from "../tables/sources.ts";

export interface ListedSource {
	readonly source: Source;
	/** Observations that name it. Tasks, events and the market may rest on it besides. */
	readonly observations: number;
}

export interface SourcesOfKind {
	/** Code of the list `source-kind`. */
	readonly kind: string;
	readonly sources: readonly ListedSource[];
}

/** Kinds in the order of the code list, without empty ones; in each the newest first, undated ones last. */
export function sourcesByKind(dataset: Dataset): SourcesOfKind[] {
	const uses = new Map<string, number>();
	for (const { source } of dataset.observations) uses.set(source, (uses.get(source) ?? 0) + 1);
	const kinds = dataset.terms.filter(({ list }) => list === "source-kind").sort((a, b) => a.order - b.order);
	return kinds.flatMap(({ code }) => {
		const sources = newestFirst(dataset.sources.filter(({ kind }) => kind === code)).map((source) => ({
			source,
			observations: uses.get(source.source) ?? 0,
		}));
		return sources.length > 0 ? { kind: code, sources } : [];
	});
}

/** By date of publication, then by code; those without a date at the end. */
export function newestFirst(sources: readonly Source[]): Source[] {
	return [...sources].sort((a, b) => {
		const [one, other] = [a.published ?? "", b.published ?? ""];
		if (one !== other) return one < other ? 1 : -1;
		return a.source < b.source ? -1 : 1;
	});
}
