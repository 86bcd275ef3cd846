/** Rows that a table allows, made up at random: cells of every kind, kept where the column takes them. */
import fc from "fast-check";
import { z } from "zod";
import type { Row, Table } from "../../../src/data/tables/define-table.ts";
import { suspiciousCell } from "../../../src/data/tables/suspicious-cell.ts";

const digits = "0123456789".split("");
const number = fc.tuple(
	fc.integer({ min: -999_999_999, max: 999_999_999 }),
	fc.array(fc.constantFrom(...digits), { maxLength: 5 }),
);
const year = fc.integer({ min: 1900, max: 2099 }).map(String);
const code = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9-]{0,11}$/);

const anyCell = fc.oneof(
	fc.constant(""),
	number.map(([whole]) => String(whole)),
	number.map(([whole, decimals]) =>
		decimals.length === 0 ? String(whole) : `${whole}.${decimals.join("")}`,
	),
	fc.constantFrom("yes", "no"),
	year,
	fc
		.tuple(year, fc.constantFrom("-S1", "-S2", "-01", "-12", "-02-28", "-12-31", "/2100"))
		.map((parts) => parts.join("")),
	code,
	fc.array(code, { minLength: 1, maxLength: 3 }).map((codes) => codes.join(";")),
	fc.constantFrom("period", "region;period", "as_of"),
	fc.constantFrom("2026.1", "2026.12"),
	fc.constantFrom(
		'{"measure":"tasks"}',
		'[{"tier":["key","bureau"]},{"area":{"not":""}}]',
		'{"use":"main","note":""}',
	),
	fc.webUrl(),
	fc.string({ unit: "grapheme" }),
	fc.string({ unit: fc.constantFrom("경", "기", "똠", '"', ",", "\n", ";", "'", " ", "=", "-", "#", "a") }),
);

/** Some rows of a table, at the places they would have in the file. */
export function arbitraryRows<T extends Table>(table: T, file: string): fc.Arbitrary<Row<T>[]> {
	const cells = Object.fromEntries(
		Object.entries(table.columns).map(([name, column]) => {
			const takes = (cell: string) =>
				suspiciousCell(cell) === null &&
				(cell !== "" || column.optional) &&
				z.safeDecode(column.codec, cell).success;
			return [name, anyCell.filter(takes).map((cell) => z.decode(column.codec, cell))];
		}),
	);
	return fc
		.array(fc.record(cells), { maxLength: 6 })
		.map((rows) => rows.map((row) => ({ ...row, file, line: 0 }) as unknown as Row<T>));
}
