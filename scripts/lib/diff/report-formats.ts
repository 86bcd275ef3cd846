/** A report of differences as text for a terminal and as Markdown for a forge's page. */
import type { DiffReport, ReportSection } from "../../../src/text/diff-report.ts";

/** Rows of a table that Markdown shows: a forge cuts a summary off after a megabyte. */
const shownRows = 200;

/** Tables with aligned columns, all rows. */
export function formatDiffText(report: DiffReport): string {
	const blocks = [report.title, ...report.lead, ...report.sections.map(textTable)];
	return `${blocks.join("\n\n")}\n`;
}

/** A heading and tables as GitHub and GitLab show them. */
export function formatDiffMarkdown(report: DiffReport): string {
	const sections = report.sections.map((section) => markdownTable(section, report.more));
	return `${[`## ${plainText(report.title)}`, ...report.lead.map(plainText), ...sections].join("\n\n")}\n`;
}

function textTable({ title, headings, rows }: ReportSection): string {
	const lines = [headings, ...rows];
	const widths = headings.map((_, column) => Math.max(...columnWidths(lines, column)));
	const body = lines.map((cells) =>
		cells
			.map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - terminalWidth(cell)))
			.join("  ")
			.trimEnd(),
	);
	return [title, ...body.map((line) => `  ${line}`)].join("\n");
}

// At least one, so that no column is lost; in a loop over thousands of rows a spread would overflow the stack.
function columnWidths(lines: readonly (readonly string[])[], column: number): [number] {
	return [lines.reduce((most, cells) => Math.max(most, terminalWidth(cells[column] ?? "")), 1)];
}

/** Columns a text takes in a terminal, where Hangul, Chinese characters and full-width signs take two. */
function terminalWidth(text: string): number {
	let width = 0;
	for (const character of text)
		width +=
			/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/.test(
				character,
			)
				? 2
				: 1;
	return width;
}

function markdownTable({ title, headings, rows }: ReportSection, more: DiffReport["more"]): string {
	const line = (cells: readonly string[]) => `| ${cells.map(plainText).join(" | ")} |`;
	const table = [line(headings), line(headings.map(() => "---")), ...rows.slice(0, shownRows).map(line)].join(
		"\n",
	);
	const rest = rows.length > shownRows ? `\n\n${more(rows.length - shownRows)}` : "";
	return `### ${plainText(title)}\n\n${table}${rest}`;
}

/** Text that Markdown and HTML take for nothing but text. */
function plainText(text: string): string {
	return text.replace(/[\\`*_{}[\]<>|#&~]/g, (character) => `&#${character.charCodeAt(0)};`);
}
