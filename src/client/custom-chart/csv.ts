/** The values of a chart as CSV that Excel opens as it should: what is shown, with ids, sources and other published values. */

import type { Observation } from "../../data/tables/observations.ts";
import { codeOf, type Datum } from "../../data/views/datum.ts";
import { type Cell, cellText } from "../../downloads/cell.ts";
import { guardForExcel } from "../../downloads/guard.ts";
import type { CustomChartWords } from "../../text/pages/custom-chart.ts";
import type { Vocabulary } from "../../text/vocabulary.ts";
import type { Series } from "./series.ts";
import type { CustomView } from "./view.ts";

export interface CsvOptions {
	readonly series: Series;
	/** Ids of the rows of the series' file. */
	readonly ids: readonly string[];
	readonly vocabulary: Vocabulary;
	readonly words: CustomChartWords;
	/** Words in every row where the record is made up. */
	readonly mark: string | null;
}

export function csvOf(view: CustomView, { series, ids, vocabulary, words, mark }: CsvOptions): string {
	const { columns, approxes } = words;
	const names = Object.keys(columns).filter((name) => name !== "sample" || mark !== null);
	const sources = new Map(series.file.sources.map((source) => [source.code, source]));
	const cellsOf = (datum: Datum, row: Observation | null): Readonly<Record<string, Cell>> => {
		const source = row && sources.get(row.source);
		const missing = row ? row.missing : datum.missing;
		return {
			measure: vocabulary.name("measure", datum.place.measure),
			region: vocabulary.name("region", codeOf(datum, "region")),
			period: codeOf(datum, "period"),
			breakdown:
				codeOf(datum, "breakdown") === null ? "" : vocabulary.name("breakdown", codeOf(datum, "breakdown")),
			value: row?.value ?? null,
			unit: vocabulary.unit(datum.place.measure),
			missing: missing === null || (row && row.value !== null) ? null : vocabulary.term("missing", missing),
			status: row && vocabulary.term("status", row.status),
			use: row && vocabulary.term("use", row.use),
			approx: row && (approxes[row.approx] ?? row.approx),
			source: source ? `${source.publisher}, ${source.title}` : null,
			href: source?.href ?? null,
			note: row?.note ? vocabulary.note(row.note) : null,
			id: row ? (ids[series.rowOf.get(row) ?? -1] ?? null) : null,
			sample: mark,
		};
	};
	const lines = view.data.flatMap((datum) =>
		[datum.observation, ...datum.others].map((row) => {
			const cells = cellsOf(datum, row);
			return names.map((name) => cells[name] ?? null);
		}),
	);
	const headings = names.map((name) => columns[name as keyof typeof columns]);
	return `\uFEFF${[headings, ...lines].map((line) => `${line.map(written).join(",")}\r\n`).join("")}`;
}

/** A cell as RFC 4180 writes it, quoted only where it must be. */
function written(cell: Cell): string {
	const text = typeof cell === "string" ? guardForExcel(cell) : cellText(cell);
	return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
