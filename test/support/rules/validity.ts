import { HtmlValidate } from "html-validate";
import type { PageRule } from "../rule.ts";
import { isPassedOver } from "../state-sample.ts";

const validator = new HtmlValidate({ root: true, extends: ["html-validate:standard"] });

/** The page for newsrooms frames charts by the very snippets it shows. */
const isShownAsPasted = /(^|\/)newsroom\/$/;

/** Editors keep these old attributes of a frame where they strip styles, and every browser follows them. */
const pastedRules = new Set(["attribute-allowed-values", "no-deprecated-attr"]);

/** Of the states of one chart, which share their markup, one in this many is validated: it takes a tenth of a second each. */
const sampleOfStates = 25;

/** The page is valid HTML: nothing stands where the standard does not allow it. */
export const htmlIsValid: PageRule = async ({ html, path }) => {
	if (isPassedOver(path, sampleOfStates)) return [];
	const { results } = await validator.validateString(html);
	return results.flatMap(({ messages }) =>
		messages
			.filter(({ ruleId }) => !(isShownAsPasted.test(path) && pastedRules.has(ruleId)))
			.map(({ ruleId, message, line, column }) => `${line}:${column} ${message} (${ruleId})`),
	);
};
