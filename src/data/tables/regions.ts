import { code, text } from "./codecs.ts";
import { defineTable, optional, type Row, required } from "./define-table.ts";
import { order, shortNames, slug } from "./shared-columns.ts";

/** The province and its 31 cities and counties. Places are named by code, never by matching their names. */
export const regions = defineTable({
	name: "regions",
	title: { ko: "지역", en: "Regions" },
	path: "codes/regions.csv",
	key: ["region"],
	columns: {
		region: required(code, {
			title: { ko: "지역 코드", en: "Region code" },
			description: {
				ko: "행정표준코드의 앞자리. 41은 경기도 전체다.",
				en: "Leading digits of Korea's administrative standard code; 41 is the whole province.",
			},
		}),
		slug,
		name_ko: required(text, {
			title: { ko: "이름(한국어)", en: "Name in Korean" },
			description: { ko: "시·군의 정식 이름.", en: "Official Korean name." },
		}),
		...shortNames,
		name_en: required(text, {
			title: { ko: "이름(영어)", en: "Name in English" },
			description: {
				ko: "로마자 이름(국어의 로마자 표기법).",
				en: "Romanised name under Korea's romanisation rules.",
			},
		}),
		kind: required(code, {
			title: { ko: "종류", en: "Kind" },
			description: { ko: "도, 시, 군.", en: "Province, city (si) or county (gun)." },
			list: "terms:region-kind",
		}),
		division: optional(code, {
			title: { ko: "남북", en: "Division" },
			description: { ko: "경기 남부인지 북부인지.", en: "Northern or southern Gyeonggi." },
			list: "terms:division",
		}),
		kosis_code: required(code, {
			title: { ko: "KOSIS 코드", en: "KOSIS code" },
			description: { ko: "KOSIS 지역별고용조사의 지역 코드.", en: "Region code in KOSIS surveys." },
		}),
		kostat_code: required(code, {
			title: { ko: "통계청 코드", en: "Statistics Korea code" },
			description: { ko: "통계청 행정구역 코드.", en: "Statistics Korea's code of the district." },
		}),
		order,
	},
});
export type Region = Row<typeof regions>;
