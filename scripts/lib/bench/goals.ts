/** Goals are reckoned from figures, never written by hand. */
import type { Goal } from "./section.ts";

type Written = (value: number | null) => string;

/** A figure that must not exceed a bound. What was not measured is not reached. */
export const atMost = (what: string, bound: number, measured: number | null, write: Written): Goal => ({
	what,
	goal: `≤ ${write(bound)}`,
	measured: write(measured),
	reached: measured !== null && measured <= bound,
});

/** A figure that must not fall below a bound. */
export const atLeast = (what: string, bound: number, measured: number | null, write: Written): Goal => ({
	what,
	goal: `≥ ${write(bound)}`,
	measured: write(measured),
	reached: measured !== null && measured >= bound,
});
