/**
 * Sentences whose numbers know where they come from. Words that hold such a number are no string but an object of parts,
 * which a page shows as links and everything else reads as plain text. Where only text can stand, TypeScript refuses the
 * object; put into a template literal all the same, it throws rather than lose what its numbers rest on.
 */
import type { Observation } from "../data/tables/observations.ts";
import type { Datum } from "../data/views/datum.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A number of a sentence, with its unit, as the sentence writes it. */
export interface CitedNumber {
	readonly text: string;
	/** The published figures it rests on: one, or several that share the value; of a number reckoned here, all of them. */
	readonly from: readonly Observation[];
	/** Whether this site worked the number out: no publisher says it. */
	readonly isReckoned: boolean;
}

export type CitedPart = string | CitedNumber;

/** Words with numbers that know their origin. Only the functions of this file look inside. */
export class CitedText {
	readonly parts: readonly CitedPart[];

	constructor(parts: readonly CitedPart[]) {
		this.parts = parts;
	}

	toString(): never {
		throw new TypeError(
			`"${plainText(this)}" has origins: join it by say, show it by citedParts or plainText`,
		);
	}

	toJSON(): string {
		return plainText(this);
	}
}

/** Words of a sentence, whether or not a number in them knows its origin. */
export type Prose = string | CitedText;

/**
 * A text that says the value of a datum, or the one value that several share. A gap stays plain words, for nothing was
 * published.
 */
export function cited(text: string, ...data: readonly Datum[]): Prose {
	return numberFrom(text, false, data);
}

/** The value of a datum as the vocabulary says it in prose, which knows where it comes from. */
export function spoken(datum: Datum, words: Vocabulary): Prose {
	return cited(words.prose(datum), datum);
}

/** The one value that several data share, said once; an empty text of none. */
export function spokenTogether(data: readonly Datum[], words: Vocabulary): Prose {
	const [first] = data;
	return first === undefined ? "" : cited(words.prose(first), ...data);
}

/** A text that says a number which this site worked out from the values of data: a difference, a share, a sum. */
export function reckoned(text: string, ...from: readonly Datum[]): Prose {
	return numberFrom(text, true, from);
}

function numberFrom(text: string, isReckoned: boolean, data: readonly Datum[]): Prose {
	const from = data.flatMap(({ observation }) => (observation?.value == null ? [] : [observation]));
	return from.length === 0 ? text : new CitedText([{ text, from, isReckoned }]);
}

/** A text that says the value of an observation. */
export function citedRow(text: string, observation: Observation): Prose {
	return observation.value === null
		? text
		: new CitedText([{ text, from: [observation], isReckoned: false }]);
}

/** A template literal that keeps what its values rest on: `` say`${name} (${value})` ``. */
export function say(text: TemplateStringsArray, ...values: readonly Prose[]): Prose {
	return joined(
		text.flatMap((piece, index): Prose[] => [piece, values[index] ?? ""]),
		"",
	);
}

/** Words one after the other with the same text between each two, as `join` does for strings. */
export function joined(items: readonly Prose[], between: string): Prose {
	const parts = items.flatMap((item, index) => [...(index > 0 ? [between] : []), ...citedParts(item)]);
	return parts.every((part) => typeof part === "string") ? parts.join("") : new CitedText(merged(parts));
}

/** The words as text alone, for everything that is not a page. */
export function plainText(prose: Prose): string {
	return citedParts(prose)
		.map((part) => (typeof part === "string" ? part : part.text))
		.join("");
}

/** Text and numbers in their order; no text is empty. */
export function citedParts(prose: Prose): readonly CitedPart[] {
	if (typeof prose !== "string") return prose.parts;
	return prose === "" ? [] : [prose];
}

/** The words with their first piece of text changed, as to begin with a small letter; a number in front stays. */
export function withStart(prose: Prose, change: (text: string) => string): Prose {
	if (typeof prose === "string") return change(prose);
	const [first, ...rest] = prose.parts;
	return typeof first === "string" ? new CitedText([change(first), ...rest]) : prose;
}

function merged(parts: readonly CitedPart[]): CitedPart[] {
	const whole: CitedPart[] = [];
	for (const part of parts.filter((each) => each !== "")) {
		const last = whole.at(-1);
		if (typeof part === "string" && typeof last === "string") whole[whole.length - 1] = last + part;
		else whole.push(part);
	}
	return whole;
}
