/** Places of tasks in the order of their names, by which a reader can sort the list. */
import type { TaskSummary } from "../../data/views/task-list.ts";
import type { Locale } from "../../site.ts";

const known = new WeakMap<readonly TaskSummary[], Map<Locale, ReadonlyMap<TaskSummary, number>>>();

/** The place of each task among **tasks** by its name in a language, counted from 0. Worked out once for a list. */
export function nameRanks(tasks: readonly TaskSummary[], locale: Locale): ReadonlyMap<TaskSummary, number> {
	const ranks = known.get(tasks) ?? new Map<Locale, ReadonlyMap<TaskSummary, number>>();
	known.set(tasks, ranks);
	const ready = ranks.get(locale);
	if (ready) return ready;
	const named = tasks.map((summary) => ({ summary, name: summary.task[`name_${locale}`].toLowerCase() }));
	// By code units, which is the order of the dictionary for Hangul; no locale of the machine has a say.
	named.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
	const made = new Map(named.map(({ summary }, place) => [summary, place]));
	ranks.set(locale, made);
	return made;
}
