/** Lines and labels that stand for a whole place carry its code, so that a reader's choice of places finds them. */

/** Begins the label of such a mark; whoever finishes the drawing turns it into `data-place`. */
export const PLACE_MARK = "place:";

/** Names the mark of a place, for Plot's channel `ariaLabel`. */
export const placeMark = (region: string): string => `${PLACE_MARK}${region}`;
