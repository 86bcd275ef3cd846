/** Paths of pages in every language: Korean at the root, English below `en/`. */
import { type Locale, locales } from "../site.ts";

/** Route parameter of a language: absent for Korean, whose pages have no folder. */
function localeParam(locale: Locale): string | undefined {
	return locale === "ko" ? undefined : locale;
}

/** For a page without parameters of its own. */
export function inEveryLocale() {
	return locales.map((locale) => ({ params: { locale: localeParam(locale) }, props: { locale } }));
}

/** For a page for each of several items; **params** names an item in the address. */
export function inEveryLocaleFor<T, P extends Record<string, string>>(
	items: readonly T[],
	params: (item: T) => P,
) {
	return locales.flatMap((locale) =>
		items.map((item) => ({
			params: { locale: localeParam(locale), ...params(item) },
			props: { locale, item },
		})),
	);
}
