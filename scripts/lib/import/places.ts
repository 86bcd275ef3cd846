/** Names of places in published tables → regions of the record, by an explicit list of spellings and nothing else. */
import { nearest } from "../../../src/data/nearest.ts";
import { PROVINCE } from "../../../src/data/places.ts";
import type { Region } from "../../../src/data/tables/regions.ts";
import type { Words } from "../../../src/site.ts";
import type { Known } from "./known.ts";

export type PlaceReading =
	| {
			readonly is: "region";
			readonly region: string /** Why another spelling stands for it. */;
			readonly reason: Words | null;
	  }
	/** A place outside Gyeonggi. */
	| { readonly is: "outside" }
	| { readonly is: "national" }
	/** `계`, `합계`: of what, the rest of the file has to say. */
	| { readonly is: "total" }
	/** A part of a city (구, 출장소) or something below it (동, 읍, 면). */
	| { readonly is: "part"; readonly region: string; readonly level: "district" | "below" }
	| { readonly is: "left"; readonly spelling: string; readonly reason: Words }
	| { readonly is: "ambiguous"; readonly spelling: string; readonly choices: Words }
	| { readonly is: "unknown"; readonly spelling: string; readonly nearest: string | null }
	| { readonly is: "blank" };

/** Reads the cells that name one place, from the widest to the narrowest: `경기도`, `수원시`, `장안구`. */
export type PlaceReader = (names: readonly string[]) => PlaceReading;

/** A reader for the regions of the record. */
export function createPlaceReader(known: Known["places"], regions: readonly Region[]): PlaceReader {
	const spellings = spellingsOf(known, regions);
	const memory = new Map<string, PlaceReading>();
	return (names) => {
		const key = names.join("|");
		const before = memory.get(key);
		if (before) return before;
		const reading = readPlace(names, known, spellings);
		memory.set(key, reading);
		return reading;
	};
}

interface Spellings {
	readonly regions: ReadonlyMap<string, { region: string; reason: Words | null }>;
	readonly districts: ReadonlyMap<string, string>;
	/** Official names of the 31, which may stand before the name of a part. */
	readonly cities: readonly { name: string; region: string }[];
}

function spellingsOf(known: Known["places"], regions: readonly Region[]): Spellings {
	const cities = regions.filter(({ region }) => region !== PROVINCE);
	const ambiguous = new Set(known.ambiguous.map(({ spelling }) => spelling));
	const names = cities.flatMap(({ region, name_ko, short_ko, name_en }) =>
		[name_ko, name_en, name_en.replace(/-(si|gun)$/, ""), ...(ambiguous.has(short_ko) ? [] : [short_ko])].map(
			(name) => [name, { region, reason: null }] as const,
		),
	);
	const others = known.spellings.map(
		({ spelling, region, reason }) => [spelling, { region, reason }] as const,
	);
	return {
		regions: new Map<string, { region: string; reason: Words | null }>([...names, ...others]),
		districts: new Map(
			known.districts.flatMap(({ region, names }) => names.map((name) => [name, region] as const)),
		),
		cities: cities.map(({ region, name_ko }) => ({ name: name_ko, region })),
	};
}

function readPlace(names: readonly string[], known: Known["places"], spellings: Spellings): PlaceReading {
	const filled = names.filter((name) => name !== "");
	if (filled.length === 0) return { is: "blank" };
	const named = filled.filter((name) => !known.totals.includes(name));
	// Totals only: the total of all.
	if (named.length === 0) return { is: "total" };
	// KOSIS repeats the wider place in the column of the narrower one where there is none.
	const path = named.filter((name, index) => index === 0 || name !== named[index - 1]).join(" ");
	if (known.leftOut.some(({ spelling }) => spelling === path)) return inside(path, false, known, spellings);
	for (const province of [...known.province].sort((a, b) => b.length - a.length)) {
		if (path === province) return { is: "region", region: PROVINCE, reason: null };
		if (path.startsWith(province)) return inside(path.slice(province.length).trim(), true, known, spellings);
	}
	if (known.national.includes(path)) return { is: "national" };
	const [first = ""] = path.split(" ");
	if (known.otherProvinces.includes(first) || known.otherCities.includes(first)) return { is: "outside" };
	// 광주 동구 is of the metropolitan city: Gwangju-si has no districts.
	if (known.ambiguous.some(({ spelling }) => path.startsWith(`${spelling} `))) return { is: "outside" };
	return inside(path, false, known, spellings);
}

function inside(
	rest: string,
	ofGyeonggi: boolean,
	known: Known["places"],
	spellings: Spellings,
): PlaceReading {
	const left = known.leftOut.find(({ spelling }) => spelling === rest);
	if (left) return { is: "left", spelling: rest, reason: left.reason };
	const ambiguous = known.ambiguous.find(({ spelling }) => spelling === rest);
	if (ambiguous && !ofGyeonggi) return { is: "ambiguous", spelling: rest, choices: ambiguous.choices };
	// Named together with the province, the short name can only be the city.
	const found = spellings.regions.get(ambiguous ? `${rest}시` : rest);
	if (found) return { is: "region", ...found };
	const district = spellings.districts.get(rest);
	if (district) return { is: "part", region: district, level: "district" };
	const city = spellings.cities.find(({ name }) => rest.startsWith(name));
	const part = city ? rest.slice(city.name.length).trim() : "";
	if (city && known.totals.includes(part)) return { is: "region", region: city.region, reason: null };
	if (city && /(구|출장소)( |$)/.test(part) && !/[동읍면리가]$/.test(part))
		return { is: "part", region: city.region, level: "district" };
	if (city && /[동읍면리]$/.test(part)) return { is: "part", region: city.region, level: "below" };
	const candidates = [...spellings.regions.keys(), ...spellings.districts.keys()];
	return { is: "unknown", spelling: rest, nearest: nearest(rest, candidates) };
}
