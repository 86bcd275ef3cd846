/** What an import made of a file, in lines: how it was read, and where its periods, places, measures and units are. */
import type { Locale } from "../site.ts";
import type { ImportPhrases } from "./import-phrases.ts";
import type { NameOf, Understood } from "./import-report.ts";
import { formatPeriod } from "./periods.ts";
import { visible } from "./visible.ts";

/** Most periods and breakdowns named one by one. */
const most = { periods: 6, rows: 12 };

/** The lines; `named` writes a code with its name. */
export function formatUnderstood(
	understood: Understood,
	phrases: ImportPhrases,
	locale: Locale,
	named: (list: Parameters<NameOf>[0], code: string) => string,
	number: (value: number) => string,
): string[] {
	const { periods, regions, encoding, sheet, headerLines } = understood;
	const shown = (items: readonly string[], count: number) =>
		items.length <= count
			? items.join(", ")
			: `${items.slice(0, count - 1).join(", ")} … ${items.at(-1)} (${number(items.length)})`;
	const lines = [
		`${phrases.reading}: ${[
			encoding === null ? understood.format : phrases.encoding[encoding],
			understood.delimiter === null ? null : phrases.delimiter(understood.delimiter),
			sheet === null ? null : phrases.sheet(visible(sheet)),
			phrases.header(headerLines),
			understood.merges === 0 ? null : phrases.merges(number(understood.merges)),
			understood.respelt === 0 ? null : phrases.respelt(number(understood.respelt)),
		]
			.filter((part) => part !== null)
			.join(", ")}`,
		`${phrases.layout}: ${phrases.layouts[understood.layout]} (${phrases.confidence[understood.confidence]})`,
		...understood.evidence.map((one) => `  - ${phrases.evidence[one]}`),
		`${phrases.columns}: ${formatColumns(understood.columns, phrases, number)}`,
		`${phrases.periods}: ${shown(
			periods.map((period) => formatPeriod(period, locale, "short")),
			most.periods,
		)}`,
		`${phrases.places}: ${phrases.regions(number(regions.filter((region) => region !== "41").length), regions.includes("41"))}${understood.codes === null ? "" : `, ${phrases.codes[understood.codes]}`}`,
		`${phrases.measures}:`,
		...understood.measures.map(
			({ measure, breakdowns, count }) =>
				`  ${named("measures", measure)}: ${phrases.values(number(count))}; ${shown(
					breakdowns.map((breakdown) =>
						breakdown === null ? phrases.noBreakdown : named("breakdowns", breakdown),
					),
					most.rows,
				)}`,
		),
		...understood.conversions
			// A unit that is written in the file and is the record's own needs no word.
			.filter(({ power, by, from, to }) => power !== 0 || by === "record" || from !== to)
			.map(
				({ measure, from, to, power, by }) =>
					`${phrases.unit}: ${named("measures", measure)}, ${from} → ${to}${power > 0 ? ` (×${number(10 ** power)})` : power < 0 ? ` (÷${number(10 ** -power)})` : ""}, ${phrases.unitBy[by]}`,
			),
		...understood.missing.map(
			({ sign, missing, count }) =>
				`${phrases.missing}: ‘${sign}’ → ${named("missing", missing)}, ${number(count)}`,
		),
		...understood.spellings.map(
			({ region, because, count }) =>
				`${phrases.spelling}: ${named("regions", region)}, ${number(count)}. ${because[locale]}`,
		),
	];
	return lines;
}

/** Key columns one by one, columns of values together. */
function formatColumns(
	columns: Understood["columns"],
	phrases: ImportPhrases,
	number: (value: number) => string,
): string {
	const values = columns.filter(({ as }) => as === "value").map(({ header }) => visible(header));
	const keys = columns
		.filter(({ as }) => as !== "value")
		.map(({ header, as }) => `${visible(header)} → ${phrases.roles[as] ?? as}`);
	const [first] = values;
	return first === undefined
		? keys.join(", ")
		: [...keys, phrases.valueColumns(number(values.length), first, values.at(-1) ?? first)].join(", ");
}
