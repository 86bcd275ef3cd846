/** Words of the feed of releases. */
import type { Release } from "../data/release.ts";
import type { Words } from "../site.ts";
import { formatDate } from "./periods.ts";
import { sampleWarning } from "./terms-of-use.ts";

export const releaseFeedWords = {
	title: (site: Words): Words => ({ ko: `${site.ko}: 자료 공개`, en: `${site.en}: releases of the data` }),
	entry: ({ release, title_ko, title_en }: Release): Words => ({
		ko: `${release} ${title_ko}`,
		en: `${release} ${title_en}`,
	}),
	summary: ({ release, published, sample }: Release): Words => ({
		ko: `${sample ? `${sampleWarning.ko} ` : ""}자료판 ${release}, ${formatDate(published, "ko")} 공개.`,
		en: `${sample ? `${sampleWarning.en} ` : ""}Release ${release} of the data, published ${formatDate(published, "en")}.`,
	}),
} as const;
