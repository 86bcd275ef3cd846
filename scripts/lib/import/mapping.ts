/** A kept mapping file: what the columns of a publisher's table are. */
import { z } from "zod";

/** Columns of an observation that a column of the file, or one value for the whole file, may fill. */
export const mappedFields = [
	"area",
	"tier",
	"sector",
	"task",
	"policy",
	"breakdown",
	"status",
	"approx",
	"as_of",
	"note",
] as const;
export type MappedField = (typeof mappedFields)[number];

const roles = [
	"place",
	"place-code",
	"period",
	"item",
	"unit",
	"class",
	"value",
	"ignore",
	...mappedFields,
] as const;

const column = z.strictObject({
	as: z.enum(roles),
	/** Text of a cell → a code of the record, or another spelling the program knows. */
	values: z.record(z.string(), z.string()).optional(),
	/** Of a `value` column: what is measured. */
	measure: z.string().optional(),
	breakdown: z.string().optional(),
	unit: z.string().optional(),
	/** Status of the values, where columns of one file differ in it (targets beside results). */
	status: z.string().optional(),
});

const schema = z.strictObject({
	title: z.strictObject({ ko: z.string().min(1), en: z.string().min(1) }),
	sheet: z.string().optional(),
	/** Lines of headers, where they cannot be told from the cells. */
	headerRows: z.int().min(1).max(4).optional(),
	codes: z.enum(["administrative", "statistics"]).optional(),
	sixDigits: z.enum(["month", "half-year", "quarter"]).optional(),
	measure: z.string().optional(),
	unit: z.string().optional(),
	period: z.string().optional(),
	source: z.string().optional(),
	status: z.string().optional(),
	asOf: z.string().optional(),
	to: z.string().optional(),
	/** Region of every row, for a file without places. */
	region: z.string().optional(),
	/** Sign → reason of `codes/terms.csv`, where this table means something else by it. */
	marks: z.record(z.string(), z.string()).optional(),
	/** The same for every row of the file. */
	fields: z.partialRecord(z.enum(mappedFields), z.string()).optional(),
	columns: z.record(z.string(), column),
});

export type Mapping = Readonly<z.infer<typeof schema>>;
export type MappedColumn = Mapping["columns"][string];

/** Reads a mapping file; a text says what is wrong with it. */
export function readMapping(text: string): Mapping | string {
	let parsed: unknown;
	try {
		parsed = JSON.parse(text);
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
	const result = schema.safeParse(parsed);
	if (result.success) return result.data;
	return result.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ");
}
