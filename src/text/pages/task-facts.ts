/** Words that the list of tasks shares with the page of each: what is not known, figures by name, departments. */
import type { Locale } from "../../site.ts";

/** Where a fact about a task was not published, and where a figure was not found. */
export const unknownWords: Readonly<
	Record<Locale, { readonly unpublished: string; readonly unknown: string; readonly none: string }>
> = {
	ko: { unpublished: "미공표", unknown: "알려지지 않음", none: "찾지 못함" },
	en: { unpublished: "Not published", unknown: "Not known", none: "None found" },
};

/** What a figure measures and when: "2019년 채용·참여 인원", "People taken on, 2019". */
export const figureName: Readonly<Record<Locale, (measure: string, period: string) => string>> = {
	ko: (measure, period) => `${period} ${measure}`,
	en: (measure, period) => `${measure}, ${period}`,
};

/** English for the departments, which the record names in Korean as reports do. */
const englishBureaus: Readonly<Record<string, string>> = {
	조세정의과: "Tax Justice Division",
	자치행정과: "Local Administration Division",
	버스정책과: "Bus Policy Division",
	농식품유통과: "Agri-food Distribution Division",
	하천과: "Rivers Division",
	건설정책과: "Construction Policy Division",
	소방재난본부: "Fire and Disaster Headquarters",
	투자진흥과: "Investment Promotion Division",
	일자리경제정책과: "Jobs and Economic Policy Division",
};

/** A department in this language, and the language it is in: English has no name for one that is new to the record. */
export function bureauName(bureau: string, locale: Locale): { readonly name: string; readonly lang: Locale } {
	const english = locale === "en" ? englishBureaus[bureau] : undefined;
	return english ? { name: english, lang: "en" } : { name: bureau, lang: "ko" };
}
