/** Where the money and the jobs of a policy's year come from: the market's tables and the observations hold the same figures. */
import { loadDataset } from "../data/load.ts";
import type { Support } from "../data/tables/support.ts";
import type { Locale } from "../site.ts";
import { type Origin, originOf } from "./origin.ts";

/** What of a year of support is an observation too. */
const columns = {
	"market-support": "provincial_support_million_krw",
	"market-jobs": "jobs",
} as const;

/** The origin of one figure of a year of support; null where it was not published or is no observation. */
export function supportOrigin(
	row: Pick<Support, "policy" | "year" | (typeof columns)[keyof typeof columns]>,
	measure: keyof typeof columns,
	locale: Locale,
): Origin | null {
	const dataset = loadDataset();
	const value = row[columns[measure]];
	if (value === null) return null;
	const found = dataset.observations.find(
		(each) =>
			each.measure === measure &&
			each.policy === row.policy &&
			each.period === String(row.year) &&
			each.value === value,
	);
	return originOf(dataset, found, locale);
}
