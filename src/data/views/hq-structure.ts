/** The headquarters and the bodies around it. */
import type { Dataset } from "../dataset.ts";
import type { Body } from "../tables/bodies.ts";

/** How a body stands to the headquarters. A body the program does not know is a `member`. */
export type HqPlace = "headquarters" | "member" | "earlier" | "later" | "oversight";

export interface HqBody {
	readonly body: Body;
	readonly place: HqPlace;
	/** Date of the first event that names it; null where none does. */
	readonly since: string | null;
}

const places: Readonly<Record<string, HqPlace>> = {
	headquarters: "headquarters",
	"labour-jobs-headquarters": "earlier",
	"emergency-economy-headquarters": "later",
	"assembly-special-committee": "oversight",
};

/** How a body stands to the headquarters, by its code. */
export function placeOf(body: string): HqPlace {
	return places[body] ?? "member";
}

/** Bodies in the order of the record. */
export function hqStructure(dataset: Dataset): HqBody[] {
	return dataset.bodies.map((body) => ({
		body,
		place: placeOf(body.body),
		since:
			dataset.events
				.filter((event) => event.body === body.body)
				.map(({ date }) => date)
				.sort()[0] ?? null,
	}));
}
