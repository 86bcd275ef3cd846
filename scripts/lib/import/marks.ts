/** Signs that stand for a value → the record's reasons for a missing one. */
import type { Known } from "./known.ts";
import { normalText } from "./normal-text.ts";

/** Sign → code of the list `missing` in `codes/terms.csv`. */
export type Marks = ReadonlyMap<string, string>;

/** The known signs, and those a mapping file reads otherwise. */
export function createMarks(known: Known["marks"], own: Readonly<Record<string, string>> = {}): Marks {
	const pairs = known.marks.flatMap(({ signs, missing }) =>
		signs.map((sign) => [normalText(sign), missing] as const),
	);
	const others = Object.entries(own).map(([sign, missing]) => [normalText(sign), missing] as const);
	return new Map([...pairs, ...others]);
}
