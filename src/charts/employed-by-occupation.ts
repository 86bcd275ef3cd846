import { employedByOccupation } from "../data/views/employed-by-kind.ts";
import { employedByKindChart } from "./employed-by-kind.ts";

/** Employed persons of one place and half-year by occupation, the largest first. */
export const employedByOccupationChart = employedByKindChart("occupation", employedByOccupation);
