/** What each column of a table is, by its cells and its headers. */

import type { Region } from "../../../src/data/tables/regions.ts";
import { isValueLabel, keyRole, valueColumn } from "./column-kinds.ts";
import type { Findings } from "./findings.ts";
import type { Known } from "./known.ts";
import type { ClassLabel, LabelReader, LabelReading, MeasureLabel } from "./labels.ts";
import type { MappedColumn, MappedField } from "./mapping.ts";
import type { Marks } from "./marks.ts";
import { labelKey } from "./normal-text.ts";
import type { ImportOptions } from "./options.ts";
import { type PeriodReading, readPeriod } from "./period-label.ts";
import type { PlaceReader } from "./places.ts";
import type { Shape } from "./shape.ts";
import { addressOf } from "./sheet.ts";
import { readUnit, type Unit } from "./unit.ts";

export type KeyRole =
	| "place"
	| "place-code"
	| "period"
	| "month"
	| "half"
	| "item"
	| "unit"
	| "class"
	| MappedField;

/** A column whose cells say where the values of a row belong. */
export interface KeyColumn {
	readonly column: number;
	readonly header: string;
	readonly as: KeyRole;
	/** Translations of a mapping file. */
	readonly values: Readonly<Record<string, string>> | null;
}

/** A column of values, and what its headers say of them. */
export interface ValueColumn {
	readonly column: number;
	readonly header: string;
	readonly period: { readonly label: string; readonly reading: PeriodReading } | null;
	readonly measure: MeasureLabel | null;
	readonly classes: readonly ClassLabel[];
	/** A breakdown and a status that a mapping file gives. */
	readonly breakdown: string | null;
	readonly status: string | null;
	readonly unit: Unit | null;
	/** A header that is not known. */
	readonly unknown: { readonly label: string; readonly nearest: string | null } | null;
}

export interface Roles {
	readonly keys: readonly KeyColumn[];
	readonly values: readonly ValueColumn[];
	/** Columns that are not understood but may not matter: rows are tested without them. */
	readonly others: readonly { readonly column: number; readonly header: string }[];
}

export interface Readers {
	readonly known: Known;
	readonly place: PlaceReader;
	readonly label: LabelReader;
	readonly marks: Marks;
	readonly regions: readonly Region[];
}

/** Decides every column. What is left out or asked goes to the findings. */
export function decideRoles(
	shape: Shape,
	{ mapping, ignore }: Pick<ImportOptions, "mapping" | "ignore">,
	readers: Readers,
	findings: Findings,
): Roles {
	const roles: { keys: KeyColumn[]; values: ValueColumn[]; others: { column: number; header: string }[] } = {
		keys: [],
		values: [],
		others: [],
	};
	for (const [column, headers] of shape.headers.entries()) {
		const header = headers.join(" · ");
		const at = headerAddress(shape, column);
		const cells = distinct(shape, column);
		const mapped = mapping?.columns[headers.at(-1) ?? ""] ?? mapping?.columns[headers.join(" ")];
		if (mapped) takeMapped(mapped, headers, column);
		else if (cells.length === 0 && !headers.some((label) => isValueLabel(label, readers)))
			findings.leaveOut("stray-column", { header }, at);
		else if (
			mapping &&
			Object.keys(mapping.columns).length > 0 &&
			!headers.some((label) => readPeriod(label))
		)
			findings.ask("mapping-column-unknown", { header }, at);
		else takeFound(headers, column, cells);
	}
	for (const name of Object.keys(mapping?.columns ?? {}))
		if (!shape.headers.some((headers) => headers.at(-1) === name || headers.join(" ") === name))
			findings.ask("mapping-column-missing", { header: name }, headerAddress(shape, null));
	return { ...roles, values: settleHeaders(roles.values) };

	/**
	 * A header beside a known measure that nobody knows may be a class that changes the meaning. Where other columns
	 * have a measure, one without is another item.
	 */
	function settleHeaders(values: readonly ValueColumn[]): ValueColumn[] {
		const hasMeasures = values.some(({ measure }) => measure !== null);
		return values.filter(({ column, unknown, measure }) => {
			if (unknown === null || ignore.some((label) => labelKey(label) === labelKey(unknown.label)))
				return true;
			const at = headerAddress(shape, column);
			const { label: header, nearest } = unknown;
			if (measure === null && hasMeasures && nearest === null)
				findings.leaveOut("unknown-column", { header }, at);
			else findings.ask("label-unknown", { label: header, nearest }, at);
			return false;
		});
	}

	function takeFound(headers: readonly string[], column: number, cells: readonly string[]) {
		const header = headers.join(" · ");
		const value = valueColumn(headers, column, cells, readers);
		const as = value === null ? keyRole(headers, cells, readers) : null;
		if (value !== null && "ignored" in value)
			findings.leaveOut(
				"ignored-label",
				{ label: value.ignored.label, because: value.ignored.reason },
				headerAddress(shape, column),
			);
		else if (value) roles.values.push(value);
		else if (as) roles.keys.push({ column, header, as, values: null });
		else roles.others.push({ column, header });
	}

	function takeMapped(mapped: MappedColumn, headers: readonly string[], column: number) {
		const header = headers.join(" · ");
		if (mapped.as === "ignore") {
			findings.leaveOut("ignored-by-mapping", { header }, headerAddress(shape, column));
			return;
		}
		if (mapped.as !== "value") {
			roles.keys.push({ column, header, as: mapped.as, values: mapped.values ?? null });
			return;
		}
		const own = mapped.measure === undefined ? null : readers.label(mapped.measure);
		const byHeader = valueColumn(headers, column, [], readers);
		const unit = mapped.unit === undefined ? null : readUnit(mapped.unit);
		const fromHeader = byHeader !== null && "column" in byHeader ? byHeader : null;
		roles.values.push({
			column,
			header,
			period: fromHeader?.period ?? null,
			measure:
				mapped.measure === undefined
					? (fromHeader?.measure ?? null)
					: measureNamed(mapped.measure, own, unit),
			classes: mapped.breakdown === undefined ? (fromHeader?.classes ?? []) : [],
			breakdown: mapped.breakdown ?? null,
			status: mapped.status ?? null,
			unit: unit ?? fromHeader?.unit ?? null,
			unknown: null,
		});
	}
}

/** A measure that a mapping file or an option names by its code. */
export function measureNamed(measure: string, label: LabelReading | null, unit: Unit | null): MeasureLabel {
	const known = label?.is === "measure" ? label : null;
	return {
		is: "measure",
		label: measure,
		measure,
		breakdown: null,
		total: known?.total ?? null,
		unit,
		usualUnit: known?.usualUnit ?? null,
	};
}

/** The address of a column's lowest header. */
export function headerAddress(shape: Shape, column: number | null) {
	const row = shape.headerRows.at(-1);
	return row === undefined
		? { sheet: shape.sheet.name, line: null, cell: null }
		: addressOf(shape.sheet, row, column);
}

function distinct(shape: Shape, column: number): string[] {
	const cells = new Set<string>();
	for (const row of shape.body) {
		const cell = row.cells[column] ?? "";
		if (cell !== "") cells.add(cell);
	}
	return [...cells];
}
