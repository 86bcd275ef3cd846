import type { HqEvent } from "./hq-timeline.ts";

/** Meetings of the headquarters, under any of its names, that are on record as held; those only planned are left out. */
export function confirmedMeetings(timeline: readonly HqEvent[]): HqEvent[] {
	return timeline.filter(({ event, isOfHeadquarters }) => event.kind === "meeting" && isOfHeadquarters);
}
