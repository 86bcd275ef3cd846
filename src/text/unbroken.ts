/** Headings are short lines of large type: a word with a middle dot, such as 시·군, must not break at it there. */

const joiner = "\u2060";

/**
 * The text with word joiners around the middle dots inside words. Nobody sees or hears them; `word-break: keep-all` alone
 * lets browsers break behind the dot.
 */
export function unbroken(text: string): string {
	return text.replace(/(?<=[가-힣])·(?=[가-힣])/g, `${joiner}·${joiner}`);
}
