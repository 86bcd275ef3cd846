import { code, period, text } from "./codecs.ts";
import { defineTable, optional, type Row, required } from "./define-table.ts";
import { releaseName } from "./release-name.ts";

/**
 * What each release changed in the observations of the one before it, one row for each cell that changed. The first
 * release has none: all its observations were added with it.
 */
export const changes = defineTable({
	name: "changes",
	title: { ko: "자료판 사이의 변경", en: "Changes between releases" },
	path: "changes.csv",
	key: ["release", "observation", "field"],
	columns: {
		release: required(releaseName, {
			title: { ko: "자료판", en: "Release" },
			description: { ko: "변경이 처음 실린 자료판.", en: "The release that first had the change." },
			list: "releases",
		}),
		observation: required(code, {
			title: { ko: "관측값", en: "Observation" },
			description: { ko: "관측값의 식별자.", en: "Id of the observation." },
		}),
		kind: required(code, {
			title: { ko: "종류", en: "Kind" },
			description: { ko: "추가, 변경, 철회 가운데 하나.", en: "Added, changed or withdrawn." },
			list: "terms:change",
		}),
		// Said again here, because a withdrawn observation stands nowhere else.
		measure: required(code, {
			title: { ko: "지표", en: "Measure" },
			description: { ko: "관측값의 지표.", en: "The observation's measure." },
			list: "measures",
		}),
		region: required(code, {
			title: { ko: "지역", en: "Region" },
			description: { ko: "관측값의 지역.", en: "The observation's region." },
			list: "regions",
		}),
		period: required(period, {
			title: { ko: "기간", en: "Period" },
			description: { ko: "관측값의 기간.", en: "The observation's period." },
		}),
		dimensions: optional(text, {
			title: { ko: "그 밖의 구분", en: "Other dimensions" },
			description: {
				ko: "비어 있지 않은 다른 구분을 ‘열 이름:코드’로 적고 쌍반점으로 나눈다.",
				en: "Its other dimensions that are not empty, as name:code with semicolons between them.",
			},
		}),
		field: optional(text, {
			title: { ko: "바뀐 열", en: "Column" },
			description: {
				ko: "변경이면 바뀐 열의 이름. 추가와 철회면 비운다.",
				en: "Name of the column that changed; empty where the observation was added or withdrawn.",
			},
		}),
		old: optional(text, {
			title: { ko: "이전", en: "Old" },
			description: {
				ko: "앞 자료판의 칸. 철회면 그때의 값이다.",
				en: "The cell in the release before; of a withdrawn observation its value.",
			},
		}),
		new: optional(text, {
			title: { ko: "새로", en: "New" },
			description: {
				ko: "이 자료판의 칸. 추가면 그 값이다.",
				en: "The cell in this release; of an added observation its value.",
			},
		}),
		reason_ko: required(text, {
			title: { ko: "까닭(한국어)", en: "Reason in Korean" },
			description: { ko: "추가하거나 바꾸거나 거둔 까닭.", en: "Why, in Korean." },
		}),
		reason_en: required(text, {
			title: { ko: "까닭(영어)", en: "Reason in English" },
			description: { ko: "추가하거나 바꾸거나 거둔 까닭(영어).", en: "Why." },
		}),
	},
});
export type Change = Row<typeof changes>;
