/** From the bytes of a published file to a proposal for the record. Touches no disk: files are passed in and out. */
import { createDataset, type Dataset } from "../../../src/data/dataset.ts";
import { checkRecord } from "../../../src/data/load.ts";
import { type Files, readTables } from "../../../src/data/read.ts";
import type { ImportReport } from "../../../src/text/import-report.ts";
import { convert } from "./converted.ts";
import { readFacts } from "./facts.ts";
import { applyTemplates, findTemplates } from "./filled-templates.ts";
import { createFindings, type Findings, wholeFile } from "./findings.ts";
import { keyRows } from "./keys-of-rows.ts";
import type { Known } from "./known.ts";
import { createLabelReader } from "./labels.ts";
import { createMarks } from "./marks.ts";
import { type Opened, openFile } from "./open-file.ts";
import { type ImportOptions, withMapping } from "./options.ts";
import { settleOthers } from "./other-columns.ts";
import { createPlaceReader } from "./places.ts";
import { type Proposal, propose } from "./propose.ts";
import { decideRoles, type Readers } from "./roles.ts";
import { type PlacedRow, placeRows } from "./rows-of-places.ts";
import { createSeries } from "./series.ts";
import { findShape, type Shape } from "./shape.ts";
import type { Sheet } from "./sheet.ts";
import { compareSums } from "./sums.ts";
import { understand } from "./understood.ts";
import { applyProposal } from "./would-be.ts";

export interface Imported {
	readonly report: ImportReport;
	/** The files to write, below the data folder; null where nothing may or need be written. */
	readonly changed: ReadonlyMap<string, Uint8Array> | null;
	readonly dataset: Dataset;
}

/** The record as an import needs it; a text names a file that could not be read whole. */
export function readRecord(files: Files): Dataset | string {
	const read = readTables(files);
	const broken = read.issues.find(
		({ file }) => file.startsWith("observations/") || file.startsWith("codes/"),
	);
	if (broken) return broken.file;
	return createDataset(read.tables, { release: "0.0", published: "", title_ko: "", title_en: "" });
}

/** Reads a file and compares it with the record. */
export async function importFile(
	file: string,
	bytes: Uint8Array,
	files: Files,
	dataset: Dataset,
	known: Known,
	told: ImportOptions,
): Promise<Imported> {
	const options = withMapping(told);
	const findings = createFindings();
	const readers: Readers = {
		known,
		place: createPlaceReader(known.places, dataset.regions),
		label: createLabelReader(known.labels, dataset.measures, dataset.breakdowns),
		marks: createMarks(known.marks, options.mapping?.marks),
		regions: dataset.regions,
	};
	const opened = await openFile(bytes);
	if (!opened.ok) askAboutFile(opened, findings);
	const templates = opened.ok && options.mapping === null ? findTemplates(opened.sheets) : [];
	if (templates.length > 0) {
		const { report, changed } = applyTemplates(file, templates, files, dataset, options.to);
		const mayWrite = report.outcome === "proposed";
		return { report, changed: mayWrite ? changed : null, dataset };
	}
	const table = opened.ok ? chooseTable(opened.sheets, options, readers, findings) : null;
	const series = createSeries(dataset);
	const codes = {
		breakdowns: new Set(dataset.breakdown.keys()),
		used: series.breakdownsOf,
		measures: series.statistics,
	};
	const facts = table
		? readFacts(table.shape, table.roles, table.rows, options, readers, codes, findings)
		: [];
	const converted = convert(facts, dataset, findings);
	const proposal = propose(converted.facts, options, dataset, series, findings);
	const isSilent = findings.questions().length === 0;
	if (isSilent && proposal.facts.length === 0) findings.ask("nothing-to-take", {}, wholeFile);
	const isOpen = findings.questions().length > 0;
	const hasRows = proposal.fresh.length + proposal.changed.length > 0;
	const wouldBe = hasRows ? applyProposal(files, dataset.observations, proposal) : null;
	const defects = wouldBe && !isOpen ? checkRecord(wouldBe.files).issues : [];
	const report: ImportReport = {
		file,
		understood:
			opened.ok && table
				? understand(
						opened,
						table,
						facts,
						converted.conversions,
						proposal.facts.map(({ period }) => period),
						options,
						readers,
					)
				: null,
		filled: [],
		fresh: proposal.fresh,
		changed: proposal.changed,
		equal: proposal.equal,
		rounded: proposal.rounded,
		leftOut: findings.leftOut(),
		questions: findings.questions(),
		sums: compareSums(proposal.facts, dataset),
		targets: targetsOf(proposal, dataset),
		defects: defects.map((issue) => ({ issue, from: wouldBe?.originOf(issue.file, issue.line) ?? null })),
		defectsBefore: defects.length > 0 ? checkRecord(files).issues.length : 0,
		outcome: isOpen ? "refused" : defects.length > 0 ? "defects" : hasRows ? "proposed" : "nothing-new",
	};
	return { report, changed: report.outcome === "proposed" ? (wouldBe?.changed ?? null) : null, dataset };
}

function askAboutFile(opened: Extract<Opened, { ok: false }>, findings: Findings): void {
	const { fault } = opened;
	const at = (line: number) => ({ sheet: null, line, cell: null });
	if (fault.is === "empty") findings.ask("file-empty", {}, wholeFile);
	else if (fault.is === "encoding") findings.ask("file-encoding", { offset: fault.offset }, at(fault.line));
	else if (fault.is === "quotes") findings.ask("file-quotes", {}, at(fault.line));
	else if (fault.is === "format") findings.ask("file-format", { format: fault.format }, wholeFile);
	else if (fault.is === "percent") findings.ask("file-percent", {}, wholeFile);
	else findings.ask("file-damaged", { format: fault.format, detail: fault.detail }, wholeFile);
}

/** A sheet that was understood. */
export interface Table {
	readonly shape: Shape;
	readonly roles: ReturnType<typeof decideRoles>;
	readonly rows: readonly PlacedRow[];
	readonly scheme: "administrative" | "statistics" | null;
}

/** The one sheet that holds a table; several are for a person to choose from. */
function chooseTable(
	sheets: readonly Sheet[],
	options: ImportOptions,
	readers: Readers,
	findings: Findings,
): Table | null {
	const names = sheets.flatMap(({ name }) => name ?? []);
	const { sheet: wanted } = options;
	if (wanted !== null && names.length > 0 && !names.includes(wanted)) {
		findings.ask("sheet-unknown", { sheet: wanted, choices: names }, wholeFile);
		return null;
	}
	const candidates = sheets.filter(
		(sheet) =>
			(wanted === null || sheet.name === null || sheet.name === wanted) &&
			holdsTable(sheet, options, readers),
	);
	const [only, ...more] = candidates;
	if (only === undefined) {
		findings.ask("layout-unknown", {}, wholeFile);
		return null;
	}
	if (more.length > 0) {
		findings.ask("sheet-needed", { choices: candidates.flatMap(({ name }) => name ?? []) }, wholeFile);
		return null;
	}
	const shape = findShape(only, findings, options.mapping?.headerRows);
	if (shape === null) return null;
	const roles = decideRoles(shape, options, readers, findings);
	const keyed = keyRows(shape, roles);
	const told = { scheme: options.codes, region: options.mapping?.region ?? null };
	const placed = placeRows(keyed, roles.keys, only, told, readers.place, readers.regions, findings);
	const isSettled = settleOthers(shape, roles, placed.rows, options, readers, findings);
	return { shape, roles, rows: isSettled ? placed.rows : [], scheme: placed.scheme };
}

/** Whether places and values are found at all; a sheet of explanations has neither. */
function holdsTable(sheet: Sheet, options: ImportOptions, readers: Readers): boolean {
	const unheard = createFindings();
	const shape = findShape(sheet, unheard, options.mapping?.headerRows);
	if (shape === null) return false;
	const { keys, values } = decideRoles(shape, options, readers, unheard);
	const hasPlace =
		keys.some(({ as }) => as === "place" || as === "place-code") || options.mapping?.region !== undefined;
	return hasPlace && values.length > 0;
}

function targetsOf(proposal: Proposal, dataset: Dataset): ImportReport["targets"] {
	const files = new Set([
		...proposal.fresh.map(({ row }) => row.file),
		...proposal.changed.map(({ before }) => before.file),
	]);
	return [...files].sort().map((file) => {
		const fresh = proposal.fresh.filter(({ row }) => row.file === file).length;
		const rowsBefore = dataset.observations.filter((row) => row.file === file).length;
		const changed = proposal.changed.filter(({ before }) => before.file === file);
		const kept = changed.filter(({ superseded }) => superseded !== null).length;
		return { file, fresh, changed: changed.length, rowsBefore, rowsAfter: rowsBefore + fresh + kept };
	});
}
