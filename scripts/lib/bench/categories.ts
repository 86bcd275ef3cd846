/** What Lighthouse judges a page in. */

export const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

export type Category = (typeof categories)[number];

/** What a page is judged in: one that asks search engines to leave it out is not judged by how well they find it. */
export function categoriesOf(html: string): readonly Category[] {
	const isLeftOut = /<meta name="robots" content="[^"]*\bnoindex\b/.test(html);
	return isLeftOut ? categories.filter((name) => name !== "seo") : categories;
}
