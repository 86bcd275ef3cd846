/** The columns of observations: those of the record with the id in front, the period's days and the unit. */
import type { Dataset } from "../data/dataset.ts";
import { observationIdIn } from "../data/observation-id.ts";
import { firstDay, lastDay } from "../data/period.ts";
import type { Observation } from "../data/tables/observations.ts";
import { observations } from "../data/tables/observations.ts";
import { locales } from "../site.ts";
import { columnWords } from "../text/downloads.ts";
import type { CodeName } from "./code-names.ts";
import type { DownloadColumn } from "./column.ts";
import { tableColumns } from "./table-columns.ts";

/** The columns of a record's observations. Their cells take rows of that record only. */
export function observationColumns(dataset: Dataset, codeName: CodeName): DownloadColumn[] {
	const added: Readonly<Record<string, readonly DownloadColumn[]>> = {
		period: [day("period_start", firstDay), day("period_end", lastDay)],
		value: locales.map((language) => ({
			key: `unit_${language}`,
			...columnWords.unit,
			type: "text",
			optional: false,
			language,
			cell: (row) => dataset.measure.get((row as Observation).measure)?.[`unit_${language}`] ?? null,
		})),
	};
	const declared = tableColumns(observations, codeName);
	return [id(dataset), ...declared.flatMap((column) => [column, ...(added[column.key] ?? [])])];
}

function id(dataset: Dataset): DownloadColumn {
	return {
		key: "id",
		...columnWords.id,
		type: "code",
		optional: false,
		cell: (row) => observationIdIn(dataset.observations, row as Observation),
	};
}

function day(key: "period_start" | "period_end", of: (period: string) => string): DownloadColumn {
	return {
		key,
		...columnWords[key],
		type: "date",
		optional: false,
		cell: (row) => of((row as Observation).period),
	};
}
