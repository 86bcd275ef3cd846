/** What an import understood and proposes, as a text for a statistician. */
import type { Encoding } from "../data/decode.ts";
import type { Issue } from "../data/issues.ts";
import type { Observation } from "../data/tables/observations.ts";
import type { Locale, Words } from "../site.ts";
import { formatNumber } from "./digits.ts";
import { importPhrases } from "./import-phrases.ts";
import type { ImportAddress, LeftOut, Question } from "./import-reasons.ts";
import { describeReason } from "./import-reasons.ts";
import { formatUnderstood } from "./import-understood.ts";
import { describeIssue, formatAddress, formatPath } from "./issues.ts";
import { formatPeriod } from "./periods.ts";
import { visible } from "./visible.ts";

/** How the table lies in the file. */
export type ImportLayout = "wide-one" | "wide-two" | "long" | "items-in-columns" | "mapping";

/** What speaks for the layout, by the evidence found. */
export type LayoutEvidence =
	| "periods-in-header"
	| "items-in-header"
	| "period-column"
	| "item-column"
	| "value-column"
	| "place-names"
	| "place-codes"
	| "mapping-file"
	| "measure-told";

/** What an import made of a file. */
export interface Understood {
	readonly format: "csv" | "xlsx" | "ods";
	readonly encoding: Encoding | null;
	readonly delimiter: string | null;
	readonly sheet: string | null;
	readonly layout: ImportLayout;
	/** `high`: every column is known by its header and its cells. `medium`: something rests on the cells alone. */
	readonly confidence: "high" | "medium";
	readonly evidence: readonly LayoutEvidence[];
	/** Lines of headers in the file, counted from 1. */
	readonly headerLines: readonly number[];
	readonly columns: readonly { readonly header: string; readonly as: string }[];
	/** How region codes were read; null where there are none. */
	readonly codes: "administrative" | "statistics" | null;
	readonly periods: readonly string[];
	/** Codes of the regions with values. */
	readonly regions: readonly string[];
	readonly measures: readonly {
		readonly measure: string;
		readonly breakdowns: readonly (string | null)[];
		readonly count: number;
	}[];
	readonly conversions: readonly {
		readonly measure: string;
		readonly from: string;
		readonly to: string;
		readonly power: number;
		readonly by: "file" | "name" | "record";
		readonly count: number;
	}[];
	readonly missing: readonly { readonly sign: string; readonly missing: string; readonly count: number }[];
	/** Spellings that stand for another, as 여주군 for 여주시. */
	readonly spellings: readonly { readonly region: string; readonly because: Words; readonly count: number }[];
	/** Cells with fullwidth digits, other dashes or unseen characters. */
	readonly respelt: number;
	readonly merges: number;
}

/** A published total beside the sum of its parts, in the record's unit. */
export interface ImportSum {
	readonly measure: string;
	readonly period: string;
	readonly breakdown: string | null;
	readonly total: string;
	readonly parts: string;
	readonly difference: string;
	readonly at: ImportAddress;
}

/** Rows of a filled-in template against one table of the record. */
export interface FilledTable {
	readonly title: Words;
	/** Where the rows go, below the data folder. */
	readonly file: string;
	readonly rowsBefore: number;
	readonly rowsAfter: number;
	readonly fresh: readonly { readonly text: string; readonly at: ImportAddress }[];
	readonly changed: readonly { readonly text: string; readonly at: ImportAddress }[];
	readonly equal: number;
}

export interface ImportReport {
	/** As it was given. */
	readonly file: string;
	readonly understood: Understood | null;
	/** Tables of a filled-in template; none where the file is a published table. */
	readonly filled: readonly FilledTable[];
	readonly fresh: readonly { readonly row: Omit<Observation, "line">; readonly at: ImportAddress }[];
	readonly changed: readonly {
		readonly before: Observation;
		readonly after: Observation;
		/** The row that keeps the earlier value; null where there was none or it was a mistake. */
		readonly superseded: Observation | null;
		readonly at: ImportAddress;
	}[];
	readonly equal: number;
	readonly rounded: number;
	readonly leftOut: readonly LeftOut[];
	readonly questions: readonly Question[];
	readonly sums: readonly ImportSum[];
	readonly targets: readonly {
		readonly file: string;
		readonly fresh: number;
		readonly changed: number;
		readonly rowsBefore: number;
		readonly rowsAfter: number;
	}[];
	/** Defects the record would have, and how many it has already. */
	readonly defects: readonly {
		readonly issue: Issue /** The cell it comes from. */;
		readonly from: ImportAddress | null;
	}[];
	readonly defectsBefore: number;
	readonly outcome: "refused" | "defects" | "nothing-new" | "proposed" | "written";
}

/** Words for codes: `measures`, `regions`, `breakdowns`, `missing`. */
export type NameOf = (list: "measures" | "regions" | "breakdowns" | "missing", code: string) => Words | null;

/** Most rows, addresses and defects shown of a kind; `--format json` has them all. */
const most = { rows: 12, addresses: 3, defects: 20 };

/** The report as text. `folder` is the data folder as it was given. */
export function formatImport(report: ImportReport, locale: Locale, folder: string, nameOf: NameOf): string {
	const phrases = importPhrases[locale];
	const number = (value: number) => formatNumber(value, locale);
	const named = (list: Parameters<NameOf>[0], code: string) => {
		const name = nameOf(list, code)?.[locale];
		return name === undefined ? code : `${name} (${code})`;
	};
	const at = (address: ImportAddress) => formatImportAddress(report.file, address);
	const more = (shown: number, all: number) =>
		all > shown ? [`  ${phrases.more(number(all - shown))}`] : [];
	const rowText = (row: Omit<Observation, "line">) =>
		[row.measure, row.region, row.period, row.area, row.tier, row.sector, row.task, row.policy, row.breakdown]
			.filter((part) => part !== null)
			.join(" ");
	const valueText = ({ value, missing }: Pick<Observation, "value" | "missing">) =>
		value === null ? String(missing) : formatNumber(value, locale);

	const blocks: string[][] = [[`${phrases.file}: ${visible(report.file)}`]];
	if (report.understood) blocks.push(formatUnderstood(report.understood, phrases, locale, named, number));
	for (const table of report.filled) {
		const { title, file, fresh, changed, equal, rowsBefore, rowsAfter } = table;
		const shown = (sign: string, rows: FilledTable["fresh"]) => [
			...rows.slice(0, most.rows).map(({ text, at: from }) => `  ${sign} ${visible(text)}  ${at(from)}`),
			...more(most.rows, rows.length),
		];
		blocks.push([
			`${phrases.template(title[locale])}: ${phrases.counts({ fresh: number(fresh.length), equal: number(equal), rounded: null, changed: number(changed.length) })}`,
			...shown("+", fresh),
			...shown("~", changed),
			`  ${formatPath(file, folder)}: ${phrases.target({ fresh: number(fresh.length), changed: number(changed.length), before: number(rowsBefore), after: number(rowsAfter) })}`,
		]);
	}
	const counts = phrases.counts({
		fresh: number(report.fresh.length),
		equal: number(report.equal),
		rounded: report.rounded === 0 ? null : number(report.rounded),
		changed: number(report.changed.length),
	});
	if (report.understood) blocks.push([counts]);
	if (report.fresh.length > 0)
		blocks.push([
			`${phrases.fresh}:`,
			...report.fresh
				.slice(0, most.rows)
				.map(
					({ row, at: from }) =>
						`  + ${rowText(row)} = ${valueText(row)}  [${row.status}, ${row.use}, ${row.source}]  ${at(from)}`,
				),
			...more(most.rows, report.fresh.length),
		]);
	if (report.changed.length > 0)
		blocks.push([
			`${phrases.changed}:`,
			...report.changed
				.slice(0, most.rows)
				.map(
					({ before, after, at: from }) =>
						`  ~ ${rowText(after)}: ${valueText(before)} → ${valueText(after)}  ${at(from)}  (${formatPath(before.file, folder)}:${before.line})`,
				),
			...more(most.rows, report.changed.length),
			`  ${report.changed.some(({ superseded }) => superseded !== null) ? phrases.superseded : phrases.corrected}`,
		]);
	const differing = report.sums.filter(({ difference }) => difference !== "0");
	if (report.sums.length > 0)
		blocks.push([
			phrases.sums(number(report.sums.length), number(differing.length)),
			...differing
				.slice(0, most.rows)
				.map(
					(sum) =>
						`  ! ${phrases.sum({ what: [named("measures", sum.measure), formatPeriod(sum.period, locale), sum.breakdown === null ? null : named("breakdowns", sum.breakdown)].filter((part) => part !== null).join(", "), ...sum })}  ${at(sum.at)}`,
				),
			...more(most.rows, differing.length),
		]);
	const finding = (sign: string) => (found: LeftOut | Question) => {
		const places = found.at.filter(({ line }) => line !== null).slice(0, most.addresses);
		const others = found.count - places.length;
		const where = [
			...places.map(at),
			...(places.length > 0 && others > 0 ? [phrases.others(number(others))] : []),
		];
		const count = found.count === 1 ? "" : `[${number(found.count)}] `;
		return `  ${sign} ${count}${describeReason(found, locale)}${where.length === 0 ? "" : `\n      ${where.join(", ")}`}`;
	};
	if (report.leftOut.length > 0) blocks.push([`${phrases.leftOut}:`, ...report.leftOut.map(finding("-"))]);
	if (report.questions.length > 0)
		blocks.push([
			`${phrases.questions}:`,
			...report.questions.slice(0, most.defects).map(finding("?")),
			...more(most.defects, report.questions.length),
		]);
	if (report.targets.length > 0)
		blocks.push([
			`${phrases.targets}:`,
			...report.targets.map(
				({ file, fresh, changed, rowsBefore, rowsAfter }) =>
					`  ${formatPath(file, folder)}: ${phrases.target({ fresh: number(fresh), changed: number(changed), before: number(rowsBefore), after: number(rowsAfter) })}`,
			),
		]);
	if (report.defects.length > 0)
		blocks.push([
			phrases.defects(number(report.defects.length), number(report.defectsBefore)),
			...report.defects.slice(0, most.defects).map(({ issue, from }) => {
				const { what, hint } = describeIssue(issue, locale);
				const cell = from === null ? "" : `  ${at(from)}`;
				return `  x ${formatAddress(issue, folder)}: ${what} ${hint}${cell}`;
			}),
			...more(most.defects, report.defects.length),
		]);
	blocks.push([phrases.outcome[report.outcome]]);
	return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** `kosis.csv:12(E12)`, in a workbook `kosis.xlsx[데이터]:12(E12)`. */
export function formatImportAddress(file: string, { sheet, line, cell }: ImportAddress): string {
	const name = `${visible(file.split(/[\\/]/).at(-1) ?? file)}${sheet === null ? "" : `[${visible(sheet)}]`}`;
	if (line === null) return name;
	return `${name}:${line}${cell === null ? "" : `(${cell})`}`;
}
