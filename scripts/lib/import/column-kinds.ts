/** How one column is recognised: as values by its headers, as a key by its cells. */
import type { Known } from "./known.ts";
import type { ClassLabel, IgnoredLabel } from "./labels.ts";
import { labelKey } from "./normal-text.ts";
import { readNumber } from "./number-text.ts";
import { readPeriod } from "./period-label.ts";
import type { KeyRole, Readers, ValueColumn } from "./roles.ts";
import { readUnit, splitUnit } from "./unit.ts";

/** Whether a header is that of values: a period, a measure, or something known to be left out. */
export function isValueLabel(label: string, { label: read }: Readers): boolean {
	return readPeriod(label) !== null || ["measure", "ignored"].includes(read(label).is);
}

/** The column as one of values; null where its headers say nothing of the kind. */
export function valueColumn(
	headers: readonly string[],
	column: number,
	cells: readonly string[],
	readers: Readers,
): ValueColumn | { readonly ignored: IgnoredLabel } | null {
	const labels = headers.filter((label) => readPeriod(label) === null).map(readers.label);
	const period = headers.find((label) => readPeriod(label) !== null);
	const reading = period === undefined ? null : readPeriod(period);
	const ignored = labels.find((label) => label.is === "ignored");
	if (ignored?.is === "ignored") return { ignored };
	const measure = labels.find((label) => label.is === "measure") ?? null;
	const classes = labels.filter((label) => label.is === "class");
	const isValueWord = (label: string) =>
		readers.known.columns.value.some((name) => labelKey(name) === labelKey(splitUnit(label).label));
	const isNamed = headers.some(isValueWord);
	if (reading === null && !mostlyNumbers(cells, readers)) return null;
	const unknown = labels.find((label) => label.is === "unknown" && !isValueWord(label.label));
	const named = labels.find((label) => label.is === "unknown" && isValueWord(label.label));
	const isClass = classes.length > 0 || labels.some((label) => label.is === "total");
	if (reading === null && measure === null && !isClass && !isNamed) return null;
	return {
		column,
		header: headers.join(" · "),
		period: reading === null || period === undefined ? null : { label: period, reading },
		measure: measure?.is === "measure" ? measure : null,
		classes: classes.filter((label): label is ClassLabel => label.is === "class"),
		breakdown: null,
		status: null,
		unit: (measure?.is === "measure" ? measure.unit : null) ?? (named?.is === "unknown" ? named.unit : null),
		unknown: unknown?.is === "unknown" ? { label: unknown.label, nearest: unknown.nearest } : null,
	};
}

function mostlyNumbers(cells: readonly string[], { marks }: Readers): boolean {
	const numbers = cells.filter((cell) => readNumber(cell).is !== "other" || marks.has(cell));
	return numbers.length * 2 >= cells.length;
}

/** A key column is what its cells are; its header decides where cells alone do not. */
export function keyRole(
	headers: readonly string[],
	cells: readonly string[],
	readers: Readers,
): KeyRole | null {
	const { known, place, label } = readers;
	const names = headers.flatMap((header) => {
		const bare = header.replace(/^[A-Z]\s+/, "").replace(/\s*\(\d\)$/, "");
		return [labelKey(header), labelKey(bare)];
	});
	const isCalled = (role: keyof Known["columns"]) =>
		role !== "about" && known.columns[role].some((name) => names.includes(labelKey(name)));
	const share = (test: (cell: string) => boolean) => cells.filter(test).length / cells.length;
	const digits = share((cell) => /^(\d{2,10}|0+)$/.test(cell));
	const isPlace = (cell: string) => place([cell.replace(/^\d{2,10} (?=\D)/, "")]).is !== "unknown";
	if (digits === 1 && (isCalled("place-code") || isCalled("place"))) return "place-code";
	// Even where no name is known: a misspelt place must not pass for the province beside it.
	if (isCalled("place")) return "place";
	if (names.includes("월") && share((cell) => /^(0?[1-9]|1[0-2])월?$/.test(cell)) === 1) return "month";
	if (names.includes("반기") && share((cell) => /^(상|하|1|2)(반기)?$/.test(cell)) === 1) return "half";
	if (share((cell) => readPeriod(cell) !== null) >= (isCalled("period") ? 0.5 : 1)) return "period";
	if (share((cell) => readUnit(cell) !== null) === 1) return "unit";
	if (share((cell) => ["measure", "ignored"].includes(label(cell).is)) >= (isCalled("item") ? 0.01 : 0.5))
		return "item";
	if (share((cell) => ["class", "total"].includes(label(cell).is)) >= 0.5 && digits < 1) return "class";
	if (share(isPlace) >= 0.5) return "place";
	return digits === 1 &&
		share((cell) => /^(41\d{3}|41\d{8}|31\d{2,3})$/.test(cell)) >= 0.05 &&
		!isCalled("value")
		? "place-code"
		: null;
}
