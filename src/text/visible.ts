/** A cell's content as a message can show it: nothing unseen, nothing endless, nothing that moves a terminal. */

/** Most characters of a cell a message shows. */
const longest = 80;

// Blanks other than the ordinary one look just like it; controls and format characters look like nothing.
const unseen = /(?! )[\p{Z}\p{C}\uFFFD]/gu;

/** The text on one line, unseen characters by their code (`⟨U+00A0⟩`), cut with `…` after 80 characters. */
export function visible(text: string): string {
	// Cut by UTF-16 units first: a cell of megabytes is not worth counting.
	const characters = [...text.slice(0, 2 * longest + 2)];
	const short = characters.length > longest ? `${characters.slice(0, longest).join("")}…` : text;
	return short.replace(
		unseen,
		(character) => `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟩`,
	);
}
