/** The difference of two records in words: headings, and each changed observation as a row of a table. */
import type { Locale } from "../site.ts";
import type { Difference } from "./diff-report/difference.ts";
import { createRowWriter } from "./diff-report/rows.ts";
import { diffWords } from "./diff-report/words.ts";
import { formatNumber } from "./digits.ts";
import { tableWords } from "./table-words.ts";
import { visible } from "./visible.ts";

/** A table with its heading. */
export interface ReportSection {
	readonly title: string;
	readonly headings: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

export interface DiffReport {
	readonly title: string;
	/** Sentences that come first: what is not complete, or that nothing differs. */
	readonly lead: readonly string[];
	readonly sections: readonly ReportSection[];
	/** What is said where only the first rows of a table are shown. */
	readonly more: (count: number) => string;
}

/** The whole report in one language. */
export function describeDifference(difference: Difference, locale: Locale): DiffReport {
	const { observations, tables, defects, records } = difference;
	const w = diffWords[locale];
	const describe = createRowWriter(records, locale);
	const sections = (["changed", "added", "removed"] as const)
		.filter((kind) => observations[kind].length > 0)
		.map((kind) => ({
			title: w.observations[kind](formatNumber(observations[kind].length, locale)),
			headings:
				kind === "changed"
					? w.headings
					: [...w.headings.slice(0, 4), tableWords[locale].value, ...w.headings.slice(8)],
			rows: observations[kind].map(describe),
		}));
	const others = tables.map(({ file, changed, added, removed }) => [
		file,
		...[changed, added, removed].map((keys) => keyList(keys, locale)),
	]);
	const isSame = sections.length + others.length === 0;
	return {
		title: w.title(visible(difference.revision)),
		lead: [
			...(defects.before > 0 ? [w.defects.before(formatNumber(defects.before, locale))] : []),
			...(defects.after > 0 ? [w.defects.after(formatNumber(defects.after, locale))] : []),
			...(isSame ? [w.same] : []),
		],
		sections:
			others.length === 0
				? sections
				: [...sections, { title: w.tables, headings: w.tableHeadings, rows: others }],
		more: (count) => w.more(formatNumber(count, locale)),
	};
}

/** How many keys of a table are shown. */
const shownKeys = 10;

function keyList(keys: readonly string[], locale: Locale): string {
	if (keys.length === 0) return "";
	const shown = keys.slice(0, shownKeys).map(visible).join("; ");
	const count = formatNumber(keys.length, locale);
	return `${count}: ${shown}${keys.length > shownKeys ? "; …" : ""}`;
}
