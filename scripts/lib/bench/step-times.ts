/** How long each step of a long command takes. */
import type { Progress } from "../progress.ts";

export interface StepTime {
	/** In English. */
	readonly name: string;
	readonly seconds: number;
}

export interface TimedProgress {
	readonly progress: Progress;
	/** The steps that ended so far, in the order they began. */
	readonly steps: () => readonly StepTime[];
}

/** A progress that says all that another says, and keeps the times. `now` is seconds from any fixed moment. */
export function timedProgress(said: Progress, now: () => number): TimedProgress {
	const steps: { name: string; seconds: number | null }[] = [];
	return {
		progress: {
			step(name) {
				const inner = said.step(name);
				const start = now();
				const entry: (typeof steps)[number] = { name: englishOf(name), seconds: null };
				steps.push(entry);
				return {
					at: inner.at,
					end(result) {
						entry.seconds = now() - start;
						inner.end(result);
					},
				};
			},
		},
		steps: () => steps.flatMap(({ name, seconds }) => (seconds === null ? [] : { name, seconds })),
	};
}

/** Names of steps are `Korean / English`. */
function englishOf(name: string): string {
	return name.split(" / ").at(-1) ?? name;
}
