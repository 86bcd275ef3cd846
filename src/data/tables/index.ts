/** All tables of the record. Adding a table is one file and one line. */
import { adoptions } from "./adoptions.ts";
import { areas } from "./areas.ts";
import { bodies } from "./bodies.ts";
import { breakdowns } from "./breakdowns.ts";
import { changes } from "./changes.ts";
import { conversions } from "./conversions.ts";
import { coverage } from "./coverage.ts";
import type { Row } from "./define-table.ts";
import { evaluations } from "./evaluations.ts";
import { eventKinds } from "./event-kinds.ts";
import { events } from "./events.ts";
import { mosaic, mosaicLabels, tiles } from "./geo.ts";
import { measures } from "./measures.ts";
import { notes } from "./notes.ts";
import { observations } from "./observations.ts";
import { policies } from "./policies.ts";
import { reconciliations } from "./reconciliations.ts";
import { regions } from "./regions.ts";
import { releases } from "./releases.ts";
import { rounds } from "./rounds.ts";
import { rules } from "./rules.ts";
import { consulted, sources } from "./sources.ts";
import { strategies } from "./strategies.ts";
import { support } from "./support.ts";
import { tasks } from "./tasks.ts";
import { terms } from "./terms.ts";

export const tables = {
	observations,
	areas,
	strategies,
	regions,
	measures,
	breakdowns,
	terms,
	sources,
	consulted,
	notes,
	tasks,
	policies,
	rounds,
	rules,
	support,
	adoptions,
	bodies,
	events,
	eventKinds,
	conversions,
	evaluations,
	reconciliations,
	coverage,
	releases,
	changes,
	mosaic,
	mosaicLabels,
	tiles,
} as const;

export type TableName = keyof typeof tables;

/** The rows of every table. */
export type Tables = { readonly [N in TableName]: readonly Row<(typeof tables)[N]>[] };
