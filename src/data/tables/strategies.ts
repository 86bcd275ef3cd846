import { defineTable, type Row } from "./define-table.ts";
import { names, order, slug } from "./shared-columns.ts";

/** The three strategies the plan was announced with. */
export const strategies = defineTable({
	name: "strategies",
	title: { ko: "전략", en: "Strategies" },
	path: "codes/strategies.csv",
	key: ["slug"],
	columns: { slug, ...names, order },
});
export type Strategy = Row<typeof strategies>;
