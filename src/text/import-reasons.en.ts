/** English words for what an import leaves out or asks. */
import type { ImportReasonWords } from "./import-reasons.ts";
import { visible } from "./visible.ts";

const q = (text: string) => `“${visible(text)}”`;
const list = (items: readonly string[]) => items.map(visible).join(", ");
const or = (items: readonly string[]) => (items.length === 0 ? "" : ` Choices: ${list(items)}.`);

export const en: ImportReasonWords = {
	outside: () => "Outside Gyeonggi.",
	national: () => "A figure of the whole country.",
	district: ({ region }) =>
		`A district or branch office of ${region.en}. The city has a row of its own, so the part is not counted again.`,
	"district-alone": ({ region }) =>
		`A district or branch office of ${region.en}, but the file has no row of the city. Parts are not added up into a city.`,
	"below-city": ({ region }) => `A town or neighbourhood within ${region.en}.`,
	place: ({ spelling, because }) => `${q(spelling)}: ${because.en}`,
	"total-unclear": ({ places }) =>
		`It is not clear what this is the total of: the file has only ${places} of Gyeonggi's cities and counties.`,
	title: ({ text }) => `A title above the table: ${q(text)}`,
	footnote: ({ text }) => `A footnote: ${q(text)}`,
	"repeated-header": () => "A line that repeats the header.",
	"blank-cell": () => "A blank cell. It gives no reason, so it makes no row.",
	"stray-column": ({ header }) => `An empty column (header ${q(header)}).`,
	"ignored-label": ({ label, because }) => `${q(label)}: ${because.en}`,
	"ignored-by-mapping": ({ header }) => `The mapping file says that ${q(header)} is not used.`,
	"unknown-column": ({ header }) =>
		`${q(header)}: an item that is not known. If the record has it, add the label to imports/known/labels.json or use a mapping file.`,
	"ignored-as-told": ({ header }) => `A column that --ignore named: ${q(header)}`,
	"harmless-column": ({ header }) => `${q(header)} never changes what a value means.`,
	"told-by-others": ({ header }) => `${q(header)} says only what other columns say already.`,
	"not-asked-for": ({ measure }) => `A measure that --measure did not ask for: ${measure}.`,
	quarter: ({ label }) =>
		`${q(label)}: a quarter. The record's periods are years, half-years, months and spans of years; it has no place for quarters.`,
	"not-the-year-end": ({ measure, month }) =>
		`A figure of month ${month}. The record holds ${measure} by year only, as of 31 December.`,
	"marked-value": ({ sign }) =>
		`The number carries the sign ${q(sign)}. Find out what it means, remove it and import again.`,
	"mark-over-value": ({ sign, value }) =>
		`The file has only the sign ${q(sign)}, the record has ${value}. A sign never erases a value.`,
	"no-such-breakdown": ({ measure, label }) =>
		`A breakdown the record does not have (${measure}, ${q(label)}). It must be added to codes/breakdowns.csv first.`,
	repeated: () => "The same value stands further up already.",
	"rounded-differs": ({ measure, record, file }) =>
		`${measure}: the record's ${record} is finer than the file's ${file}, and the two do not agree when rounded.`,
	"other-source": ({ record, file, recordSource, source }) =>
		`The record has ${record} (source ${recordSource}), the file ${file} (source ${source}). To keep both, import with --use alternate.`,

	"file-empty": () => "There is nothing in the file.",
	"file-encoding": ({ offset }) =>
		`Byte ${offset + 1} cannot be read as UTF-8, UTF-16 or CP949. Save the file as UTF-8.`,
	"file-quotes": () =>
		"Quotation marks are not in pairs, so cells cannot be told apart. Close the quotation or double the mark.",
	"file-format": ({ format }) =>
		`Files of the kind ${format} are not read. Save it from a spreadsheet as .xlsx, .ods or CSV.`,
	"file-damaged": ({ format, detail }) =>
		`The .${format} file cannot be opened (${visible(detail)}). Remove its password or save it again.`,
	"file-percent": () =>
		"This .ods file has cells shown in percent, but which ones is not told, so that 0.653 cannot be told from 65.3%. Save it as .xlsx or CSV.",
	"sheet-needed": ({ choices }) =>
		`More than one sheet holds a table. Choose one with --sheet.${or(choices)}`,
	"sheet-unknown": ({ sheet, choices }) => `There is no sheet ${q(sheet)}.${or(choices)}`,
	"layout-unknown": () =>
		"The layout of the table is not known: no columns of places, periods and values were found. Say what the columns are in a mapping file (--mapping).",
	"nothing-to-take": () => "There is not one value to take; the reasons are above.",
	"column-unknown": ({ header, examples }) =>
		`It is not known what ${q(header)} is (such as ${list(examples)}). If it is a class that changes what the values mean, say so in a mapping file; if it is not needed, name it with --ignore.`,
	"mapping-column-unknown": ({ header }) =>
		`The mapping file does not name the column ${q(header)}. If it is not used, give it "as": "ignore".`,
	"mapping-column-missing": ({ header }) =>
		`The mapping file names a column ${q(header)} that is not in the file.`,
	"mapping-value-unknown": ({ header, value }) =>
		`${q(value)} of the column ${q(header)} is not among the values of the mapping file.`,
	"place-blank": () => "There is a value but no place, and none above it to continue.",
	"place-unknown": ({ spelling, nearest }) =>
		`${q(spelling)}: a spelling that is not known.${nearest === null ? "" : ` Is it ${q(nearest)}?`} If so, mend the file or add the spelling to imports/known/places.json.`,
	"place-ambiguous": ({ spelling, choices }) =>
		`${q(spelling)}: it is not clear which place this is (${choices.en}). Add a column of provinces or of region codes.`,
	"code-unknown": ({ code }) => `${q(code)}: no region of Gyeonggi has this code.`,
	"code-and-name": ({ code, byCode, name }) =>
		`The code ${q(code)} is ${byCode.en}, but the name is ${q(name)}. Which one is right?`,
	"codes-needed": ({ choices }) =>
		`It is not clear whether the region codes are administrative or Statistics Korea's. Say which with --codes.${or(choices)}`,
	"label-unknown": ({ label, nearest }) =>
		`${q(label)}: an item or class that is not known.${nearest === null ? "" : ` Is it ${q(nearest)}?`} If so, add the label to imports/known/labels.json.`,
	"label-ambiguous": ({ label, choices }) =>
		`${q(label)}: it is not clear what this means. Say it under values in a mapping file.${or(choices)}`,
	"measure-needed": ({ choices }) =>
		`The file does not say what is measured. Say it with --measure.${or(choices)}`,
	"measure-twice": ({ choices }) => `One value has two measures: ${list(choices)}.`,
	"unit-needed": ({ measure, choices }) =>
		`The file gives no unit for ${measure}, and the record does not settle it. Say it with --unit.${or(choices)}`,
	"unit-unknown": ({ unit }) => `${q(unit)}: a unit that is not known.`,
	"units-differ": ({ one, other }) => `One value has two units: ${one}, ${other}.`,
	"unit-misfit": ({ measure, unit, expected }) =>
		`${measure} is counted in ${expected}, but the file says ${q(unit)}. Is it another measure?`,
	"period-missing": () =>
		"No period was found. Say it with --period (such as --period 2024-S1) or in a mapping file.",
	"period-unknown": ({ label }) => `${q(label)}: this cannot be read as a period.`,
	"period-needed": ({ label, choices }) =>
		`${q(label)}: it is not clear what the six digits are. Say it with --six-digits.${or(choices)}`,
	"period-one-digit": ({ label }) =>
		`${q(label)}: this may be January, or October that lost its zero in a spreadsheet. Write “2019.01” or “2019.10”.`,
	"period-disagrees": ({ label }) => `${q(label)}: the file says different things about the period.`,
	"period-is-date": ({ label }) =>
		`${q(label)}: a date. The record has no periods of a day. If it is a reference date, map the column to as_of.`,
	"not-a-number": ({ value }) => `${q(value)}: neither a number nor a known sign.`,
	"number-too-long": ({ value }) => `${q(value)}: more than 15 digits, which cannot be kept exactly.`,
	"too-many-decimals": ({ value, measure, decimals }) =>
		`${value}: ${measure} has at most ${decimals} decimals. Check the unit.`,
	"values-differ": ({ first, firstAt, second }) =>
		`The file gives two values for the same thing: ${first} at ${firstAt}, ${second} here.`,
	"source-needed": ({ measure, choices }) =>
		`It is not clear which source new values of ${measure} have. Say it with --source.${or(choices)}`,
	"status-needed": ({ measure, choices }) =>
		`It is not clear which status new values of ${measure} have. Say it with --status.${or(choices)}`,
	"as-of-needed": ({ measure }) =>
		`It is not clear what date new values of ${measure} describe. Say it with --as-of (such as 2024-12-31, or none).`,
	"to-needed": ({ measure, choices }) =>
		`It is not clear which file new values of ${measure} belong in. Say it with --to.${or(choices)}`,
};
