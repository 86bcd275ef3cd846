/** The program CSV files of one folder as a CSVW table group (W3C, CSV on the Web). */
import type { Dataset } from "../data/dataset.ts";
import { termsLines, titleOf } from "./about.ts";
import { columnsForPrograms, type DownloadColumn } from "./column.ts";
import { partialDate, periodForm } from "./data-package.ts";
import type { DownloadSet } from "./download-sets.ts";
import { emptyLabel } from "./empty-labels.ts";
import { licenceFields } from "./licence-fields.ts";
import { primaryKeyOf, referencesOf } from "./references.ts";

/** The description of all sets of one kind; it lies in their folder under the name that CSVW readers look for. */
export function csvwGroup(
	dataset: Dataset,
	sets: readonly DownloadSet[],
	root: string,
): Record<string, unknown> {
	const { release } = dataset;
	const { licence, termsAddress } = licenceFields(root, dataset.sources);
	const names = new Set(sets.filter(({ kind }) => kind === "table").map(({ name }) => name));
	return {
		"@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
		"dc:license": { "@id": licence.url },
		"dc:rights": termsLines().flatMap(({ text }) => languages(text)),
		"schema:usageInfo": { "@id": termsAddress },
		"dc:issued": { "@value": release.published, "@type": "xsd:date" },
		"schema:version": release.release,
		tables: sets.map((set) => table(set, release, names)),
	};
}

function table(set: DownloadSet, release: Dataset["release"], names: ReadonlySet<string>) {
	const primaryKey = primaryKeyOf(set);
	// A key may only point at a table of the same group.
	const foreignKeys = referencesOf(set)
		.filter(({ table }) => set.kind === "table" && names.has(table))
		.map(({ column, table, key }) => ({
			columnReference: column,
			reference: { resource: `${table}.utf8.csv`, columnReference: key },
		}));
	return {
		url: `${set.name}.utf8.csv`,
		"dc:title": languages(titleOf(set.title, release)),
		"dc:description": languages(set.holds),
		dialect: { encoding: "utf-8", header: true, delimiter: ",", lineTerminators: ["\n"] },
		tableSchema: {
			columns: columnsForPrograms(set.columns).map((column) => csvwColumn(set, column)),
			...(primaryKey.length > 0 ? { primaryKey } : {}),
			...(foreignKeys.length > 0 ? { foreignKeys } : {}),
		},
	};
}

function csvwColumn(set: DownloadSet, column: DownloadColumn) {
	const { key, title, description, unit, optional, type } = column;
	return {
		name: key,
		// The key first: it is what stands in the heading of the file.
		titles: { en: [key, title.en], ko: title.ko },
		"dc:description": languages(description),
		...(unit ? { "schema:unitText": languages(unit) } : {}),
		...(type === "codes" ? { separator: ";" } : {}),
		datatype: datatype(column),
		null: "",
		"rdfs:comment": languages(emptyLabel(set, column)),
		required: !optional,
		...(column.language ? { lang: column.language } : {}),
	};
}

function datatype({ type }: DownloadColumn): string | Readonly<Record<string, string>> {
	switch (type) {
		case "integer":
			return "integer";
		case "number":
			return "decimal";
		case "boolean":
			return { base: "boolean", format: "yes|no" };
		case "date":
			return { base: "string", format: partialDate };
		case "period":
			return { base: "string", format: periodForm };
		default:
			return "string";
	}
}

function languages({ ko, en }: { ko: string; en: string }) {
	return [
		{ "@value": ko, "@language": "ko" },
		{ "@value": en, "@language": "en" },
	];
}
