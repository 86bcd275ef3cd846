/** English words for every defect of the record. Values stand as they are in the file, so that they can be searched for. */
import type { NamedCode } from "../data/issues.ts";
import type { IssueMessages } from "./issues.ts";
import { visible } from "./visible.ts";

const q = (value: string) => `“${visible(value)}”`;

/** A key joined by `|` as a list of what is in it. */
const inKey = (key: string) => key.split("|").filter(Boolean).map(visible).join(", ");

const guess = (nearest: string | null, named?: NamedCode) => {
	if (named?.isExact) return `Write the code ${named.code} instead of the name. `;
	if (named) return `Did you mean ${q(named.name)}? Then write its code, ${named.code}. `;
	return nearest === null ? "" : `Did you mean ${q(nearest)}? `;
};

const inGroup = (id: string, group: string) => (group === "" ? q(id) : `${q(id)} (${visible(group)})`);

const count = (number: number, one: string, more: string) => `${number} ${number === 1 ? one : more}`;

/** Characters that tell how they came in. */
const hintsByCharacter: Readonly<Record<string, string>> = {
	"U+000D": "Line ends are mixed: save the whole file with LF.",
	"U+FFFD":
		"It replaced a letter lost when the file was saved in another encoding. Find the letter and type it.",
};

export const en: IssueMessages = {
	"file-missing": () => ({
		what: "The file is missing.",
		hint: "Put it where the README.md of the data folder says, under that name.",
	}),
	"file-unknown": () => ({
		what: "No table reads this file.",
		hint: "Correct its name or folder, or delete it. A new table is declared in src/data/tables first.",
	}),
	"file-empty": () => ({
		what: "The file is empty.",
		hint: "The first line holds the column names, the lines after it the rows.",
	}),
	"encoding-unknown": ({ offset }) => ({
		what: `Byte ${offset + 1} is no letter in any known encoding.`,
		hint: "Save the file as UTF-8. CP949 and UTF-16 with a byte order mark are read too, but not mixed in one file.",
	}),
	"control-character": ({ code }) => ({
		what: `The cell holds a character nobody can see, ${code}.`,
		hint: hintsByCharacter[code] ?? "Clear the cell and type it anew.",
	}),
	"quote-unbalanced": () => ({
		what: "A double quote has no partner.",
		hint: 'Put the whole cell in "…" and double every quote inside it (""). Lines after this one may have been read as one cell, so check again once it is mended.',
	}),
	"header-missing": ({ expected }) => ({
		what: `The column ${q(expected)} is missing.`,
		hint: "Name it in the first line and give every row a cell for it.",
	}),
	"header-unknown": ({ header, nearest }) => ({
		what: header === "" ? "A column has no name." : `This table has no column ${q(header)}.`,
		hint: `${guess(nearest)}Correct the name or take the column out.`,
	}),
	"header-duplicate": ({ header }) => ({
		what: header === "" ? "Another column has no name." : `The column ${q(header)} is there again.`,
		hint: "Keep one of them.",
	}),
	"header-order": ({ expected }) => ({
		what: "The columns are in another order.",
		hint: `The order is ${expected}.`,
	}),
	"row-length": ({ found, expected }) => ({
		what: `The row has ${count(found, "cell", "cells")}.`,
		hint: `It needs ${expected}. ${
			found > expected
				? "Put text with a comma in double quotes, write numbers without commas, and see whether line ends (LF, CRLF) are mixed."
				: found === 1
					? "If the line is blank, delete it."
					: "Empty cells need their commas too."
		}`,
	}),
	"cell-required": () => ({
		what: "The cell is empty.",
		hint: "This column needs a value in every row.",
	}),
	"cell-formula": ({ value }) => ({
		what: `A spreadsheet would run ${q(value)} as a formula.`,
		hint: "Write the result or plain text, and do not begin a cell with =, +, - or @. Where there is no value, leave the cell empty.",
	}),
	"cell-whitespace": ({ value }) => ({
		what: `${q(value)} begins or ends with a blank.`,
		hint: "Delete the blanks around it.",
	}),
	"cell-fullwidth": ({ value, suggestion }) => ({
		what: `${q(value)} holds full-width characters.`,
		hint: `Write ${q(suggestion)} with ordinary ones.`,
	}),
	"not-a-code": ({ value, named }) => ({
		what: `${q(value)} is not a code.`,
		hint: `${guess(null, named)}Codes are written with Latin letters, digits and hyphens, such as A1, 41110 or age-15-64.`,
	}),
	"not-a-number": ({ value }) => ({
		what: `${q(value)} is not a number.`,
		hint: "Write digits only, at most 15, without units or signs, such as 448000 or 63.4. Where there is no value, leave the cell empty.",
	}),
	"number-separator": ({ value, suggestion }) => ({
		what: `${q(value)} is written with thousands separators.`,
		hint: `Write ${q(suggestion)}.`,
	}),
	"not-an-integer": ({ value }) => ({
		what: `${q(value)} is not a whole number.`,
		hint: "Write digits only, without a unit or decimal point, such as 3 or 2019.",
	}),
	"not-a-date": ({ value }) => ({
		what: `${q(value)} is not a date.`,
		hint: "Write a date of the calendar as 2018-12-06, 2018-12 or 2018.",
	}),
	"not-a-period": ({ value }) => ({
		what: `${q(value)} is not a period.`,
		hint: "Write a year as 2019, a half-year as 2019-S1, a month as 2019-03, or several years as 2018/2022.",
	}),
	"period-reversed": ({ value }) => ({
		what: `The last year of ${q(value)} is not after the first.`,
		hint: "Write several years with the first one first, as 2018/2022, and a single year once, as 2018.",
	}),
	"not-a-yes-no": ({ value }) => ({
		what: `${q(value)} is neither yes nor no.`,
		hint: "Write yes or no in lower case.",
	}),
	"not-a-url": ({ value }) => ({
		what: `${q(value)} is not a full web address.`,
		hint: "Write an address without blanks that begins with http:// or https://.",
	}),
	"not-a-selector": ({ value, reason }) => ({
		what: `The condition ${q(value)} cannot be read (${visible(reason)}).`,
		hint: 'Write JSON whose names are columns of the observations, such as {"measure":"tasks","tier":["key","bureau"],"area":{"not":""}}.',
	}),
	"not-a-list": ({ value }) => ({
		what: `${q(value)} is not a list of codes.`,
		hint: "Join codes with semicolons and no blanks, such as 41110;41130.",
	}),
	"unknown-code": ({ value, list, file, nearest, named }) => ({
		what:
			list === "columns"
				? `The observations have no column ${q(value)}.`
				: `${q(value)} is not a code of ${listIn(list, file)}.`,
		hint: `${guess(nearest, named)}${list === "columns" ? "Correct the name." : "Use a code of that list; a new code is added there first."}`,
	}),
	"key-duplicate": ({ key, firstFile, firstLine }) => ({
		what: `${visible(firstFile)}:${firstLine} already records the same thing (${inKey(key)}).`,
		hint: "Delete one of the two rows, or, if they differ, give them codes that tell them apart.",
	}),
	"value-and-missing": ({ value, missing }) => ({
		what: `The value ${value} stands beside a reason why there is none, ${q(missing)}.`,
		hint: "Clear the reason if there is a value, otherwise the value.",
	}),
	"value-absent": () => ({
		what: "There is neither a value nor a reason why there is none.",
		hint: "Write the value, or a reason such as not-published in the column missing.",
	}),
	"value-negative": ({ value }) => ({
		what: `The value ${value} is negative.`,
		hint: "No value of this record can be below zero. Compare it with the source.",
	}),
	"value-decimals": ({ value, decimals, measure }) => ({
		what: `The value ${value} has too many decimals.`,
		hint: `Reported and surveyed values of the measure ${q(measure)} ${decimals === 0 ? "are whole numbers" : `have at most ${count(decimals, "decimal", "decimals")}`}. Compare it with the source.`,
	}),
	"percent-range": ({ value }) => ({
		what: `The percentage ${value} is over 100.`,
		hint: "A share of a whole lies between 0 and 100. Check the value and the measure.",
	}),
	"main-repeated": ({ count: times, key, kind, otherFile, otherLine }) => ({
		what: `The same ${kind} has ${times} main values (${inKey(key)}).`,
		hint: `Compare it with ${visible(otherFile)}:${otherLine}, keep one as main and make the others alternate or superseded.`,
	}),
	"main-absent": ({ key, kind }) => ({
		what: `The ${kind} has no main value (${inKey(key)}).`,
		hint: "Set use to main for the one value to show.",
	}),
	"task-row-dimension": ({ column, value }) => ({
		what: `A single task's figure carries the ${column} ${q(value)}.`,
		hint: "Rows with a task leave area, tier, sector and policy empty; the task's area and tier are in tasks.csv.",
	}),
	"policy-origin": ({ region, policy }) => ({
		what:
			region === ""
				? `The policy ${q(policy)} was offered by a city or county, but none is named.`
				: `The policy ${q(policy)} was offered by an agency, but the city or county ${visible(region)} is named.`,
		hint: "Name the city or county where origin_kind is city, and none where it is agency.",
	}),
	"published-before-period": ({ period, asOf }) => ({
		what: `The date ${asOf} lies before the period ${period}.`,
		hint: "No result is known before its period begins. Compare date, period and status with the source.",
	}),
	"note-untranslated": ({ note }) => ({
		what: `The note ${q(note)} has no English.`,
		hint: "Add the note and its English to codes/notes.csv.",
	}),
	"note-unused": ({ note }) => ({
		what: `No row has the note ${q(note)}.`,
		hint: "Delete this line or, if the note was reworded, reword it here too.",
	}),
	"source-unused": ({ source }) => ({
		what: `No value comes from the source ${q(source)}.`,
		hint: "Move it to codes/consulted.csv if it was only consulted, otherwise delete it.",
	}),
	"reconciliation-total": ({ id, found }) => ({
		what:
			found === 0 ? `The relation ${q(id)} finds no total.` : `The relation ${q(id)} finds ${found} totals.`,
		hint: "total_key must choose one observation; a relation to be repeated names its columns in each.",
	}),
	"reconciliation-parts": ({ id, group, found, expected }) => ({
		what: `The relation ${inGroup(id, group)} finds only ${count(found, "part", "parts")}.`,
		hint: `It needs at least ${expected}. Check the conditions in parts and the observations.`,
	}),
	"reconciliation-difference": ({ id, group, total, at, parts, difference, expected }) => ({
		what: `The relation ${inGroup(id, group)} has a total of ${total} (${visible(at)}) and parts of ${parts}, a difference of ${difference}.`,
		hint: `It should be ${expected}. Compare the values with their sources; if the difference was published, correct expected_difference and its explanation.`,
	}),
	"sum-of-regions": ({ measure, period, breakdown, total, parts }) => ({
		what: `${[measure, period, breakdown].filter(Boolean).map(visible).join(", ")}: the cities and counties add up to ${parts}, the province has ${total}.`,
		hint: "Compare both with their source.",
	}),
	"region-absent": ({ region }) => ({
		what: `The city or county ${q(region)} has no row.`,
		hint: "Every city and county of codes/regions.csv belongs on the map.",
	}),
	"cell-outside": ({ region }) => ({
		what: `The label of ${q(region)} does not lie on a cell of its own.`,
		hint: "Choose one of its cells in geo/mosaic.csv for col and row.",
	}),
	"support-without-adoption": ({ policy, year }) => ({
		what: `The support for ${q(policy)} in ${year} has no purchase to go with it.`,
		hint: "Give market/adoptions.csv a row for that policy and year, or check kind.",
	}),
	"adoption-without-support": ({ policy, year }) => ({
		what: `The purchase of ${q(policy)} in ${year} has no support to go with it.`,
		hint: "Give market/support.csv a row for that policy and year.",
	}),
	"share-over-rule": ({ policy, share, rule }) => ({
		what: `The provincial share of ${q(policy)}, ${share}%, is over the ${rule}% of the rule.`,
		hint: "Compare value and kind with the source, and the rule in market/rules.csv.",
	}),
	"support-over-cap": ({ policy, amount, cap }) => ({
		what: `The provincial support for ${q(policy)}, ${amount} million won, is over the cap of ${cap} million won.`,
		hint: "Check the unit (million won) and the source, and the cap in market/rules.csv.",
	}),
	"rounds-parts": ({ year, total, parts, column }) => ({
		what: `${column} of ${year} is ${total}, but cities and agencies add up to ${parts}.`,
		hint: "Compare the three values with the source; leave empty what was not published.",
	}),
	"conversion-same-tier": ({ task, tier }) => ({
		what: `The conversion of ${q(task)} leads from ${q(tier)} to the same tier.`,
		hint: "Give from and to different tiers.",
	}),
	"conversion-chain": ({ task, from, before, date }) => ({
		what: `The conversion of ${q(task)} starts from ${q(from)}, but the one before it (${date}) ended in ${q(before)}.`,
		hint: "Compare dates and tiers with the source; add a conversion that is missing between them.",
	}),
	"evaluation-subject": ({ evaluation, isBoth }) => ({
		what: isBoth
			? `The evaluation ${q(evaluation)} names both a task and an area.`
			: `The evaluation ${q(evaluation)} names neither a task nor an area.`,
		hint: "Give task for a single task or area for a whole area, and leave the other empty.",
	}),
	"evaluation-before-year": ({ evaluation, date, year }) => ({
		what: `The evaluation ${q(evaluation)} was published on ${date}, before the year ${year} it is about.`,
		hint: "Compare the year and the date with the source.",
	}),
	"order-repeated": ({ order, otherLine }) => ({
		what: `Line ${otherLine} has the order ${order} too.`,
		hint: "Give every row an order of its own.",
	}),
	"slug-repeated": ({ slug, otherLine }) => ({
		what: `Line ${otherLine} has the slug ${q(slug)} too.`,
		hint: "Two pages cannot share an address: write another. Capitals make no difference.",
	}),
	"slug-taken": ({ slug }) => ({
		what: `Another page of the site already stands at ${q(slug)}.`,
		hint: "Write another slug.",
	}),
	"not-a-release": ({ value }) => ({
		what: `${q(value)} is not the name of a release.`,
		hint: "Write the year and the running number, as 2026.1.",
	}),
	"release-differs": ({ found, expected }) => ({
		what: `The last release has ${q(found)}, but release.json has ${q(expected)}.`,
		hint: "Write both with npm run release, or mend the one that is wrong.",
	}),
	"release-before-another": ({ release, before }) => ({
		what: `The release ${q(release)} stands behind ${q(before)}, which is not earlier.`,
		hint: "List releases as they came out, and mend name and date.",
	}),
	"change-of-nothing": ({ observation, kind }) => ({
		what: `The observation ${q(observation)}, said to be ${kind}, is not in the record.`,
		hint: "Check the id. If the observation was deleted, npm run release records that it was withdrawn.",
	}),
	"change-not-withdrawn": ({ observation }) => ({
		what: `The observation ${q(observation)}, said to be withdrawn, is in the record.`,
		hint: "Check the id. If it was put back, npm run release records that it was added.",
	}),
	"change-field": ({ kind, field }) => ({
		what:
			kind === "changed"
				? `The changed column ${q(field)} is not a column of observations.`
				: `The column ${q(field)} is named where an observation was ${kind}.`,
		hint: "Name a column of observations for a change; leave it empty otherwise.",
	}),
	"release-invalid": ({ reason }) => ({
		what: {
			"not-json": "The file is not JSON.",
			"not-an-object": "The JSON is not an object of names and values.",
			missing: "The entry is missing.",
			unknown: "The entry is not known.",
			malformed: "The value has the wrong form.",
		}[reason],
		hint: 'Write {"release": "2026.1", "published": "2026-11-23", "title_ko": "…", "title_en": "…"}.',
	}),
};

function listIn(list: string, file: string): string {
	return list.startsWith("terms:") ? `the list ${list.slice("terms:".length)} in ${file}` : file;
}
