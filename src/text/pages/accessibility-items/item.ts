import type { CheckedItem, CheckResult } from "../accessibility.ts";

/** One item of the check, its values in the order of the columns. */
export function item(
	number: string,
	[ko, en]: readonly [string, string],
	wcag: readonly string[],
	result: CheckResult,
	[howKo, howEn]: readonly [string, string],
	tests: readonly string[] = [],
): CheckedItem {
	return { number, name: { ko, en }, wcag, result, how: { ko: howKo, en: howEn }, tests };
}
