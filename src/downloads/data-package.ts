/** The tables as a Data Package (datapackage.org, version 2): every column with type, meaning and missing labels. */
import type { Dataset } from "../data/dataset.ts";
import { siteDescription, siteName } from "../site.ts";
import { bothLanguages } from "../text/downloads.ts";
import { sourceHref } from "../text/source-href.ts";
import { termsLines, titleOf } from "./about.ts";
import { descriptionPaths } from "./addresses.ts";
import { columnsForPrograms, type DownloadColumn } from "./column.ts";
import type { DownloadSet } from "./download-sets.ts";
import { emptyLabel } from "./empty-labels.ts";
import { licenceFields } from "./licence-fields.ts";
import type { ManifestSet } from "./manifest.ts";
import { categoriesOf, primaryKeyOf, referencesOf } from "./references.ts";

const profile = (name: string) => `https://datapackage.org/profiles/2.0/${name}.json`;

/** A date of which the day, or day and month, may be unknown; the words of the standard only know full ones. */
export const partialDate = "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?";
export const periodForm = "[0-9]{4}(-S[12]|-(0[1-9]|1[0-2])|/[0-9]{4})?";

/**
 * The descriptor. Its resources are the program CSV files of the tables, by paths from the descriptor's own folder, so
 * that it holds on the site and in the archive alike. **sets** and **written** are the tables and their files.
 */
export function dataPackage(
	dataset: Dataset,
	sets: readonly DownloadSet[],
	written: readonly ManifestSet[],
	root: string,
): Record<string, unknown> {
	const { release } = dataset;
	const { licence, termsAddress, credit } = licenceFields(root, dataset.sources);
	return {
		$schema: profile("datapackage"),
		name: "gyeonggi-jobs-in-figures",
		id: `${root}${descriptionPaths.dataPackage}`,
		title: bothLanguages(titleOf(siteName, release)),
		description: [
			bothLanguages(siteDescription),
			...termsLines().map(({ text }) => bothLanguages(text)),
		].join("\n\n"),
		homepage: root,
		version: release.release,
		created: `${release.published}T00:00:00+09:00`,
		...(release.sample === true ? { sample: true } : {}),
		licenses: [{ name: licence.spdx, path: licence.url, title: licence.title }],
		contributors: [{ title: bothLanguages(siteName), path: root, roles: ["publisher"] }],
		sources: dataset.sources.map((source) => {
			const path = sourceHref(source);
			return {
				title: `${source.publisher}: ${source.title}`,
				...(path ? { path } : {}),
				...(source.published ? { version: source.published } : {}),
			};
		}),
		terms: termsAddress,
		credit,
		resources: sets.map((set) => resource(dataset, set, written)),
	};
}

function resource(dataset: Dataset, set: DownloadSet, written: readonly ManifestSet[]) {
	const file = written
		.find(({ kind, name }) => kind === set.kind && name === set.name)
		?.files.find(({ format }) => format === "utf8.csv");
	if (file === undefined) throw new Error(`no CSV of ${set.kind} ${set.name} was written`);
	const columns = columnsForPrograms(set.columns);
	return {
		name: set.name,
		type: "table",
		path: `${set.kind}/${set.name}.utf8.csv`,
		title: bothLanguages(set.title),
		description: bothLanguages(set.holds),
		format: "csv",
		mediatype: "text/csv",
		encoding: "utf-8",
		bytes: file.bytes,
		hash: `sha256:${file.sha256}`,
		schema: {
			$schema: profile("tableschema"),
			fields: columns.map((column) => field(dataset, set, column)),
			fieldsMatch: "exact",
			...(primaryKeyOf(set).length > 0 ? { primaryKey: primaryKeyOf(set) } : {}),
			foreignKeys: referencesOf(set).map(({ column, table, key }) => ({
				fields: [column],
				// An empty resource is the table itself.
				reference: { resource: table === set.name ? "" : table, fields: [key] },
			})),
		},
	};
}

function field(dataset: Dataset, set: DownloadSet, column: DownloadColumn) {
	const { key, title, description, unit, optional } = column;
	const categories = column.type === "codes" ? null : categoriesOf(column, dataset.terms);
	return {
		name: key,
		title: bothLanguages(title),
		description: bothLanguages(description),
		title_ko: title.ko,
		title_en: title.en,
		...(unit ? { unit: bothLanguages(unit) } : {}),
		...fieldType(column),
		...(categories
			? { categories: categories.map(({ code, name }) => ({ value: code, label: bothLanguages(name) })) }
			: {}),
		missingValues: [{ value: "", label: bothLanguages(emptyLabel(set, column)) }],
		constraints: {
			...(optional ? {} : { required: true }),
			...(key === "id" ? { unique: true } : {}),
			...pattern(column),
		},
	};
}

function fieldType({ type }: DownloadColumn) {
	switch (type) {
		case "integer":
		case "number":
			return { type };
		case "boolean":
			return { type, trueValues: ["yes"], falseValues: ["no"] };
		case "codes":
			return { type: "list", delimiter: ";", itemType: "string" };
		default:
			return { type: "string" };
	}
}

function pattern({ type }: DownloadColumn): { pattern?: string } {
	if (type === "date") return { pattern: `^${partialDate}$` };
	return type === "period" ? { pattern: `^${periodForm}$` } : {};
}
