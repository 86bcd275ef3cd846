/** A part of the bench: measures figures, and says them. The document is always made of kept figures alone. */
import type { Section } from "./section.ts";
import type { Workshop } from "./workshop.ts";

export interface Part<Figures> {
	/**
	 * Measures, and hands over all figures each time there are more of them, so that a part that is broken off has kept what
	 * it measured. **earlier** are figures of this part from the same machine, which those measured anew replace.
	 */
	readonly measure: (
		workshop: Workshop,
		earlier: Figures | null,
		keep: (figures: Figures) => void,
	) => Promise<void>;
	readonly section: (figures: Figures) => Section;
}

/** A part whose figures are its own affair. */
export type AnyPart = Part<unknown>;

/** Hides the type of a part's figures: they come back from the report as they were handed over. */
export function definePart<Figures>({ measure, section }: Part<Figures>): AnyPart {
	return {
		measure: (workshop, earlier, keep) => measure(workshop, earlier as Figures | null, keep),
		section: (figures) => section(figures as Figures),
	};
}
