/** Names of the record's codes, for reports. */
import type { Dataset } from "../../../src/data/dataset.ts";
import type { NameOf } from "../../../src/text/import-report.ts";

export function createNames(dataset: Dataset): NameOf {
	const missing = new Map(
		dataset.terms.filter(({ list }) => list === "missing").map((term) => [term.code, term]),
	);
	const lists = {
		measures: dataset.measure,
		regions: dataset.region,
		breakdowns: dataset.breakdown,
		missing,
	};
	return (list, code) => {
		const row = lists[list].get(code);
		return row === undefined ? null : { ko: row.name_ko, en: row.name_en };
	};
}
