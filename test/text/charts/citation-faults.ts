/** Whether the numbers of a sentence rest on the very figures they say, and none that is a published value stands bare. */
import type { Observation } from "../../../src/data/tables/observations.ts";
import { citedParts, type Prose } from "../../../src/text/cited.ts";
import { formatLarge, formatMoney, formatNumber } from "../../../src/text/numbers.ts";
import type { Vocabulary } from "../../../src/text/vocabulary.ts";

/** Ways a sentence may write the value of an observation: with its unit, rounded where it is money, or the number alone. */
export function writings(row: Observation, words: Vocabulary): readonly string[] {
	const { locale } = words;
	const value = row.value ?? Number.NaN;
	return [...withUnit(row, words), formatLarge(value, locale), formatNumber(value, locale)];
}

function withUnit(row: Observation, words: Vocabulary): readonly string[] {
	const isMoney = words.measure(row.measure).unit_ko === "백만 원";
	return [
		words.value(row),
		words.value(row, "digits"),
		...(isMoney ? [formatMoney(row.value ?? Number.NaN, words.locale, "short")] : []),
	];
}

export function citationFaults(
	sentence: Prose,
	shown: readonly Observation[],
	words: Vocabulary,
): readonly string[] {
	const known = new Set(shown);
	const faults: string[] = [];
	const texts: string[] = [];
	for (const part of citedParts(sentence)) {
		if (typeof part === "string") texts.push(part);
		else if (!part.from.every((row) => known.has(row)))
			faults.push(`${part.text} rests on what is not shown`);
		else if (!part.isReckoned && !part.from.every((row) => writings(row, words).includes(part.text)))
			faults.push(`${part.text} is not what its origin says`);
	}
	// A part is looked at alone: what is joined by leaving a number out was never said.
	const said = texts.filter((text) => /\d/.test(text));
	const holders = new Map<string, number>();
	for (const row of shown)
		if (row.value !== null)
			for (const text of new Set(withUnit(row, words))) holders.set(text, (holders.get(text) ?? 0) + 1);
	for (const [text, count] of holders)
		if (count === 1 && said.some((each) => each.includes(text) && isWhole(each, text)))
			faults.push(`${text} is said without its origin`);
	return faults;
}

/** Whether the number is not the end of a longer one, as 5.3% is of 15.3%. */
function isWhole(sentence: string, text: string): boolean {
	const before = sentence[sentence.indexOf(text) - 1] ?? " ";
	return !/[\d.,]/.test(before);
}
