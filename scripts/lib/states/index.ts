/** Everything that is written for the states of charts besides their pages. */
import { allStates } from "../../../src/charts/states.ts";
import { figureOfState } from "../../../src/render/figure.ts";
import { locales } from "../../../src/site.ts";
import type { MakeStateWriter, StateJob } from "./state-job.ts";
import { embedRedirectsWriter } from "./write-embed-redirects.ts";
import { embedsWriter } from "./write-embeds.ts";
import { frozenWriter } from "./write-frozen.ts";
import { oembedsWriter } from "./write-oembeds.ts";
import { picturesWriter } from "./write-pictures.ts";

export const stateWriters: readonly MakeStateWriter[] = [
	embedsWriter,
	oembedsWriter,
	embedRedirectsWriter,
	frozenWriter,
	picturesWriter,
];

/**
 * Writes the files of all states. Each figure is made once and handed to every writer: it is what costs most. **say** is
 * told how many figures are done.
 */
export async function writeStates(
	job: StateJob,
	makers: readonly MakeStateWriter[] = stateWriters,
	say: (done: number, total: number) => void = () => {},
): Promise<void> {
	const writers = makers.map((make) => make(job));
	const ofFigure = writers.flatMap((writer) => writer.ofFigure ?? []);
	// From the last: pages are made from the first, and neither thread draws what the other is drawing.
	const states =
		ofFigure.length > 0
			? allStates(job.dataset)
					.flatMap((chart) => chart.states)
					.reverse()
			: [];
	let done = 0;
	for (const state of states)
		for (const locale of locales) {
			const figure = figureOfState(job.dataset, state, locale);
			for (const write of ofFigure) write(state, figure);
			say(++done, states.length * locales.length);
		}
	for (const { atEnd } of writers) await atEnd?.();
}
