/** Text of a drawing broken into lines: SVG does not wrap by itself. */
import { textWidth } from "../../charts/text-width.ts";

/** The words of a text in lines no wider than **width** pixels at **size**; a word that is wider stands alone. */
export function wrapText(text: string, width: number, size: number): string[] {
	const lines: string[] = [];
	let line = "";
	for (const word of text.split(" ")) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (line !== "" && textWidth(longer, size) > width) {
			lines.push(line);
			line = word;
		} else line = longer;
	}
	return line === "" ? lines : [...lines, line];
}
