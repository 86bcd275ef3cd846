import { HtmlValidate } from "html-validate";
import type { PageRule } from "../rule.ts";

const validator = new HtmlValidate({ root: true, extends: ["html-validate:standard"] });

/** The page is valid HTML: nothing stands where the standard does not allow it. */
export const htmlIsValid: PageRule = async ({ html }) => {
	const { results } = await validator.validateString(html);
	return results.flatMap(({ messages }) =>
		messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${message} (${ruleId})`),
	);
};
