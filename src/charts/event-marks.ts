/** Events that matter to lines over time, as rules with a name above the frame. */
import type { Markish } from "@observablehq/plot";
import * as Plot from "@observablehq/plot";
import { dateAsYear } from "../data/period.ts";
import type { PlanEvents } from "../data/views/plan-events.ts";
import { token } from "../styles/tokens.ts";
import type { ChartEvent, Labels } from "./chart.ts";

const FONT = 12;

/** The side of its rule that a name stands on: the earlier event's before it, the later one's after it. */
const anchors: Readonly<Record<ChartEvent, "start" | "end">> = { announcement: "end", covid: "start" };

/**
 * Marks of the events whose dates are known, on a time axis of decimal years. **rise** is how many pixels above the frame
 * their names begin; the frame needs some more than that.
 */
export function eventMarks(events: PlanEvents, label: Labels, rise = 16): Markish[] {
	return (["announcement", "covid"] as const).flatMap((event) => {
		const date = events[event];
		if (date === null) return [];
		const at = dateAsYear(date);
		const anchor = anchors[event];
		return [
			Plot.ruleX([at], { stroke: token("axis"), strokeDasharray: "2 3", strokeOpacity: 0.8 }),
			Plot.text([at], {
				x: at,
				frameAnchor: "top",
				dy: -rise,
				text: () => label.event(event),
				textAnchor: anchor,
				dx: anchor === "end" ? 3 : -3,
				fontSize: FONT,
				fill: token("text-muted"),
			}),
		];
	});
}
