import { issueAt } from "../issues.ts";
import { firstYear } from "../period.ts";
import { targetStatuses } from "../status.ts";
import type { Check } from "./check.ts";

/** A result cannot have been published before its period began. */
export const everyResultFollowsItsPeriod: Check = {
	name: "everyResultFollowsItsPeriod",
	needsWholeRecord: false,
	find: (dataset) =>
		dataset.observations
			.filter(
				(row) =>
					!targetStatuses.has(row.status) &&
					row.as_of !== null &&
					Number(row.as_of.slice(0, 4)) < firstYear(row.period),
			)
			.map((row) =>
				issueAt(row, "as_of", "published-before-period", { period: row.period, asOf: row.as_of ?? "" }),
			),
};
