/** Meetings and decisions around the headquarters, by date. */
import type { Dataset } from "../dataset.ts";
import type { Event } from "../tables/events.ts";
import { placeOf } from "./hq-structure.ts";

export interface HqEvent {
	readonly event: Event;
	/** For a planned meeting whether the record has a report that it was held; null for everything else. */
	readonly isReportedHeld: boolean | null;
	/** Whether it is about the headquarters itself, under any of its names. */
	readonly isOfHeadquarters: boolean;
}

/** Kinds that are about steering the plan. The market, single tasks and related policies have pages of their own. */
const kinds: ReadonlySet<string> = new Set([
	"background",
	"headquarters",
	"meeting",
	"meeting-planned",
	"tentative",
	"announcement",
	"annual-plan",
	"budget",
	"report",
	"assembly",
]);

export function hqTimeline(dataset: Dataset): HqEvent[] {
	return dataset.events
		.filter(({ kind }) => kinds.has(kind))
		.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
		.map((event) => ({
			event,
			isReportedHeld: event.kind === "meeting-planned" ? isReportedHeld(event, dataset.events) : null,
			isOfHeadquarters: ["headquarters", "earlier", "later"].includes(placeOf(event.body ?? "")),
		}));
}

/** A planned meeting counts as held when a meeting of the same body is recorded for the day or month it was planned for. */
export function isReportedHeld({ body, date }: Event, events: readonly Event[]): boolean {
	return (
		body !== null &&
		events.some((other) => other.kind === "meeting" && other.body === body && other.date.startsWith(date))
	);
}
