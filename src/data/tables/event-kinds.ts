import { code } from "./codecs.ts";
import { defineTable, type Row, required } from "./define-table.ts";
import { names, order } from "./shared-columns.ts";

/** Kinds of events around the plan. */
export const eventKinds = defineTable({
	name: "event-kinds",
	title: { ko: "사건 종류", en: "Kinds of events" },
	path: "hq/event_kinds.csv",
	key: ["kind"],
	columns: {
		kind: required(code, {
			title: { ko: "종류", en: "Kind" },
			description: { ko: "사건의 종류.", en: "Kind of event." },
		}),
		...names,
		order,
	},
});
export type EventKind = Row<typeof eventKinds>;
