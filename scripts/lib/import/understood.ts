/** What was made of a file, for the report. */
import { comparePeriods } from "../../../src/data/period.ts";
import type { Words } from "../../../src/site.ts";
import type { ImportLayout, LayoutEvidence, Understood } from "../../../src/text/import-report.ts";
import type { Conversion } from "./converted.ts";
import type { Fact } from "./facts.ts";
import type { Table } from "./import-file.ts";
import { textsOf } from "./keys-of-rows.ts";
import type { Opened } from "./open-file.ts";
import type { ImportOptions } from "./options.ts";
import type { Readers } from "./roles.ts";

export function understand(
	opened: Extract<Opened, { ok: true }>,
	table: Table,
	facts: readonly Fact[],
	conversions: readonly Conversion[],
	periods: readonly string[],
	options: ImportOptions,
	readers: Readers,
): Understood {
	const { shape, roles } = table;
	const layout = layoutOf(table, options);
	const evidence = evidenceOf(table, options);
	// A layout by cells alone: no header of a key column was among the known ones, or a unit was settled by comparing.
	const isSure =
		options.mapping !== null ||
		(roles.others.length === 0 && !conversions.some(({ by }) => by === "record") && evidence.length >= 3);
	return {
		format: opened.format,
		encoding: opened.encoding,
		delimiter: opened.delimiter,
		sheet: shape.sheet.name,
		layout,
		confidence: isSure ? "high" : "medium",
		evidence,
		headerLines: shape.headerRows.map(({ line }) => line),
		columns: [
			...roles.keys.map(({ column, header, as }) => ({ column, header, as: as as string })),
			...roles.values.map(({ column, header }) => ({ column, header, as: "value" })),
		]
			.sort((a, b) => a.column - b.column)
			.map(({ header, as }) => ({ header, as })),
		codes: table.scheme,
		periods: [...new Set(periods)].sort(comparePeriods),
		regions: [...new Set(facts.map(({ region }) => region))].sort(),
		measures: [...Map.groupBy(facts, ({ measure }) => measure)].map(([measure, group]) => ({
			measure,
			breakdowns: [...new Set(group.map(({ breakdown }) => breakdown))],
			count: group.length,
		})),
		conversions,
		missing: missingOf(facts),
		spellings: spellingsOf(table, readers),
		respelt: shape.sheet.respelt,
		merges: shape.sheet.merges,
	};
}

function layoutOf({ shape, roles }: Table, { mapping }: ImportOptions): ImportLayout {
	if (mapping) return "mapping";
	if (roles.values.some(({ period }) => period))
		return shape.headerRows.length === 1 ? "wide-one" : "wide-two";
	return roles.values.some(({ measure }) => measure) ? "items-in-columns" : "long";
}

function evidenceOf({ roles, scheme }: Table, { mapping, measures }: ImportOptions): LayoutEvidence[] {
	const { keys, values } = roles;
	const has = (role: string) => keys.some(({ as }) => as === role);
	const found: readonly (readonly [LayoutEvidence, boolean])[] = [
		["mapping-file", mapping !== null],
		["periods-in-header", values.some(({ period }) => period)],
		["items-in-header", values.some(({ measure, classes }) => measure || classes.length > 0)],
		["period-column", has("period")],
		["item-column", has("item")],
		["value-column", values.some(({ period, measure }) => !period && !measure)],
		["place-names", has("place")],
		["place-codes", scheme !== null],
		["measure-told", measures.length === 1],
	];
	return found.filter(([, holds]) => holds).map(([evidence]) => evidence);
}

function missingOf(facts: readonly Fact[]): Understood["missing"] {
	const counts = new Map<string, { sign: string; missing: string; count: number }>();
	for (const { value } of facts) {
		if (value.is !== "missing") continue;
		const entry = counts.get(value.sign) ?? { sign: value.sign, missing: value.missing, count: 0 };
		entry.count++;
		counts.set(value.sign, entry);
	}
	return [...counts.values()];
}

function spellingsOf({ roles, rows }: Table, { place }: Readers): Understood["spellings"] {
	const counts = new Map<string, { region: string; because: Words; count: number }>();
	for (const { texts } of rows) {
		const reading = place(textsOf(roles.keys, texts, "place").map((name) => name.replace(/^\d{2,10} /, "")));
		if (reading.is !== "region" || reading.reason === null) continue;
		const entry = counts.get(reading.reason.ko) ?? {
			region: reading.region,
			because: reading.reason,
			count: 0,
		};
		entry.count++;
		counts.set(reading.reason.ko, entry);
	}
	return [...counts.values()];
}
