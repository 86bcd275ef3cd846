/** How much of a site is made of a record. */

/**
 * `whole`: everything. `excerpt`: a few states of each chart and a hundredth of the origins, to try a build in half the
 * time. `pages`: pages alone, with one state of each chart; no downloads, embeds, pictures or origins. Links to what was
 * left out lead nowhere: only a whole site is for publishing.
 */
export const extents = ["whole", "excerpt", "pages"] as const;

export type Extent = (typeof extents)[number];

/** The extent a name stands for, `whole` where there is none. Throws for a name that is none. */
export function extentNamed(name: string | undefined): Extent {
	if (!name) return "whole";
	const extent = extents.find((each) => each === name);
	if (extent === undefined)
		throw new Error(
			`EXTENT=${name}: ${extents.join(", ")} 가운데 하나여야 합니다. / must be one of ${extents.join(", ")}.`,
		);
	return extent;
}
