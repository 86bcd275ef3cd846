/** The outcome of checking the record, as text: every defect by file, or what the record holds and how it adds up. */
import type { Comparison } from "../data/checks/reconciliation.ts";
import type { Issue } from "../data/issues.ts";
import type { Reconciliation } from "../data/tables/reconciliations.ts";
import type { Locale } from "../site.ts";
import { formatNumber, formatSigned } from "./digits.ts";
import { formatIssue, formatPath } from "./issues.ts";
import { josa } from "./particles.ts";

/** A relation of `reconciliation.csv` and what comparing its two sides gave. */
export interface Reconciled {
	readonly relation: Reconciliation;
	readonly comparisons: readonly Comparison[];
}

/** What a record without defects holds. */
export interface RecordSummary {
	readonly tables: number;
	/** Rows by file, below the data folder. */
	readonly rowsByFile: ReadonlyMap<string, number>;
	readonly reconciliations: readonly Reconciled[];
}

/**
 * All defects, a block of lines for each file, and their number at the end, line by line: there may be more than one
 * string can hold. `folder` is shown as it was given.
 */
export function* formatIssues(issues: readonly Issue[], locale: Locale, folder: string): Iterable<string> {
	const byFile = Map.groupBy(issues, (issue) => issue.file);
	for (const group of byFile.values()) {
		for (const issue of group) yield `${formatIssue(issue, locale, folder)}\n`;
		yield "\n";
	}
	const count = formatNumber(issues.length, locale);
	const files = formatNumber(byFile.size, locale);
	const end =
		locale === "ko"
			? `결함 ${count}개(파일 ${files}개). 모두 고칠 때까지 누리집을 만들지 않는다.`
			: `${count} ${plural(issues.length, "defect")} in ${files} ${plural(byFile.size, "file")}. Nothing is built until all are mended.`;
	yield `${end}\n`;
}

/** What a sound record holds: rows by file, tables, and every published total against its parts. */
export function formatSummary(summary: RecordSummary, locale: Locale, folder: string): string {
	const { rowsByFile, reconciliations } = summary;
	const number = (value: number) => formatNumber(value, locale);
	const rows = [...rowsByFile.values()].reduce((sum, count) => sum + count, 0);
	const comparisons = reconciliations.reduce((sum, { comparisons }) => sum + comparisons.length, 0);
	const width = Math.max(0, ...[...rowsByFile.values()].map((count) => number(count).length));
	const files = [...rowsByFile]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([file, count]) => `  ${number(count).padStart(width)}  ${formatPath(file, folder)}`);
	const head =
		locale === "ko"
			? `결함이 없다. 표 ${number(summary.tables)}개, 파일 ${number(rowsByFile.size)}개, 줄 ${number(rows)}개.`
			: `No defect. ${number(summary.tables)} tables, ${number(rowsByFile.size)} files, ${number(rows)} rows.`;
	const sums =
		locale === "ko"
			? `산술 대조 ${number(reconciliations.length)}가지, 비교 ${number(comparisons)}번:`
			: `${number(reconciliations.length)} arithmetic relations, ${number(comparisons)} comparisons:`;
	const relations = reconciliations.map((reconciled) => `  ${formatReconciled(reconciled, locale)}`);
	return `${[head, ...files, "", sums, ...relations].join("\n")}\n`;
}

function formatReconciled({ relation, comparisons }: Reconciled, locale: Locale): string {
	const { id, expected_difference: difference, tolerance } = relation;
	const statement = locale === "ko" ? relation.statement_ko : relation.statement_en;
	const explanation = locale === "ko" ? relation.explanation_ko : relation.explanation_en;
	const times = formatNumber(comparisons.length, locale);
	const signed = formatSigned(difference, locale);
	const within = formatNumber(tolerance, locale);
	if (locale === "ko") {
		const rounding = tolerance === 0 ? "" : `, 반올림 오차 ${within} 안`;
		const result = difference === 0 ? "맞음" : `알려진 차이 ${signed}`;
		return `${id}: ${statement} [${times}번 비교, ${result}${rounding}]${difference === 0 ? "" : ` ${explanation}`}`;
	}
	const rounding = tolerance === 0 ? "" : `, within ${within} for rounding`;
	const result = difference === 0 ? "holds" : `explained difference ${signed}`;
	return `${id}: ${statement} [${times} ${plural(comparisons.length, "comparison")}, ${result}${rounding}]${difference === 0 ? "" : ` ${explanation}`}`;
}

function plural(count: number, noun: string): string {
	return count === 1 ? noun : `${noun}s`;
}

/** Why the check could not begin, in both languages: nobody has chosen one yet. */
export const cannotBegin = {
	unknownOption: (option: string) =>
		both(josa`${`‘${option}’`}은/는 모르는 옵션이다.`, `“${option}” is not an option.`),
	unknownValue: (option: string, value: string, known: readonly string[]) =>
		both(
			josa`${option}에 ${`‘${value}’`}을/를 쓸 수 없다. 쓸 수 있는 값은 ${known.join(", ")}이다/다.`,
			`${option} does not take “${value}”. It takes ${known.join(", ")}.`,
		),
	valueMissing: (option: string, known: readonly string[]) =>
		both(
			josa`${option} 뒤에 값이 없다. 쓸 수 있는 값은 ${known.join(", ")}이다/다.`,
			`${option} needs a value: ${known.join(", ")}.`,
		),
	twoFolders: (folders: readonly string[]) =>
		both(
			`한 번에 폴더 하나만 검사한다: ${folders.join(", ")}.`,
			`Only one folder can be checked at a time: ${folders.join(", ")}.`,
		),
	folderUnread: (folder: string, reason: string) =>
		both(
			josa`자료 폴더 ${`‘${folder}’`}을/를 읽을 수 없다(${reason}).`,
			`The data folder “${folder}” cannot be read (${reason}).`,
		),
	usage: "npm run check -- [--lang ko|en] [--format text|json|github] [folder]",
} as const;

function both(ko: string, en: string): string {
	return `${ko}\n${en}`;
}
