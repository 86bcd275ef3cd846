/** Words of the feed of releases. */
import type { ReleaseRow } from "../data/tables/releases.ts";
import type { ReleaseChanges } from "../data/views/release-changes.ts";
import { type Locale, locales, type Words } from "../site.ts";
import { formatNumber } from "./digits.ts";
import { changesWords } from "./pages/changes.ts";
import { formatDate } from "./periods.ts";
import { sampleWarning } from "./terms-of-use.ts";

export const releaseFeedWords = {
	title: (site: Words): Words => ({ ko: `${site.ko}: 자료 공개`, en: `${site.en}: releases of the data` }),
	entry: ({ release, title_ko, title_en }: ReleaseRow): Words => ({
		ko: `${release} ${title_ko}`,
		en: `${release} ${title_en}`,
	}),
	summary: ({ row, counts }: ReleaseChanges, isSample: boolean): Words => {
		const [ko, en] = locales.map((locale) => {
			const told = changesWords[locale].counts({
				added: formatNumber(counts.added, locale),
				changed: formatNumber(counts.changed, locale),
				withdrawn: formatNumber(counts.withdrawn, locale),
			});
			const parts = [
				isSample ? sampleWarning[locale] : "",
				publishedLine[locale](row),
				row[`note_${locale}`] ?? "",
				`${told}.`,
			];
			return parts.filter(Boolean).join(" ");
		});
		return { ko: ko ?? "", en: en ?? "" };
	},
} as const;

const publishedLine: Readonly<Record<Locale, (row: ReleaseRow) => string>> = {
	ko: ({ release, published }) => `자료판 ${release}, ${formatDate(published, "ko")} 공개.`,
	en: ({ release, published }) => `Release ${release} of the data, published ${formatDate(published, "en")}.`,
};
