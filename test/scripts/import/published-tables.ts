/** Tables as publishers lay them out, filled from the real record: what an import must find equal in every cell. */
import iconv from "iconv-lite";
import Papa from "papaparse";
import { cities, valueAt } from "./record-rows.ts";

export type Table = readonly (readonly string[])[];

/** Half-years of the labour tables below. */
export const halfYears = ["2022-S1", "2022-S2", "2023-S1", "2023-S2", "2024-S1", "2024-S2"] as const;
export const ages = [
	["계", "age-15-plus"],
	["15 - 64세", "age-15-64"],
	["65세이상", "age-65-plus"],
] as const;

/** `2024-S1` as KOSIS writes it: `2024.1/2`. */
export const kosisHalf = (period: string) => `${period.slice(0, 4)}.${period.slice(-1)}/2`;

/** A record's value of persons in thousands, exactly. */
export function inThousands(value: string): string {
	const padded = value.padStart(4, "0");
	return `${padded.slice(0, -3)}.${padded.slice(-3)}`.replace(/\.?0+$/, "") || "0";
}

/** One header row: places, ages, items with their units, and half-years to the right; two places of Seoul and a stray column. */
export function kosisWide(): Table {
	const outside = ["서울 종로구", "서울 중구"].flatMap((place) =>
		ages.map(([age]) => [place, age, "취업자 (천명)", "", ...halfYears.map(() => "73.1"), ""]),
	);
	const own = cities.flatMap(({ region, name_ko }) =>
		ages.flatMap(([age, breakdown]) => [
			[
				name_ko,
				age,
				"취업자 (천명)",
				"",
				...halfYears.map((period) => inThousands(valueAt("employed", region, period, breakdown))),
				"",
			],
			[
				name_ko,
				age,
				"고용률 (%)",
				"",
				...halfYears.map((period) => valueAt("employment-rate", region, period, breakdown)),
				"",
			],
		]),
	);
	return [
		["행정구역별", "연령별", "항목", "단위", ...halfYears.map(kosisHalf), "Unnamed: 28"],
		...outside,
		...own,
	];
}

/** Two header rows, period over item, with KOSIS's codes before every name; persons rounded to thousands. */
export function kosisWideTwoRows(): Table {
	const period = "H202401 2024.1/2";
	const items = [
		["T1 15세이상인구 (천명)", "population-15-plus", null],
		["T2 경제활동인구 (천명)", "labour-force", null],
		["T3 취업자 (천명)", "employed", "age-15-plus"],
		["T4 실업자 (천명)", "unemployed", null],
		["T5 비경제활동인구 (천명)", "economically-inactive", null],
		["T6 경제활동참가율 (％)", "participation-rate", null],
		["T7 고용률 (%)", "employment-rate", "age-15-plus"],
		["T11 15~64세 고용률 (%)", "employment-rate", "age-15-64"],
		["T8 실업률 (％)", "unemployment-rate", null],
	] as const;
	return [
		["A 행정구역별", ...items.map(() => period)],
		["A 행정구역별", ...items.map(([label]) => label)],
		["1101 서울 종로구", ...items.map(() => "1")],
		...cities.map(({ region, name_ko, kosis_code }) => [
			`${kosis_code} ${name_ko}`,
			...items.map(([label, measure, breakdown]) => {
				const value = valueAt(measure, region, "2024-S1", breakdown);
				return label.includes("천명") ? String(Math.round(Number(value) / 1000)) : value;
			}),
		]),
	];
}

/** One value a line. */
export function kosisLong(): Table {
	const rows = cities.flatMap(({ region, name_ko, kosis_code }) =>
		halfYears.map((period) => [
			kosis_code,
			name_ko,
			"취업자",
			"천명",
			kosisHalf(period),
			inThousands(valueAt("employed", region, period, "age-15-plus")),
		]),
	);
	return [["지역코드", "행정구역별", "항목", "단위", "시점", "데이터"], ...rows];
}

/** Months down, items across, as on data.go.kr; the province last, and a ratio nobody needs. */
export function worknetMonths(): Table {
	const months = ["2021-11", "2021-12", "2022-01", "2022-02"];
	const measures = ["job-openings", "job-seekers", "placements"] as const;
	const places = [
		...cities.map(({ region, name_ko }) => [region, name_ko] as const),
		["41", "전체"] as const,
	];
	const rows = months.flatMap((month) => [
		[`${month.slice(2, 4)}.${Number(month.slice(5))}월`, "서울특별시", "종로구", "683", "719", "173", "0.94"],
		...places.map(([region, name]) => [
			`${month.slice(2, 4)}.${Number(month.slice(5))}월`,
			"경기도",
			name,
			...measures.map((measure) => Number(valueAt(measure, region, month, null)).toLocaleString("en-GB")),
			"0.33",
		]),
	]);
	return [["기준년월", "시도", "행정구역", "신규구인인원", "신규구직건수", "취업건수", "구인배율"], ...rows];
}

/** December by administrative code, with the districts of Suwon beside the city. */
export function residents(): Table {
	const years = ["2019", "2020", "2021", "2022"];
	const places = [
		["41", "전체"] as const,
		...cities.map(({ region, name_ko }) => [region, name_ko] as const),
	];
	const rows = years.flatMap((year) => [
		["11110", "서울특별시", "종로구", `'${year.slice(2)}.12월`, "152737"],
		...places.flatMap(([region, name]) => [
			[region, "경기도", name, `'${year.slice(2)}.12월`, valueAt("resident-population", region, year, null)],
			...(region === "41110" ? [["41111", "경기도", "장안구", `'${year.slice(2)}.12월`, "296479"]] : []),
		]),
	]);
	return [["행정코드", "시도", "행정구역", "연월", "총인구수"], ...rows];
}

export type TextEncoding = "utf-8" | "utf-8-bom" | "utf-16le" | "cp949";

/** A table as the bytes of a CSV file. */
export function toCsv(table: Table, encoding: TextEncoding = "utf-8", newline = "\n"): Uint8Array {
	const text = `${Papa.unparse(
		table.map((row) => [...row]),
		{ newline },
	)}${newline}`;
	if (encoding === "utf-8-bom") return Buffer.from(`\uFEFF${text}`);
	if (encoding === "utf-16le") return Buffer.from(`\uFEFF${text}`, "utf16le");
	return encoding === "cp949" ? iconv.encode(text, "cp949") : Buffer.from(text);
}
