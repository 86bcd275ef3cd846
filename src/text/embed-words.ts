/** Words of embeds: what stands around a chart on other sites. */
import type { Locale } from "../site.ts";

export interface EmbedWords {
	readonly unit: string;
	readonly source: string;
	/** Names the data release an embed shows: `2026.1`. */
	readonly release: (release: string) => string;
	/** Link to the chart's own page. */
	readonly home: (siteName: string) => string;
}

export const embedWords: Readonly<Record<Locale, EmbedWords>> = {
	ko: {
		unit: "단위",
		source: "출처",
		release: (release) => `${release} 자료판`,
		home: (siteName) => `${siteName}에서 보기`,
	},
	en: {
		unit: "Unit",
		source: "Source",
		release: (release) => `Release ${release}`,
		home: (siteName) => `See it at ${siteName}`,
	},
};
