/** The 33 items of KWCAG 2.2 in their order, with what was checked on this site. */
import type { CheckedPrinciple } from "./accessibility.ts";
import { operable } from "./accessibility-items/operable.ts";
import { perceivable } from "./accessibility-items/perceivable.ts";
import { robust } from "./accessibility-items/robust.ts";
import { understandable } from "./accessibility-items/understandable.ts";

export const kwcagItems: readonly CheckedPrinciple[] = [perceivable, operable, understandable, robust];
