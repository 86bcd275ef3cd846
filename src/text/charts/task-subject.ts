/** How sentences name what is counted of a task: 채용·참여 인원, people taken on. Targets and results share the name. */
import type { Vocabulary } from "../vocabulary.ts";
import { lowerFirst } from "./labour-subject.ts";

/** The measure's name without the word for target: whether a figure is one is said beside it. */
export function taskSubject(measure: string, words: Vocabulary): string {
	const name = words.name("measure", measure);
	return words.locale === "ko" ? name.replace(/ 목표$/, "") : lowerFirst(name.replace(/ target$/, ""));
}
