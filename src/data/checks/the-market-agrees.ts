import type { Dataset } from "../dataset.ts";
import { type Issue, issueAt } from "../issues.ts";
import type { Check } from "./check.ts";

/**
 * Support and purchases tell the same story: the province's support is a purchase by the province, within the year's
 * cap and share, and a round's parts make its totals.
 */
export const theMarketAgrees: Check = {
	name: "theMarketAgrees",
	needsWholeRecord: true,
	find: (dataset) => [...pairs(dataset), ...limits(dataset), ...roundParts(dataset), ...origins(dataset)],
};

function pairs(dataset: Dataset): Issue[] {
	const key = (row: { policy: string; year: number }) => `${row.policy}|${row.year}`;
	const bought = new Set(dataset.adoptions.map(key));
	const supported = new Set(dataset.support.map(key));
	return [
		...dataset.support
			.filter((row) => row.kind !== "spread" && !bought.has(key(row)))
			.map(
				(row): Issue =>
					issueAt(row, "policy", "support-without-adoption", { policy: row.policy, year: row.year }),
			),
		...dataset.adoptions
			.filter((row) => !supported.has(key(row)))
			.map(
				(row): Issue =>
					issueAt(row, "policy", "adoption-without-support", { policy: row.policy, year: row.year }),
			),
	];
}

function limits(dataset: Dataset): Issue[] {
	return dataset.support.flatMap((row): Issue[] => {
		const rule = dataset.rules.find(({ year }) => year === row.year);
		if (rule === undefined) return [];
		const issues: Issue[] = [];
		const { provincial_support_million_krw: amount, provincial_share_pct: share } = row;
		if (amount !== null && rule.cap_million_krw !== null && amount > rule.cap_million_krw)
			issues.push(
				issueAt(row, "provincial_support_million_krw", "support-over-cap", {
					policy: row.policy,
					amount,
					cap: rule.cap_million_krw,
				}),
			);
		const most =
			{ new: rule.share_year1_pct, year2: rule.share_year2_pct, year3: rule.share_year3_pct }[row.kind] ??
			null;
		if (share !== null && most !== null && share > most)
			issues.push(
				issueAt(row, "provincial_share_pct", "share-over-rule", { policy: row.policy, share, rule: most }),
			);
		return issues;
	});
}

function roundParts(dataset: Dataset): Issue[] {
	return dataset.rounds.flatMap((row) =>
		(["proposals", "projects_new"] as const).flatMap((column): Issue[] => {
			const total = row[column];
			const city = row[`${column}_city`];
			const agency = row[`${column}_agency`];
			if (total === null || city === null || agency === null || city + agency === total) return [];
			return [issueAt(row, column, "rounds-parts", { year: row.year, total, parts: city + agency, column })];
		}),
	);
}

function origins(dataset: Dataset): Issue[] {
	return dataset.policies
		.filter((row) => (row.origin_kind === "city") !== (row.origin_regions !== null))
		.map((row) =>
			issueAt(row, "origin_regions", "policy-origin", {
				policy: row.policy,
				region: row.origin_regions?.join(";") ?? "",
			}),
		);
}
