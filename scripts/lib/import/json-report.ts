/** The report for programs: everything, with every sentence in both languages. */
import { locales } from "../../../src/site.ts";
import { describeReason, type LeftOut, type Question } from "../../../src/text/import-reasons.ts";
import type { ImportReport } from "../../../src/text/import-report.ts";
import { describeIssue } from "../../../src/text/issues.ts";

export function printJson(report: ImportReport): string {
	const told = (found: LeftOut | Question) => ({
		...found,
		message: Object.fromEntries(locales.map((locale) => [locale, describeReason(found, locale)])),
	});
	const defects = report.defects.map(({ issue, from }) => ({
		...issue,
		from,
		message: Object.fromEntries(
			locales.map((locale) => {
				const { what, hint } = describeIssue(issue, locale);
				return [locale, `${what} ${hint}`];
			}),
		),
	}));
	const all = {
		...report,
		leftOut: report.leftOut.map(told),
		questions: report.questions.map(told),
		defects,
	};
	return `${JSON.stringify(all, null, "\t")}\n`;
}
