import type { Dataset } from "../dataset.ts";
import { type Issue, issueAt } from "../issues.ts";
import type { Conversion } from "../tables/conversions.ts";
import type { Check } from "./check.ts";

/**
 * A conversion leads from one tier to another and starts where the one before it ended; an evaluation is about one task
 * or one area, and is not published before the year it is about.
 */
export const theHeadquartersAgrees: Check = {
	name: "theHeadquartersAgrees",
	needsWholeRecord: false,
	find: (dataset) => [...conversionIssues(dataset), ...evaluationIssues(dataset)],
};

function conversionIssues({ conversions }: Dataset): Issue[] {
	const issues: Issue[] = [];
	const last = new Map<string, Conversion>();
	for (const row of [...conversions].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))) {
		const { task, from, to } = row;
		if (from === to) issues.push(issueAt(row, "to", "conversion-same-tier", { task, tier: to }));
		const before = last.get(task);
		if (before && before.to !== from) {
			const values = { task, from, before: before.to, date: before.date };
			issues.push(issueAt(row, "from", "conversion-chain", values));
		}
		last.set(task, row);
	}
	return issues;
}

function evaluationIssues({ evaluations }: Dataset): Issue[] {
	return evaluations.flatMap((row): Issue[] => {
		const { evaluation, task, area, date, year } = row;
		const issues: Issue[] = [];
		if ((task === null) === (area === null))
			issues.push(issueAt(row, "task", "evaluation-subject", { evaluation, isBoth: task !== null }));
		if (Number(date.slice(0, 4)) < year)
			issues.push(issueAt(row, "date", "evaluation-before-year", { evaluation, date, year }));
		return issues;
	});
}
