/** One spelling for cells that look alike: what keyboards, spreadsheets and copying put into a text unseen. */

const fullwidth = /[\uFF01-\uFF5E]/g;

/** Characters nobody sees; a soft hyphen or a joiner inside a name would make it another name. */
const unseen = /[\p{Cc}\p{Cf}]/gu;

/** Signs that are typed for another: dashes for a hyphen, quotation marks for an apostrophe, waves for `~`. */
const alike: Readonly<Record<string, string>> = {
	"\u2010": "-",
	"\u2011": "-",
	"\u2012": "-",
	"\u2013": "-",
	"\u2014": "-",
	"\u2015": "-",
	"\u2212": "-",
	"\u2018": "'",
	"\u2019": "'",
	"\u00B4": "'",
	"\u0060": "'",
	"\u223C": "~",
	"\u301C": "~",
	"\u2053": "~",
};
const lookalike = new RegExp(`[${Object.keys(alike).join("")}]`, "g");

/**
 * The text in composed Hangul, with halfwidth digits and signs, ordinary hyphens and apostrophes, single spaces, and
 * nothing unseen. `…` and `·` stay: they are marks with a meaning of their own.
 */
export function normalText(text: string): string {
	// Most cells are plain digits or ASCII words.
	if (/^[!-~]*$/.test(text)) return text.replaceAll("`", "'");
	return text
		.normalize("NFC")
		.replace(/[\s\u3000]+/g, " ")
		.replace(unseen, "")
		.replace(fullwidth, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
		.replace(lookalike, (character) => alike[character] ?? character)
		.trim();
}

/** The text without any space and in lower case: how labels are compared. */
export function labelKey(text: string): string {
	return normalText(text)
		.toLowerCase()
		.replace(/[\s·ㆍ・,]/g, "");
}
