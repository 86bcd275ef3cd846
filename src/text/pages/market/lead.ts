/** What comes first of the market, on its page and on the home page: how much was bought, and how much of it has a name. */
import type { NamedPurchases } from "../../../data/views/market-unnamed.ts";
import type { Locale } from "../../../site.ts";
import { type Prose, reckoned, say } from "../../cited.ts";
import { formatNumber } from "../../numbers.ts";
import { josa } from "../../particles.ts";
import { formatPeriod } from "../../periods.ts";
import { listYears } from "./years.ts";

/** Sums over the rounds that published a number, and what is known of the others. */
function tally(purchases: readonly NamedPurchases[]) {
	const fresh = purchases.filter(({ kind }) => kind === "new");
	const known = fresh.filter(({ published }) => published !== null);
	const sum = (of: (row: NamedPurchases) => number) => known.reduce((total, row) => total + of(row), 0);
	return {
		years: known.map(({ year }) => year),
		from: known.map(({ datum }) => datum),
		published: sum(({ published }) => published ?? 0),
		named: sum(({ named }) => named),
		unnamed: sum(({ unnamed }) => unnamed ?? 0),
		others: fresh.filter(({ published, named }) => published === null && named > 0),
	};
}

export const marketLead: Readonly<Record<Locale, (purchases: readonly NamedPurchases[]) => Prose>> = {
	ko: (purchases) => {
		const { years: known, from, published, named, unnamed, others } = tally(purchases);
		const first =
			known.length === 0
				? "새로 산 사업의 수가 공표된 해가 없다."
				: josa`${listYears(known, "ko")}에 도가 새로 산 것으로 공표된 사업은 ${reckoned(`${formatNumber(published, "ko")}건`, ...from)}이고, 그 가운데 ${formatNumber(named, "ko")}건은 이름이 알려졌으며 ${reckoned(`${formatNumber(unnamed, "ko")}건`, ...from)}은 이름이 공표되지 않았다.`;
		const rest = others.map(
			({ year, named: count }) =>
				` ${formatPeriod(String(year), "ko")}은 총수가 공표되지 않았고 ${formatNumber(count, "ko")}건만 확인되었다.`,
		);
		return say`${first}${rest.join("")}`;
	},
	en: (purchases) => {
		const { years: known, from, published, named, unnamed, others } = tally(purchases);
		const first =
			known.length === 0
				? "No year published how many policies were newly bought."
				: say`The province is reported to have newly bought ${reckoned(formatNumber(published, "en"), ...from)} policies in ${listYears(known, "en")}; ${formatNumber(named, "en")} of them are known by name and ${reckoned(formatNumber(unnamed, "en"), ...from)} were published without one.`;
		const rest = others.map(
			({ year, named: count }) =>
				` For ${year} no total was published and only ${formatNumber(count, "en")} ${count === 1 ? "purchase is" : "purchases are"} confirmed.`,
		);
		return say`${first}${rest.join("")}`;
	},
};
