/**
 * A word with a middle dot, such as 시·군, must not break at it. `word-break: keep-all` alone lets browsers break on both
 * sides of the dot.
 */

const joiner = "\u2060";

/**
 * A heading with word joiners around the middle dots inside words: its lines are short and its type large, and nobody sees
 * or hears them.
 */
export function unbroken(text: string): string {
	return text.replace(/(?<=[가-힣])·(?=[가-힣])/g, `${joiner}·${joiner}`);
}

/**
 * Running text in turns: what may break between its words, and the word that must not break. It is marked with `unbroken`
 * (styles/base.css), not with joiners, which would go with what readers copy. Longer words with dots may break: on the
 * narrowest pages they would not fit a line.
 */
export function aroundUnbroken<Marked>(text: string, mark: (word: string) => Marked): (string | Marked)[] {
	return text.split(/(시·군)/).map((part, index) => (index % 2 === 1 ? mark(part) : part));
}
