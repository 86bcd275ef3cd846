/** Everything that can be downloaded: each table, each topic and each place with its rows and columns. */
import type { Dataset } from "../data/dataset.ts";
import { rowsOf } from "../data/tables/any-row.ts";
import { type TableName, tables } from "../data/tables/index.ts";
import type { Observation } from "../data/tables/observations.ts";
import type { Source } from "../data/tables/sources.ts";
import type { Words } from "../site.ts";
import { columnWords, setWords } from "../text/downloads.ts";
import type { DownloadKind } from "./addresses.ts";
import { type CodeName, createCodeNames } from "./code-names.ts";
import type { DownloadColumn } from "./column.ts";
import { observationColumns } from "./observation-columns.ts";
import { tableColumns } from "./table-columns.ts";

export interface DownloadSet {
	readonly kind: Exclude<DownloadKind, "all">;
	/** The name in addresses: a table's name, a topic's code, a place's slug, a chart state's path. */
	readonly name: string;
	readonly title: Words;
	/** What the set holds, in a sentence. */
	readonly holds: Words;
	readonly columns: readonly DownloadColumn[];
	readonly rows: readonly object[];
	/** Whether the rows are observations, which also come as Parquet. */
	readonly areObservations: boolean;
	/** Sources the rows rest on, in the order of the table of sources. */
	readonly sources: readonly Source[];
}

/** What a set of observations is called and holds. */
type Named = Pick<DownloadSet, "kind" | "name" | "title" | "holds">;

/** All sets of a record: tables, then topics, then places. A topic without observations is left out. */
export function downloadSets(dataset: Dataset): DownloadSet[] {
	const topics = dataset.terms
		.filter(({ list }) => list === "topic")
		.map(({ code, name_ko, name_en }) => {
			const name = { ko: name_ko, en: name_en };
			const rows = dataset.observations.filter((row) => dataset.measure.get(row.measure)?.topic === code);
			const words = { title: setWords.topic(name), holds: setWords.topicHolds(name) };
			return observationSet(dataset, { kind: "topic", name: code, ...words }, rows);
		})
		.filter(({ rows }) => rows.length > 0);
	const byRegion = Map.groupBy(dataset.observations, (row) => row.region);
	const regions = [...dataset.regions]
		.sort((a, b) => a.order - b.order)
		.map(({ region, slug, name_ko, name_en }) => {
			const name = { ko: name_ko, en: name_en };
			const words = { title: setWords.region(name), holds: setWords.regionHolds(name) };
			return observationSet(dataset, { kind: "region", name: slug, ...words }, byRegion.get(region) ?? []);
		});
	return [...tableSets(dataset), ...topics, ...regions];
}

/** A set of any observations of a record, in the columns of all of them. */
export function observationSet(dataset: Dataset, words: Named, rows: readonly Observation[]): DownloadSet {
	const { columns } = shared(dataset);
	return { ...words, columns, rows, areObservations: true, sources: sourcesOf(dataset, rows) };
}

const known = new WeakMap<Dataset, { codeName: CodeName; columns: readonly DownloadColumn[] }>();

/** Made once for a record, so that what was written of a row can be used again in another set. */
function shared(dataset: Dataset) {
	let made = known.get(dataset);
	if (made === undefined) {
		const codeName = createCodeNames(dataset);
		made = { codeName, columns: marked(dataset, observationColumns(dataset, codeName)) };
		known.set(dataset, made);
	}
	return made;
}

function tableSets(dataset: Dataset): DownloadSet[] {
	const { codeName, columns } = shared(dataset);
	return (Object.keys(tables) as TableName[]).map((key) => {
		const table = tables[key];
		const rows = rowsOf(dataset, key);
		const areObservations = key === "observations";
		return {
			kind: "table",
			name: table.name,
			title: table.title,
			holds: setWords.tableHolds(table.title),
			columns: areObservations ? columns : marked(dataset, tableColumns(table, codeName)),
			rows,
			areObservations,
			sources: sourcesOf(dataset, rows),
		};
	});
}

/** Columns of a made-up record end with one that says so in every row. */
function marked(dataset: Dataset, columns: readonly DownloadColumn[]): readonly DownloadColumn[] {
	if (dataset.release.sample !== true) return columns;
	const sample: DownloadColumn = {
		key: "sample",
		...columnWords.sample,
		type: "boolean",
		optional: false,
		cell: () => true,
	};
	return [...columns, sample];
}

function sourcesOf(dataset: Dataset, rows: readonly object[]): Source[] {
	const named = new Set(
		rows.flatMap((row) => ("source" in row ? (row.source as string | readonly string[] | null) : null) ?? []),
	);
	return dataset.sources.filter(({ source }) => named.has(source));
}
