/** The job policy market of a sample: as many policies and purchases as the record has, with made-up names and amounts. */
import type { Dataset } from "../../../src/data/dataset.ts";
import { adoptions } from "../../../src/data/tables/adoptions.ts";
import { policies } from "../../../src/data/tables/policies.ts";
import { rounds } from "../../../src/data/tables/rounds.ts";
import { rules } from "../../../src/data/tables/rules.ts";
import { support } from "../../../src/data/tables/support.ts";
import { borrowed } from "./borrowed.ts";
import { createRandom } from "./random.ts";
import { tableText } from "./rows.ts";
import { sampleName } from "./words.ts";

/** Files of the market by path. */
export function marketFiles(dataset: Dataset, seed: number): Map<string, string> {
	/** Never above the real amount: so it keeps to the year's cap. */
	const less = (amount: number | null, ...subject: (string | number)[]) =>
		amount === null ? null : Math.round(amount * (0.5 + 0.5 * createRandom(seed, "market", ...subject)()));
	const names = (number: number) => sampleName({ ko: "사업", en: "policy" }, number);
	return new Map([
		[
			policies.path,
			tableText(
				policies,
				dataset.policies.map((row, index) =>
					borrowed(row, {
						slug: `sample-${index + 1}`,
						title_ko: names(index + 1).ko,
						title_en: names(index + 1).en,
						agency_ko: row.agency_ko && "표본 공공기관",
						agency_en: row.agency_en && "Sample agency",
						target_ko: null,
						target_en: null,
						note: null,
					}),
				),
			),
		],
		[
			rounds.path,
			tableText(
				rounds,
				dataset.rounds.map((row) =>
					borrowed(row, {
						budget_million_krw: less(row.budget_million_krw, "round", row.year),
						jobs: less(row.jobs, "round-jobs", row.year),
						note: null,
					}),
				),
			),
		],
		[
			rules.path,
			tableText(
				rules,
				dataset.rules.map((row) =>
					borrowed(row, {
						who_may_propose_ko: null,
						who_may_propose_en: null,
						criteria_ko: null,
						criteria_en: null,
					}),
				),
			),
		],
		[
			support.path,
			tableText(
				support,
				dataset.support.map((row) =>
					borrowed(row, {
						provincial_support_million_krw: less(row.provincial_support_million_krw, row.policy, row.year),
						total_cost_million_krw: row.total_cost_million_krw,
						jobs: less(row.jobs, "jobs", row.policy, row.year),
						note: null,
					}),
				),
			),
		],
		[
			adoptions.path,
			tableText(
				adoptions,
				dataset.adoptions.map((row) =>
					borrowed(row, { amount_million_krw: less(row.amount_million_krw, row.policy, row.year) }),
				),
			),
		],
	]);
}
