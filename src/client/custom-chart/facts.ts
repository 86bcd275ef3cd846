/** What a chart's title and sentence speak of. */
import { PROVINCE } from "../../data/places.ts";
import { codeOf, type Datum } from "../../data/views/datum.ts";
import type { ChartFacts, SpokenValue } from "../../text/custom-chart-sentence.ts";
import type { Vocabulary } from "../../text/vocabulary.ts";
import { type CustomView, isTarget, latestOf } from "./view.ts";

export function factsOf(view: CustomView, words: Vocabulary, cities: number): ChartFacts {
	const { measure, breakdown, places, from, to } = view.state;
	const isMixed =
		view.data.some(isTarget) && view.data.some((datum) => datum.value !== null && !isTarget(datum));
	const spoken = (datum: Datum, isDated: boolean): SpokenValue => {
		const period = codeOf(datum, "period") ?? "";
		const asides = [
			...(isDated || period !== to ? [words.name("period", period)] : []),
			...(isMixed && isTarget(datum) ? [words.term("status", datum.status ?? "")] : []),
		];
		return {
			place: words.name("region", codeOf(datum, "region")),
			aside: asides.join(", "),
			text: words.prose(datum),
			value: datum.value ?? 0,
			datum,
		};
	};
	const names = places.map((region) => words.name("region", region));
	const hasProvince = places.includes(PROVINCE);
	const [only] = view.lines;
	const isOne = view.lines.length === 1;
	const published = isOne ? view.data.filter(({ value }) => value !== null) : [];
	const first = published[0];
	return {
		measure: words.name("measure", measure),
		breakdown: breakdown === "" ? null : words.name("breakdown", breakdown),
		places: names,
		allCities: names.length - (hasProvince ? 1 : 0) === cities ? cities : null,
		province: hasProvince ? words.name("region", PROVINCE) : null,
		from,
		to,
		first: only && first && first !== latestOf(only) ? spoken(first, true) : null,
		latest: view.lines.flatMap((line) => {
			const datum = latestOf(line);
			return datum ? [spoken(datum, isOne)] : [];
		}),
		comparable: view.comparable,
		isRate: words.measure(measure).unit_en === "percent",
	};
}
