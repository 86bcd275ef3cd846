/** Where the words of a question stand in a text, so that they can be marked without making markup of data. */

export interface TextPart {
	readonly part: string;
	readonly isMarked: boolean;
}

/** The text cut at every spelling, whatever its case; the longest spelling counts where two begin at one place. */
export function markedParts(text: string, spellings: readonly string[]): TextPart[] {
	const small = text.toLowerCase();
	const sought = spellings.map((word) => word.toLowerCase()).filter((word) => word !== "");
	// A few letters change their length in small: places would no longer agree.
	if (small.length !== text.length || sought.length === 0) return [{ part: text, isMarked: false }];
	const parts: TextPart[] = [];
	let done = 0;
	for (let at = 0; at < text.length; ) {
		const length = Math.max(
			0,
			...sought.filter((word) => small.startsWith(word, at)).map((word) => word.length),
		);
		if (length === 0) {
			at += 1;
			continue;
		}
		if (at > done) parts.push({ part: text.slice(done, at), isMarked: false });
		parts.push({ part: text.slice(at, at + length), isMarked: true });
		at += length;
		done = at;
	}
	if (done < text.length) parts.push({ part: text.slice(done), isMarked: false });
	return parts;
}
