/** The 31 held against one another, for the columns beside a figure's table and for the browser's own reckoning. */
import type { Compared } from "../charts/chart.ts";
import type { Dataset } from "../data/dataset.ts";
import { PROVINCE } from "../data/places.ts";
import { type Held, holdTogether } from "../data/standing.ts";
import { type RegionComparison, regionComparison } from "../data/views/region-comparison.ts";
import type { Locale } from "../site.ts";
import type { CompareTerms, ProvinceReference } from "../text/compare/sentence.ts";
import { againstHeading, compareWords, differenceText, rankText, sinceHeading } from "../text/compare.ts";
import type { Vocabulary } from "../text/vocabulary.ts";
import { type Origin, originOf } from "./origin.ts";

/** What the browser must know to compare places anew; values of the places stand beside it. */
export interface CompareSetup extends CompareTerms {
	/** Half-years of the values, the one compared last. */
	readonly periods: readonly string[];
	/** Place of the half-year that changes are told from, among `periods`; null without an earlier one. */
	readonly since: number | null;
	readonly against: (ProvinceReference & { readonly index: number; readonly origin: string | null }) | null;
	/** Reasons of gaps in words, by their codes. */
	readonly reasons: Readonly<Record<string, string>>;
	/** Code of the province, which is never one of the rest. */
	readonly province: string;
}

export interface FigureComparison {
	readonly look: Compared["look"];
	readonly setup: CompareSetup;
	/** The 31 in the order of the code list. */
	readonly places: readonly {
		readonly region: string;
		readonly slug: string;
		readonly name: string;
		readonly short: string;
		/** Every spelling that finds it: the Korean name, its short form and the English one. */
		readonly spellings: readonly string[];
		readonly nameKo: string;
		/** A value, or the code of the reason for a gap, for each half-year. */
		readonly values: readonly (number | string)[];
		/** The last value in words. */
		readonly text: string;
		/** Where the last value comes from. */
		readonly origin: Origin | null;
	}[];
	/** The half-year of the values compared, in words. */
	readonly heading: string;
	readonly columns: readonly ComparisonColumn[];
	/** Cells of a place, one for each column. */
	readonly cells: ReadonlyMap<string, readonly string[]>;
}

export interface ComparisonColumn {
	readonly kind: "rank" | "change" | "distance";
	readonly heading: string;
}

/** The comparison of a figure's places, worded by the vocabulary's language. */
export function comparisonOf(dataset: Dataset, compared: Compared, words: Vocabulary): FigureComparison {
	const comparison = regionComparison(dataset, compared);
	const { locale } = words;
	const { unit_ko, unit_en, decimals } = words.measure(comparison.measure);
	const terms: CompareTerms = {
		locale,
		unit: { unit_ko, unit_en, decimals },
		isCount: comparison.measure === "employed",
	};
	const setup: CompareSetup = { ...terms, ...setupOf(dataset, comparison, words) };
	const held = holdTogether(
		comparison.places.map(({ data }) => data.map(({ value }) => value)),
		setup.since,
		setup.against,
	);
	const columns = columnsOf(comparison, setup, locale);
	return {
		look: compared.look,
		setup,
		places: comparison.places.map(({ region, data }) => {
			const {
				slug = "",
				name_ko: nameKo = "",
				short_ko = "",
				name_en = "",
			} = dataset.region.get(region) ?? {};
			const last = data.at(-1);
			return {
				region,
				slug,
				name: words.name("region", region),
				short: words.short("region", region),
				spellings: [nameKo, short_ko, name_en],
				nameKo,
				text: last ? words.cell(last) : "",
				origin: last && last.value !== null ? originOf(dataset, last, locale) : null,
				values: data.map(({ value, missing }) => value ?? missing ?? "not-published"),
			};
		}),
		heading: words.name("period", comparison.at),
		columns,
		cells: new Map(
			comparison.places.map(({ region }, index) => [
				region,
				columns.map(({ kind }) => cellText(kind, held[index], setup)),
			]),
		),
	};
}

function setupOf(dataset: Dataset, { periods, since, against, places }: RegionComparison, words: Vocabulary) {
	const gaps = new Set(
		places.flatMap(({ data }) => data.flatMap(({ value, missing }) => (value === null && missing) || [])),
	);
	return {
		periods,
		since: since === null ? null : periods.indexOf(since),
		against: against && {
			index: periods.indexOf(against.period),
			name: words.name("region", PROVINCE),
			value: against.datum.value ?? 0,
			origin: originOf(dataset, against.datum, words.locale)?.id ?? null,
			period: against.datum.place.period ?? against.period,
		},
		reasons: Object.fromEntries([...gaps].sort().map((code) => [code, words.term("missing", code)])),
		province: PROVINCE,
	};
}

function columnsOf(
	{ since, against }: RegionComparison,
	setup: CompareSetup,
	locale: Locale,
): ComparisonColumn[] {
	return [
		{ kind: "rank", heading: compareWords[locale].rank },
		...(since === null ? [] : [{ kind: "change" as const, heading: sinceHeading(since, locale) }]),
		...(against && setup.against
			? [
					{
						kind: "distance" as const,
						heading: againstHeading({ period: against.period, province: setup.against }, setup),
					},
				]
			: []),
	];
}

function cellText(kind: ComparisonColumn["kind"], held: Held | undefined, setup: CompareSetup): string {
	switch (kind) {
		case "rank":
			return rankText(held?.standing ?? null, setup.locale);
		case "change":
			return differenceText(held?.change ?? null, held?.percent ?? null, setup);
		case "distance":
			return differenceText(held?.distance ?? null, null, setup);
	}
}
