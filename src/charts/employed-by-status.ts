import { employedByStatus } from "../data/views/employed-by-kind.ts";
import { employedByKindChart } from "./employed-by-kind.ts";

/** Employed persons of one place and half-year by employment status. */
export const employedByStatusChart = employedByKindChart("status", employedByStatus);
