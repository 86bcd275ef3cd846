import { code } from "./codecs.ts";
import { defineTable, type Row, required } from "./define-table.ts";
import { names, order } from "./shared-columns.ts";

/** The small code lists in one table: tier, sector, status, use, approx, missing and so on. */
export const terms = defineTable({
	name: "terms",
	title: { ko: "용어", en: "Terms" },
	path: "codes/terms.csv",
	key: ["list", "code"],
	columns: {
		list: required(code, {
			title: { ko: "목록", en: "List" },
			description: { ko: "코드가 속한 목록.", en: "The list the code belongs to." },
		}),
		code: required(code, {
			title: { ko: "코드", en: "Code" },
			description: { ko: "목록 안의 코드.", en: "The code within its list." },
		}),
		...names,
		order,
	},
});
export type Term = Row<typeof terms>;
