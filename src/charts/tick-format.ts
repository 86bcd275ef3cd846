import type { Labels } from "./chart.ts";

/**
 * Tick format of a number axis. Plot calls a format with all ticks of the axis as third argument, which its types
 * leave out; they are needed so that one axis never mixes units.
 */
export function tickFormat(label: Labels): (value: number, index: number) => string {
	const format = (value: number, _: number, ticks: readonly number[]) => label.tick(value, ticks);
	return format as unknown as (value: number, index: number) => string;
}
