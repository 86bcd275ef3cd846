/** The tables of known spellings below `imports/known`: data that people extend, checked when read. */
import { z } from "zod";

const words = z.strictObject({ ko: z.string().min(1), en: z.string().min(1) });
const texts = z.array(z.string().min(1));

const places = z.strictObject({
	about: words,
	province: texts,
	totals: texts,
	national: texts,
	otherProvinces: texts,
	otherCities: texts,
	ambiguous: z.array(
		z.strictObject({ spelling: z.string(), choices: words, notIn: z.literal("otherProvinces") }),
	),
	spellings: z.array(z.strictObject({ spelling: z.string(), region: z.string(), reason: words })),
	districts: z.array(z.strictObject({ region: z.string(), names: texts })),
	leftOut: z.array(z.strictObject({ spelling: z.string(), reason: words })),
});

const marks = z.strictObject({
	about: words,
	marks: z.array(z.strictObject({ signs: texts, missing: z.string(), reason: words })),
});

const columns = z.strictObject({
	about: words,
	place: texts,
	"place-code": texts,
	period: texts,
	item: texts,
	unit: texts,
	value: texts,
	/** Headers that say that six digits are a month. */
	months: texts,
	/** Headers of remarks and serial numbers, which never change what a value means. */
	harmless: texts,
});

const labels = z.strictObject({
	about: words,
	totals: texts,
	measures: z.array(
		z.strictObject({
			measure: z.string(),
			labels: texts,
			/** The breakdown that the total means. */
			total: z.string().optional(),
			/** The breakdown that the label itself names. */
			breakdown: z.string().optional(),
			unit: z.string().optional(),
		}),
	),
	ignored: z.array(z.strictObject({ labels: texts, contains: z.array(z.string()), reason: words })),
	classes: z.array(
		z.strictObject({
			sex: z.enum(["male", "female"]).optional(),
			breakdown: z.string().optional(),
			labels: texts,
		}),
	),
});

const schemas = { places, marks, columns, labels };

export type Known = { readonly [K in keyof typeof schemas]: Readonly<z.infer<(typeof schemas)[K]>> };
export const knownTables = Object.keys(schemas) as readonly (keyof Known)[];

/** The tables from their JSON texts; throws an error that names the table and the field of a faulty one. */
export function readKnown(textOf: (table: keyof Known) => string): Known {
	const read = (name: keyof Known): unknown => {
		const result = schemas[name].safeParse(JSON.parse(textOf(name)));
		if (result.success) return result.data;
		const [issue] = result.error.issues;
		throw new Error(`imports/known/${name}.json: ${issue?.path.join(".")}: ${issue?.message}`);
	};
	return Object.fromEntries(knownTables.map((name) => [name, read(name)])) as unknown as Known;
}
