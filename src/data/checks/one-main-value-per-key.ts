import { dimensions } from "../dimensions.ts";
import { type Issue, issueAt, type ValueKind } from "../issues.ts";
import { targetStatuses } from "../status.ts";
import type { Observation } from "../tables/observations.ts";
import type { Check } from "./check.ts";

/**
 * For one set of dimensions at most one value is the main one among targets and at most one among results; where
 * there is any other published value, there is a main one too (asked only when every observation could be read).
 */
export const oneMainValuePerKey: Check = {
	name: "oneMainValuePerKey",
	needsWholeRecord: false,
	find: (dataset, unread) => {
		const groups = new Map<string, Observation[]>();
		for (const row of dataset.observations) {
			const key = `${keyOf(row)}|${kindOf(row)}`;
			const group = groups.get(key);
			if (group) group.push(row);
			else groups.set(key, [row]);
		}
		const issues: Issue[] = [];
		for (const rows of groups.values()) {
			const [first, ...more] = rows.filter((row) => row.use === "main");
			if (first)
				for (const row of more) {
					const other = { otherFile: first.file, otherLine: first.line };
					const values = { count: more.length + 1, key: keyOf(row), kind: kindOf(row), ...other };
					issues.push(issueAt(row, "use", "main-repeated", values));
				}
			const [row] = rows;
			if (first === undefined && row && !unread.has("observations"))
				issues.push(issueAt(row, "use", "main-absent", { key: keyOf(row), kind: kindOf(row) }));
		}
		return issues;
	},
};

function keyOf(row: Observation): string {
	return dimensions.map((dimension) => row[dimension] ?? "").join("|");
}

function kindOf(row: Observation): ValueKind {
	return targetStatuses.has(row.status) ? "target" : "result";
}
