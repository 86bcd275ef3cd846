/** A defect of the record as one line that says where it is, what is wrong and how to mend it. */
import type { Issue, RuleId, RuleValues } from "../data/issues.ts";
import type { Locale } from "../site.ts";
import { en } from "./issues.en.ts";
import { ko } from "./issues.ko.ts";
import { visible } from "./visible.ts";

/** What a message says of a defect: two texts, each of whole sentences. */
export interface IssueWords {
	/** What is wrong. */
	readonly what: string;
	/** What was expected, or how to mend it. */
	readonly hint: string;
}

/** The words for every rule; a rule without words is a type error. */
export type IssueMessages = { readonly [R in RuleId]: (values: RuleValues[R]) => IssueWords };

export const issueMessages: Readonly<Record<Locale, IssueMessages>> = { ko, en };

/** `data/observations/plan.csv:14 value`: as much of the address as there is. `folder` is shown as it was given. */
export function formatAddress(issue: Issue, folder: string): string {
	const line = issue.line === null ? "" : `:${issue.line}`;
	const column = issue.column === null ? "" : ` ${visible(issue.column) || '""'}`;
	return `${formatPath(issue.file, folder)}${line}${column}`;
}

/** A file of the record below the folder the caller knows it by. */
export function formatPath(file: string, folder: string): string {
	return `${folder.replace(/\/+$/, "")}/${visible(file)}`;
}

/** What is wrong and how to mend it, without the address. */
export function describeIssue(issue: Issue, locale: Locale): IssueWords {
	// The rule decides the type of the values; TypeScript cannot follow the pair through the lookup.
	const words = issueMessages[locale][issue.rule] as (values: Issue["values"]) => IssueWords;
	return words(issue.values);
}

/** The whole line: `data/observations/plan.csv:14 value: what is wrong. How to mend it.` */
export function formatIssue(issue: Issue, locale: Locale, folder: string): string {
	const { what, hint } = describeIssue(issue, locale);
	return `${formatAddress(issue, folder)}: ${what} ${hint}`;
}
