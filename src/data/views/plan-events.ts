import type { Dataset } from "../dataset.ts";

/** Moments that lines over time are annotated with, as dates of the record; null where it has none. */
export interface PlanEvents {
	/** The plan is announced. */
	readonly announcement: string | null;
	/** The headquarters turns into the emergency body against COVID-19. */
	readonly covid: string | null;
}

export function planEvents(dataset: Dataset): PlanEvents {
	return {
		announcement: dataset.events.find(({ kind }) => kind === "announcement")?.date ?? null,
		covid: dataset.events.find(({ body }) => body === "emergency-economy-headquarters")?.date ?? null,
	};
}
