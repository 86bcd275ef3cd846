/** Words of the picture of where policies came from and went, and of its table. */
import type { FlowEnd, MarketFlow } from "../../../data/views/market-flow.ts";
import type { Locale } from "../../../site.ts";
import { type Prose, reckoned, say } from "../../cited.ts";
import { formatList } from "../../lists.ts";
import { formatNumber } from "../../numbers.ts";
import { josa } from "../../particles.ts";
import type { Vocabulary } from "../../vocabulary.ts";
import { listYears } from "./years.ts";

export interface MarketFlowWords {
	readonly sentence: (flow: MarketFlow) => Prose;
	readonly note: string;
	/** Where a policy without a buyer is drawn. */
	readonly openNote: string;
	readonly caption: string;
	readonly from: string;
	readonly to: string;
	readonly count: string;
	readonly policies: string;
	readonly unit: (count: number) => string;
	readonly end: (end: FlowEnd, words: Vocabulary, style: "name" | "short") => string;
}

export const marketFlowWords: Readonly<Record<Locale, MarketFlowWords>> = {
	ko: {
		sentence: ({ named, unnamed, unnamedFrom, cityPurchases, offered, unpublishedYears }) => {
			const province = josa`경기도가 새로 산 사업은 이름이 알려진 ${formatNumber(named, "ko")}건과 이름이 공표되지 않은 ${reckoned(`${formatNumber(unnamed, "ko")}건`, ...unnamedFrom)}이다.`;
			const missing =
				unpublishedYears.length > 0
					? ` ${listYears(unpublishedYears, "ko")}은 총수가 공표되지 않아 이름이 알려진 것만 세었다.`
					: "";
			const cities =
				cityPurchases > 0
					? ` 다른 시·군이 산 것은 ${formatNumber(cityPurchases, "ko")}건이다.`
					: offered > 0
						? ` 다른 시·군이 살 수 있게 내놓은 사업은 ${formatNumber(offered, "ko")}건이고 산 시·군은 찾지 못했다.`
						: " 다른 시·군이 산 사업은 찾지 못했다.";
			return say`${province}${missing}${cities}`;
		},
		note: "띠의 굵기는 사업의 수입니다. 여러 시·군이 함께 낸 사업은 한 건으로 셉니다.",
		openNote: "끊긴 띠는 산 곳을 찾지 못한 사업입니다.",
		caption: "낸 곳과 산 곳별 사업 수",
		from: "낸 곳",
		to: "산 곳",
		count: "건수",
		policies: "사업",
		unit: (count) => `${formatNumber(count, "ko")}건`,
		end: (end, words, style) => {
			switch (end.kind) {
				case "regions":
					return formatList(
						end.regions.map((code) =>
							style === "name" ? words.name("region", code) : words.short("region", code),
						),
						"ko",
					);
				case "agency":
					return "도 공공기관";
				case "no-buyer":
					return style === "name" ? "산 시·군을 찾지 못함" : "산 곳 못 찾음";
				default:
					return {
						city: style === "name" ? "이름이 공표되지 않은 시·군 사업" : "이름 미공표 (시·군)",
						agency: style === "name" ? "이름이 공표되지 않은 공공기관 사업" : "이름 미공표 (기관)",
						unknown: style === "name" ? "이름과 낸 곳이 공표되지 않은 사업" : "이름·낸 곳 미공표",
					}[end.by];
			}
		},
	},
	en: {
		sentence: ({ named, unnamed, unnamedFrom, cityPurchases, offered, unpublishedYears }) => {
			const province = say`The province newly bought ${formatNumber(named, "en")} policies known by name and ${reckoned(formatNumber(unnamed, "en"), ...unnamedFrom)} published without one.`;
			const missing =
				unpublishedYears.length > 0
					? ` For ${listYears(unpublishedYears, "en")} no total was published, so only named ones count.`
					: "";
			const cities =
				cityPurchases > 0
					? ` Other cities and counties bought ${formatNumber(cityPurchases, "en")}.`
					: offered > 0
						? ` ${formatNumber(offered, "en")} ${offered === 1 ? "policy was" : "policies were"} put up for other cities and counties, and no buyer was found.`
						: " No purchase by another city or county was found.";
			return say`${province}${missing}${cities}`;
		},
		note: "A band is as wide as the number of policies. A policy offered by several together counts once.",
		openNote: "Broken bands are policies of which no buyer was found.",
		caption: "Policies by who offered and who bought",
		from: "Offered by",
		to: "Bought by",
		count: "Policies",
		policies: "Which",
		unit: (count) => formatNumber(count, "en"),
		end: (end, words, style) => {
			switch (end.kind) {
				case "regions":
					return formatList(
						end.regions.map((code) =>
							style === "name" ? words.name("region", code) : words.short("region", code),
						),
						"en",
					);
				case "agency":
					return style === "name" ? "Provincial agencies" : "Agencies";
				case "no-buyer":
					return "No buyer found";
				default:
					return {
						city: style === "name" ? "Policies of cities and counties without a name" : "Unnamed (cities)",
						agency: style === "name" ? "Policies of agencies without a name" : "Unnamed (agencies)",
						unknown: style === "name" ? "Policies without a name or an origin" : "Unnamed (unknown)",
					}[end.by];
			}
		},
	},
};
