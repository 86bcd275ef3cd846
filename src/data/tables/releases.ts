import { date, integer, text } from "./codecs.ts";
import { defineTable, optional, type Row, required } from "./define-table.ts";
import { releaseName } from "./release-name.ts";
import { bilingual } from "./shared-columns.ts";

/** Every release of the record, the first one first. The last is the one that `release.json` names. */
export const releases = defineTable({
	name: "releases",
	title: { ko: "자료판", en: "Releases" },
	path: "releases.csv",
	key: ["release"],
	columns: {
		release: required(releaseName, {
			title: { ko: "자료판", en: "Release" },
			description: {
				ko: "해와 그해의 차례로 된 자료판의 이름(2026.1).",
				en: "Name of the release: year and running number, as 2026.1.",
			},
		}),
		published: required(date, {
			title: { ko: "공개일", en: "Published" },
			description: { ko: "자료판을 공개한 날.", en: "Day of publication." },
		}),
		title_ko: required(text, {
			title: { ko: "이름(한국어)", en: "Title in Korean" },
			description: { ko: "자료판의 이름.", en: "Title of the release, in Korean." },
		}),
		title_en: required(text, {
			title: { ko: "이름(영어)", en: "Title in English" },
			description: { ko: "자료판의 이름(영어).", en: "Title of the release." },
		}),
		observations: optional(integer, {
			title: { ko: "관측값 수", en: "Observations" },
			description: {
				ko: "공개할 때 기록에 있던 관측값의 수.",
				en: "Observations the record held when it was published.",
			},
			unit: { ko: "개", en: "observations" },
		}),
		...bilingual(
			"note",
			{ ko: "설명", en: "Note" },
			{ ko: "이 자료판에서 무엇이 달라졌는지.", en: "What is different in this release." },
		),
	},
});
export type ReleaseRow = Row<typeof releases>;
