/** What a picture says of itself to programs: title, sources, release, terms and its values, in RDF. */
import type { Dataset } from "../data/dataset.ts";
import { type Dimension, dimensions } from "../data/dimensions.ts";
import { observationIdIn } from "../data/observation-id.ts";
import { once } from "../data/once.ts";
import type { Observation } from "../data/tables/observations.ts";
import type { Datum } from "../data/views/datum.ts";
import type { Figure } from "../render/figure.ts";
import { html, type Markup } from "../render/html.ts";
import { siteName } from "../site.ts";
import { compilationLicence, noWarranty } from "../text/terms-of-use.ts";

/** Names of a picture in words that the figure does not know. */
export interface PictureNames {
	/** Short id, printed in the picture. */
	readonly id: string;
	/** Name of the state, unlike that of any other. */
	readonly title: string;
	/** Address of the chart's page. */
	readonly page: string;
	/** Address of the page that tells whether a picture is true. */
	readonly check: string;
}

/** The `<metadata>` of a picture. Its values are the table's, one line for each, as CSV. */
export function pictureMetadata(dataset: Dataset, figure: Figure, names: PictureNames): Markup {
	const { release, published } = dataset.release;
	const { locale, sentence, sources, unit } = figure;
	return html`<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:schema="https://schema.org/"><rdf:Description rdf:about="${names.page}"><dcterms:identifier>${names.id}</dcterms:identifier><dcterms:title xml:lang="${locale}">${names.title}</dcterms:title><dcterms:description xml:lang="${locale}">${sentence}</dcterms:description><dcterms:language>${locale}</dcterms:language><dcterms:publisher xml:lang="${locale}">${siteName[locale]}</dcterms:publisher><schema:version>${release}</schema:version><dcterms:issued>${published}</dcterms:issued>${sources.map(({ source, publisher, title }) => html`<dcterms:source>${source}: ${publisher}, ${title}</dcterms:source>`)}<dcterms:license rdf:resource="${compilationLicence.url}"/><dcterms:rights xml:lang="${locale}">${noWarranty[locale]}</dcterms:rights><dcterms:isReferencedBy rdf:resource="${names.check}"/><schema:unitText xml:lang="${locale}">${unit}</schema:unitText><schema:encoding rdf:parseType="Resource"><schema:encodingFormat>text/csv</schema:encodingFormat><schema:text>${valuesAsCsv(dataset, figure)}</schema:text></schema:encoding></rdf:Description></rdf:RDF></metadata>`;
}

/**
 * The values of a figure as CSV: a line for each, in the order of `mark`, which is the `data-datum` of its mark in the
 * drawing. Dimensions are codes of the record. `observation` is the lasting id; a value derived here has none.
 */
export function valuesAsCsv(dataset: Dataset, figure: Figure): string {
	const data = figure.table.lines
		.flatMap(({ cells }) => cells)
		.filter((cell) => cell !== null)
		.sort((a, b) => a.place - b.place);
	const used = dimensions.filter((dimension) => data.some(({ datum }) => datum.place[dimension] != null));
	const lines = data.map(({ place, datum }) =>
		[
			place,
			...used.map((dimension: Dimension) => datum.place[dimension] ?? ""),
			datum.value ?? "",
			datum.status ?? "",
			datum.missing ?? "",
			datum.observation?.source ?? "",
			observationOf(dataset, datum),
		].join(","),
	);
	return `${["mark", ...used, "value", "status", "missing", "source", "observation"].join(",")}\n${lines.join("\n")}\n`;
}

// A view may make a row of its own, as one count divided by another: such a row has no id.
function observationOf(dataset: Dataset, { observation }: Datum): string {
	if (observation === null || !ownRows(dataset).has(observation)) return "";
	return observationIdIn(dataset.observations, observation);
}

const ownRows = once((dataset: Dataset): ReadonlySet<Observation> => new Set(dataset.observations));
