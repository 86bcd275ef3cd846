/** Totals of the file against their parts: a difference is told, never corrected. */
import type { Dataset } from "../../../src/data/dataset.ts";
import { PROVINCE } from "../../../src/data/places.ts";
import type { ImportAddress } from "../../../src/text/import-reasons.ts";
import type { ImportSum } from "../../../src/text/import-report.ts";
import { type Decimal, formatDecimal } from "./decimal.ts";
import type { PlacedFact } from "./propose.ts";

/** Sums of measures that may be added over regions, where the file has the province and all 31. */
export function compareSums(facts: readonly PlacedFact[], dataset: Dataset): ImportSum[] {
	const groups = Map.groupBy(
		facts.filter(({ fact }) => dataset.measure.get(fact.measure)?.additive_regions),
		({ fact, period }) => JSON.stringify([fact.measure, period, fact.breakdown, fact.fields]),
	);
	return [...groups.values()].flatMap((group): ImportSum[] => {
		const total = group.find(({ fact }) => fact.region === PROVINCE);
		const parts = group.filter(({ fact }) => fact.region !== PROVINCE);
		if (total?.fact.value.is !== "number" || parts.length !== dataset.cities.length) return [];
		const numbers = parts.flatMap(({ fact }) => (fact.value.is === "number" ? [fact.value.value] : []));
		if (numbers.length !== parts.length) return [];
		const sum = add(numbers);
		const difference = add([total.fact.value.value, { ...sum, digits: -sum.digits }]);
		const at: ImportAddress = total.fact.at;
		return [
			{
				measure: total.fact.measure,
				period: total.period,
				breakdown: total.fact.breakdown,
				total: formatDecimal(total.fact.value.value),
				parts: formatDecimal(sum),
				difference: formatDecimal(difference),
				at,
			},
		];
	});
}

function add(numbers: readonly Decimal[]): Decimal {
	const decimals = Math.max(0, ...numbers.map((number) => number.decimals));
	const digits = numbers.reduce(
		(sum, number) => sum + number.digits * 10n ** BigInt(decimals - number.decimals),
		0n,
	);
	return { digits, decimals };
}
