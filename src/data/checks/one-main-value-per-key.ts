import { targetStatuses } from "../dataset.ts";
import { type Issue, issueAt } from "../issues.ts";
import { dimensions, type Observation } from "../tables/observations.ts";
import type { Check } from "./check.ts";

/**
 * For one set of dimensions at most one value is the main one among targets and at most one among results; where
 * there is any other published value, there is a main one too.
 */
export const oneMainValuePerKey: Check = {
	name: "oneMainValuePerKey",
	needsWholeRecord: false,
	find: (dataset) => {
		const groups = new Map<string, Observation[]>();
		for (const row of dataset.observations) {
			const key = `${dimensions.map((dimension) => row[dimension] ?? "").join("|")}|${targetStatuses.has(row.status) ? "target" : "result"}`;
			const group = groups.get(key);
			if (group) group.push(row);
			else groups.set(key, [row]);
		}
		const issues: Issue[] = [];
		for (const [key, rows] of groups) {
			const [first, ...more] = rows.filter((row) => row.use === "main");
			for (const row of more)
				issues.push(
					issueAt(row, "use", "main-repeated", { count: more.length + 1, key, otherLine: first?.line ?? 0 }),
				);
			const [row] = rows;
			if (first === undefined && row) issues.push(issueAt(row, "use", "main-absent", { key }));
		}
		return issues;
	},
};
