/** The place of every row: by code where there is one, else by a known spelling; parts of cities are never counted again. */
import { PROVINCE } from "../../../src/data/places.ts";
import type { Region } from "../../../src/data/tables/regions.ts";
import type { Words } from "../../../src/site.ts";
import type { Findings } from "./findings.ts";
import { type KeyedRow, textsOf } from "./keys-of-rows.ts";
import { type CodeScheme, codeSchemes, decideScheme, readCode } from "./place-codes.ts";
import type { PlaceReader, PlaceReading } from "./places.ts";
import type { KeyColumn } from "./roles.ts";
import { addressOf, type Sheet } from "./sheet.ts";

export interface PlacedRow extends KeyedRow {
	readonly region: string;
}

export interface Placed {
	readonly rows: readonly PlacedRow[];
	/** Scheme of the codes; null where there are none. */
	readonly scheme: CodeScheme | null;
}

interface Reading {
	readonly keyed: KeyedRow;
	readonly code: string | null;
	readonly name: PlaceReading;
	readonly spelling: string;
}

const footnote = /^(주\s*[:)]|주석|자료\s*[:;]|자료원|출처|※|\*\s*\S|\d{1,2}\)\s|\[|<|단위|Note|Source)/;

/** Places rows, leaving out those of no region. `fixed` is the region of every row of a file without places. */
export function placeRows(
	rows: readonly KeyedRow[],
	keys: readonly KeyColumn[],
	sheet: Sheet,
	told: { readonly scheme: CodeScheme | null; readonly region: string | null },
	reader: PlaceReader,
	regions: readonly Region[],
	findings: Findings,
): Placed {
	if (told.region !== null && !keys.some(({ as }) => as === "place" || as === "place-code")) {
		const { region } = told;
		return { rows: rows.filter(({ hasValue }) => hasValue).map((row) => ({ ...row, region })), scheme: null };
	}
	const readings = rows.map((keyed) => read(keyed, keys, reader));
	const codes = readings.flatMap(({ code }) => code ?? []);
	const scheme = codes.length === 0 ? null : (told.scheme ?? schemeOf(readings, codes, regions));
	if (codes.length > 0 && scheme === null && readings.every(({ name }) => name.is === "blank")) {
		findings.ask("codes-needed", { choices: codeSchemes }, { sheet: sheet.name, line: null, cell: null });
		return { rows: [], scheme };
	}
	const final = readings.map((reading) => ({
		...reading,
		place: decide(reading, scheme, keys, regions, findings, sheet),
	}));
	const cities = new Set(
		final.flatMap(({ place }) => (place?.is === "region" && place.region !== PROVINCE ? place.region : [])),
	);
	const hasOthers = final.some(({ place }) => place?.is === "outside" || place?.is === "national");
	const all = regions.filter(({ region }) => region !== PROVINCE).length;
	const placed: PlacedRow[] = [];
	for (const { keyed, place, spelling } of final) {
		if (place === null) continue;
		const at = addressOf(sheet, keyed.row, narrowest(keyed, keys));
		if (isFootnote(keyed, place)) {
			// A merged footnote stands in every cell of its area.
			const text = [...new Set(keyed.row.cells.filter((cell) => cell !== ""))].join(" ");
			findings.leaveOut("footnote", { text }, addressOf(sheet, keyed.row, null));
			continue;
		}
		switch (place.is) {
			case "region":
				placed.push({ ...keyed, region: place.region });
				break;
			case "outside":
			case "national":
				findings.leaveOut(place.is, {}, at);
				break;
			case "total":
				if (hasOthers) findings.leaveOut("national", {}, at);
				else if (cities.size === all) placed.push({ ...keyed, region: PROVINCE });
				else findings.leaveOut("total-unclear", { places: cities.size }, at);
				break;
			case "part": {
				const { region, level } = place;
				const named = { region: nameOf(region, regions) };
				if (level === "below") findings.leaveOut("below-city", named, at);
				else findings.leaveOut(cities.has(region) ? "district" : "district-alone", named, at);
				break;
			}
			case "left":
				findings.leaveOut("place", { spelling: place.spelling, because: place.reason }, at);
				break;
			case "ambiguous":
				// Beside 서울 and 부산, 광주 is the metropolitan city.
				if (hasOthers) findings.leaveOut("outside", {}, at);
				else findings.ask("place-ambiguous", { spelling: place.spelling, choices: place.choices }, at);
				break;
			case "unknown":
				// Districts of other provinces stand without them in some national files.
				if (hasOthers && /^\S+구$/.test(spelling)) findings.leaveOut("outside", {}, at);
				else findings.ask("place-unknown", { spelling: place.spelling, nearest: place.nearest }, at);
				break;
			default:
				findings.ask("place-blank", {}, at);
		}
	}
	return { rows: placed, scheme };
}

/** The column of the narrowest place a row names. */
function narrowest({ texts }: KeyedRow, keys: readonly KeyColumn[]): number | null {
	const places = keys.filter(
		({ as }, index) => (as === "place" || as === "place-code") && texts[index] !== "",
	);
	return (places.findLast(({ as }) => as === "place") ?? places.at(-1))?.column ?? null;
}

const elsewhere: Words = { ko: "경기도 밖", en: "outside Gyeonggi" };

function nameOf(region: string, regions: readonly Region[]): Words {
	const row = regions.find((one) => one.region === region);
	return { ko: row?.name_ko ?? region, en: row?.name_en ?? region };
}

function isFootnote({ row, hasValue }: KeyedRow, place: PlaceReading): boolean {
	const texts = row.cells.filter((cell) => cell !== "");
	if (footnote.test(texts[0] ?? "") && !texts.some((cell) => /^[\d.,]+$/.test(cell))) return true;
	return !hasValue && (place.is === "unknown" || place.is === "blank");
}

/** KOSIS writes the code before the name in the same cell: `3101 수원시`. */
function read(keyed: KeyedRow, keys: readonly KeyColumn[], reader: PlaceReader): Reading {
	const cells = textsOf(keys, keyed.texts, "place");
	const own = textsOf(keys, keyed.texts, "place-code")
		.filter((code) => /^\d+$/.test(code))
		.at(-1);
	const split = cells.map((cell) => /^(?:(\d{2,10}) )?(.*)$/.exec(cell));
	const codes = split.flatMap((parts) => parts?.[1] ?? []);
	const names = split.map((parts) => parts?.[2] ?? "");
	return {
		keyed,
		code: own ?? codes.at(-1) ?? null,
		name: reader(names),
		spelling: names.filter(Boolean).join(" "),
	};
}

function schemeOf(
	readings: readonly Reading[],
	codes: readonly string[],
	regions: readonly Region[],
): CodeScheme | null {
	const named = new Map<string, string>();
	for (const { code, name } of readings)
		if (code !== null && name.is === "region") named.set(code, name.region);
	return decideScheme([...new Set(codes)], named, regions);
}

/** The code decides; the name beside it must not say another place. Null where a question was asked. */
function decide(
	{ keyed, code, name, spelling }: Reading,
	scheme: CodeScheme | null,
	keys: readonly KeyColumn[],
	regions: readonly Region[],
	findings: Findings,
	sheet: Sheet,
): PlaceReading | null {
	if (code === null || scheme === null) return name;
	const byCode = readCode(code, scheme, regions);
	const at = addressOf(sheet, keyed.row, narrowest(keyed, keys));
	if (byCode.is === "unknown") {
		if (name.is !== "blank" && name.is !== "unknown") return name;
		findings.ask("code-unknown", { code }, at);
		return null;
	}
	const says = (reading: PlaceReading) =>
		"region" in reading ? `${reading.is} ${reading.region}` : reading.is;
	// Names of districts and of places elsewhere repeat over the country (남구, 고성군); only a name of one of ours can contradict.
	const contradicts =
		name.is === "region" &&
		says(byCode.is === "region" ? { ...byCode, reason: null } : byCode) !== says(name);
	if (contradicts && !(byCode.is === "outside" && name.region !== PROVINCE && !/[시군]$/.test(spelling))) {
		const named = "region" in byCode ? nameOf(byCode.region, regions) : elsewhere;
		findings.ask("code-and-name", { code, byCode: named, name: spelling }, at);
		return null;
	}
	if (byCode.is === "region") return name.is === "region" ? name : { ...byCode, reason: null };
	return byCode;
}
