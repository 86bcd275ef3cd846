/** Ages and sexes that a breakdown of the record speaks of, in words. */
import type { Locale, Words } from "../site.ts";

/** `long` for headings and table cells, `short` for labels in drawings. */
export type AgeStyle = "long" | "short";

/**
 * An age code in words.
 *
 * | code | Korean | English | short |
 * |---|---|---|---|
 * | `age-15-29` | 15~29세 | 15–29 | 15–29 |
 * | `age-65-plus` | 65세 이상 | 65 and over | 65+ |
 *
 * Throws a RangeError for any other code.
 */
export function formatAge(age: string, locale: Locale, style: AgeStyle = "long"): string {
	const [, from, to] = /^age-(\d+)-(\d+|plus)$/.exec(age) ?? [];
	if (from === undefined || to === undefined) throw new RangeError(`"${age}" is not an age of the record`);
	if (to === "plus") {
		if (locale === "ko") return `${from}세 이상`;
		return style === "short" ? `${from}+` : `${from} and over`;
	}
	return locale === "ko" ? `${from}~${to}세` : `${from}–${to}`;
}

const sexNames: Readonly<Record<"male" | "female" | "both", Words>> = {
	male: { ko: "남자", en: "Men" },
	female: { ko: "여자", en: "Women" },
	both: { ko: "남녀 전체", en: "Both sexes" },
};

/** 남자, 여자; Men, Women. Null is both together. */
export function formatSex(sex: string | null, locale: Locale): string {
	return sexNames[sex === "male" || sex === "female" ? sex : "both"][locale];
}
