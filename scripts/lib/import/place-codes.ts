/** Codes of places. Two schemes share their digits: 31110 is Gwacheon to Statistics Korea and a district of Ulsan to the Ministry. */
import { PROVINCE } from "../../../src/data/places.ts";
import type { Region } from "../../../src/data/tables/regions.ts";

/** `administrative`: 행정표준코드 (41110, 4111000000). `statistics`: KOSIS (3101) and Statistics Korea (31010). */
export type CodeScheme = "administrative" | "statistics";
export const codeSchemes: readonly CodeScheme[] = ["administrative", "statistics"];

export type CodeReading =
	| { readonly is: "region"; readonly region: string }
	| { readonly is: "part"; readonly region: string; readonly level: "district" | "below" }
	| { readonly is: "outside" }
	| { readonly is: "national" }
	| { readonly is: "unknown" };

/** Ulsan's administrative codes: the only ones that begin like Gyeonggi's at Statistics Korea. */
const ulsan = new Set(["31110", "31140", "31170", "31200", "31710"]);

/** What a code means in a scheme. */
export function readCode(code: string, scheme: CodeScheme, regions: readonly Region[]): CodeReading {
	if (/^0+$/.test(code)) return { is: "national" };
	return scheme === "administrative" ? readAdministrative(code, regions) : readStatistics(code, regions);
}

function readAdministrative(code: string, regions: readonly Region[]): CodeReading {
	if (![2, 5, 10].includes(code.length)) return { is: "unknown" };
	if (!code.startsWith(PROVINCE)) return { is: "outside" };
	const district = code.slice(0, 5).replace(/^(..)000$/, "$1");
	const below = code.length === 10 && !code.endsWith("00000");
	return belongsTo(district, below, (region) => region.region, regions);
}

function readStatistics(code: string, regions: readonly Region[]): CodeReading {
	if (![2, 4, 5, 7].includes(code.length)) return { is: "unknown" };
	if (!code.startsWith("31")) return { is: "outside" };
	if (code.length === 4) return belongsTo(code, false, (region) => region.kosis_code, regions);
	const district = code.slice(0, 5).replace(/^(..)000$/, "$1");
	return belongsTo(district, code.length === 7, (region) => region.kostat_code, regions);
}

function belongsTo(
	code: string,
	below: boolean,
	codeOf: (region: Region) => string,
	regions: readonly Region[],
): CodeReading {
	const exact = regions.find((region) => codeOf(region) === code);
	if (exact)
		return below
			? { is: "part", region: exact.region, level: "below" }
			: { is: "region", region: exact.region };
	// A city's code of five digits ends in 0; its districts share the first four.
	const city = regions.find((region) => codeOf(region) === `${code.slice(0, 4)}0`);
	if (code.length === 5 && city)
		return { is: "part", region: city.region, level: below ? "below" : "district" };
	return { is: "unknown" };
}

/**
 * The scheme of a column of codes, or null where both fit. `named` gives the region that the name beside a code says,
 * where there is one.
 */
export function decideScheme(
	codes: readonly string[],
	named: ReadonlyMap<string, string>,
	regions: readonly Region[],
): CodeScheme | null {
	const agrees = (scheme: CodeScheme) =>
		[...named].filter(([code, region]) => {
			const reading = readCode(code, scheme, regions);
			return reading.is === "region" && reading.region === region;
		}).length;
	const [administrative, statistics] = [agrees("administrative"), agrees("statistics")];
	if (administrative !== statistics) return administrative > statistics ? "administrative" : "statistics";
	if (codes.some((code) => code.length === 10 || (code.startsWith("41") && code.length !== 4)))
		return "administrative";
	if (codes.some((code) => code.length === 4 || code.length === 7)) return "statistics";
	const ofGyeonggi = codes.filter((code) => readCode(code, "statistics", regions).is === "region");
	return ofGyeonggi.length > 0 && ofGyeonggi.some((code) => code.length === 5 && !ulsan.has(code))
		? "statistics"
		: null;
}
