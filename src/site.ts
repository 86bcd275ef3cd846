/** What the site is called, where it lives and in which languages it speaks. Constants only. */

/** The languages of the site. Korean is the source of truth and lives at `/`, English at `/en/`. */
export const locales = ["ko", "en"] as const;
export type Locale = (typeof locales)[number];

/** The same words in every language of the site. */
export type Words = Readonly<Record<Locale, string>>;

export const siteName: Words = {
	ko: "경기 일자리 통계",
	en: "Gyeonggi Jobs in Figures",
};

export const siteDescription: Words = {
	ko: "경기도가 2018년 12월 일자리 종합계획에서 약속한 것과 그 뒤 알려진 것",
	en: "What Gyeonggi Province promised in its jobs plan of December 2018, and what is known to have come of it",
};

/** Licence of the program; the data's terms are in `data/README.md`. */
export const codeLicence = { name: "MIT", url: "https://opensource.org/license/mit" } as const;
