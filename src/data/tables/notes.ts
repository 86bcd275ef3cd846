import { text } from "./codecs.ts";
import { defineTable, type Row, required } from "./define-table.ts";

/** Every Korean note of the record with its English. */
export const notes = defineTable({
	name: "notes",
	title: { ko: "비고의 영어", en: "Notes in English" },
	path: "codes/notes.csv",
	key: ["note"],
	columns: {
		note: required(text, {
			title: { ko: "비고", en: "Note" },
			description: { ko: "자료에 쓰인 한국어 비고.", en: "A Korean note as it stands in the record." },
		}),
		note_en: required(text, {
			title: { ko: "비고(영어)", en: "Note in English" },
			description: { ko: "비고의 영어 번역.", en: "The note's English." },
		}),
	},
});
export type Note = Row<typeof notes>;
