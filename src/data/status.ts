/** Statuses of something aimed at; all other statuses are results. */
export const targetStatuses: ReadonlySet<string> = new Set(["tentative", "announced", "planned", "revised"]);
