import { issueAt } from "../issues.ts";
import type { Check } from "./check.ts";

/** A task's own figure carries no area, sector or tier: the task's area is in `tasks.csv`, and totals must not count it. */
export const everyTaskRowStandsAlone: Check = {
	name: "everyTaskRowStandsAlone",
	needsWholeRecord: false,
	find: (dataset) =>
		dataset.observations
			.filter((row) => row.task !== null)
			.flatMap((row) =>
				(["area", "tier", "sector", "policy"] as const).flatMap((column) =>
					row[column] === null
						? []
						: [issueAt(row, column, "task-row-dimension", { column, value: row[column] })],
				),
			),
};
