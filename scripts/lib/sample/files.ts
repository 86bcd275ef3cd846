/** Every file of a sample but the tasks and their observations: small, so each is a text. */
import type { Dataset } from "../../../src/data/dataset.ts";
import { RELEASE_FILE } from "../../../src/data/release.ts";
import { rowsOf } from "../../../src/data/tables/any-row.ts";
import { coverage } from "../../../src/data/tables/coverage.ts";
import type { Table } from "../../../src/data/tables/define-table.ts";
import { type TableName, tables } from "../../../src/data/tables/index.ts";
import { notes } from "../../../src/data/tables/notes.ts";
import { formatTable } from "../../../src/data/tables/parse.ts";
import { reconciliations } from "../../../src/data/tables/reconciliations.ts";
import { releases } from "../../../src/data/tables/releases.ts";
import { consulted, sources } from "../../../src/data/tables/sources.ts";
import { locales } from "../../../src/site.ts";
import { sampleMark, sampleReadme, sampleSource, sampleTitle } from "../../../src/text/sample-words.ts";
import { sampleRelations } from "./arithmetic.ts";
import { borrowedObservations } from "./borrowed.ts";
import { headquartersFiles } from "./headquarters.ts";
import { marketFiles } from "./market.ts";
import { tableText } from "./rows.ts";
import { SAMPLE_SOURCE } from "./tasks.ts";

/** Code lists and geometry: nothing in them is a statistic, so a sample has the record's own. */
const copied: readonly TableName[] = [
	"areas",
	"strategies",
	"regions",
	"measures",
	"breakdowns",
	"terms",
	"eventKinds",
	"mosaic",
	"mosaicLabels",
	"tiles",
];

/** Files by path below the data folder. A table that is none of these has its header and no rows. */
export function sampleFiles(dataset: Dataset, seed: number): Map<string, string> {
	return new Map([
		...Object.values(tables)
			.filter(({ path }) => path.endsWith(".csv"))
			.map((table: Table): [string, string] => [table.path, formatTable(table, [])]),
		...copied.map((name): [string, string] => {
			const table: Table = tables[name];
			return [table.path, formatTable(table, rowsOf(dataset, name))];
		}),
		[sources.path, tableText(sources, [sourceRow])],
		[consulted.path, tableText(consulted, [])],
		[notes.path, tableText(notes, [])],
		...marketFiles(dataset, seed),
		...headquartersFiles(dataset),
		[reconciliations.path, tableText(reconciliations, sampleRelations)],
		[coverage.path, tableText(coverage, coverageRows(dataset))],
		[releases.path, tableText(releases, [releaseRow(dataset)])],
		["observations/other.csv", tableText(tables.observations, borrowedObservations(dataset, seed))],
		[RELEASE_FILE, releaseText(dataset)],
		["README.md", sampleReadme],
	]);
}

const sourceRow = {
	source: SAMPLE_SOURCE,
	publisher: sampleMark,
	title: sampleSource.title,
	published: null,
	url: null,
	via: null,
	kind: "seed",
	reliability: "low",
	licence_ko: sampleSource.licence,
	note: null,
};

function coverageRows(dataset: Dataset) {
	return dataset.terms
		.filter(({ list }) => list === "topic")
		.map(({ code, name_ko, name_en }) => ({
			topic: code,
			item_ko: `표본 항목: ${name_ko}`,
			item_en: `Sample item: ${name_en}`,
			found: "partial",
			detail_ko: "모든 값은 만들어 낸 값이다.",
			detail_en: "Every value is made up.",
			since: null,
			holder: null,
		}));
}

/** A sample is a release of its own. How many observations it holds is not known before they are drawn. */
function releaseRow({ release: { release, published } }: Dataset) {
	const titles = { title_ko: sampleTitle.ko, title_en: sampleTitle.en };
	return { release, published, ...titles, observations: null, note_ko: null, note_en: null };
}

function releaseText({ release: { release, published } }: Dataset): string {
	const titles = Object.fromEntries(locales.map((locale) => [`title_${locale}`, sampleTitle[locale]]));
	return `${JSON.stringify({ release, published, ...titles, sample: true }, null, 2)}\n`;
}
