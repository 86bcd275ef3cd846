/** The newest figures of one city or county as a few large numbers: employment, and residents. */
import type { Datum } from "../data/views/datum.ts";
import { codeOf } from "../data/views/datum.ts";
import type { RegionPage } from "../data/views/region-page.ts";
import type { StatusName } from "../styles/tokens.ts";
import { regionsWords } from "../text/pages/regions.ts";
import type { Vocabulary } from "../text/vocabulary.ts";
import { type Origin, originHere } from "./origin.ts";

/** What a `KeyFigure` needs. */
export interface RegionKeyFigure {
	readonly label: string;
	readonly value: string;
	readonly missing: boolean;
	readonly origin: Origin | null;
	readonly status: StatusName;
	readonly statusLabel: string;
	/** Its place among the 31; absent where there is none. */
	readonly note?: string;
}

export function regionKeyFigures(page: RegionPage, words: Vocabulary): RegionKeyFigure[] {
	const own = regionsWords[words.locale].page;
	const figure = (names: readonly string[], datum: Datum, note?: string): RegionKeyFigure => ({
		label: [...names, words.name("period", codeOf(datum, "period"))].join(", "),
		value: words.cell(datum),
		missing: datum.value === null,
		origin: datum.value === null ? null : originHere(datum, words.locale),
		status: datum.status as StatusName,
		statusLabel: words.term("status", datum.status ?? ""),
		...(note === undefined ? {} : { note }),
	});
	const residents = page.population.at(-1);
	return [
		...[page.employmentRate, page.employed].map(({ latest, breakdown, rank, count, isTied, measure }) =>
			figure(
				[words.name("measure", measure), words.name("breakdown", breakdown)],
				latest,
				rank === null ? undefined : own.rank(rank, count, isTied),
			),
		),
		...(residents ? [figure([words.name("measure", "resident-population")], residents)] : []),
	];
}
