import { code } from "./codecs.ts";
import { defineTable, type Row, required } from "./define-table.ts";
import { bilingual, names, source } from "./shared-columns.ts";

/** Bodies that run, review or finance the plan. */
export const bodies = defineTable({
	name: "bodies",
	title: { ko: "조직", en: "Bodies" },
	path: "hq/bodies.csv",
	key: ["body"],
	columns: {
		body: required(code, {
			title: { ko: "조직 코드", en: "Body code" },
			description: { ko: "조직의 코드.", en: "Code of the body." },
		}),
		...names,
		...bilingual("role", { ko: "하는 일", en: "Role" }, { ko: "조직이 맡은 일.", en: "What the body does." }),
		...bilingual(
			"chair",
			{ ko: "책임자", en: "Chair" },
			{ ko: "조직을 이끄는 사람의 직책.", en: "Office of whoever leads the body." },
		),
		...bilingual(
			"members",
			{ ko: "구성원", en: "Members" },
			{ ko: "조직에 참여하는 사람들.", en: "Who takes part." },
		),
		source,
	},
});
export type Body = Row<typeof bodies>;
