import { HtmlValidate } from "html-validate";
import type { PageRule } from "../rule.ts";

const validator = new HtmlValidate({ root: true, extends: ["html-validate:standard"] });

/** The page for newsrooms frames charts by the very snippets it shows. */
const isShownAsPasted = /(^|\/)newsroom\/$/;

/** Editors keep these old attributes of a frame where they strip styles, and every browser follows them. */
const pastedRules = new Set(["attribute-allowed-values", "no-deprecated-attr"]);

/** Of the states of one chart, which share their markup, one in this many is validated: it takes a tenth of a second each. */
const sampleOfStates = 25;

/** The page is valid HTML: nothing stands where the standard does not allow it. */
export const htmlIsValid: PageRule = async ({ html, path }) => {
	if (/(^|\/)charts\/[^/]+\/./.test(path) && checksum(path) % sampleOfStates !== 0) return [];
	const { results } = await validator.validateString(html);
	return results.flatMap(({ messages }) =>
		messages
			.filter(({ ruleId }) => !(isShownAsPasted.test(path) && pastedRules.has(ruleId)))
			.map(({ ruleId, message, line, column }) => `${line}:${column} ${message} (${ruleId})`),
	);
};

/** A number that depends on the path alone, so that the sample is the same in every run. */
function checksum(path: string): number {
	let sum = 0;
	for (const character of path) sum = (31 * sum + character.charCodeAt(0)) >>> 0;
	return sum;
}
