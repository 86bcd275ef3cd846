/** What building this project's site takes, and how that grows with the register. */
import { join } from "node:path";
import type { Extent } from "../../../src/data/extent.ts";
import { buildGoals } from "./build-goals.ts";
import { buildTables } from "./build-tables.ts";
import { type BuildFigures, measureOwnBuild } from "./own-build.ts";
import { definePart } from "./part.ts";
import { type Workshop, wholeSite } from "./workshop.ts";

/** One measured build. */
export interface BuildCase {
	/** Tasks of the sample register; null for the published record. */
	readonly tasks: number | null;
	readonly extent: Extent;
	/** Whether drawings of the build before were used. */
	readonly warm: boolean;
	readonly build: BuildFigures;
}

/** Cases in the order of the document. */
export type BuildCases = readonly BuildCase[];

/** The register that is also built whole: with all states, pictures, embeds and origins. */
const BUILT_WHOLE = 607;

const intro = `Every build is a process of its own that writes a whole site from an empty folder. “Whole” is what is published: every
state of every chart as page, picture, embed and downloads, and the origin of every figure. “Pages” are the home page, areas,
places, years, tasks and one state of each chart, in both languages, with their drawings and tables (\`EXTENT=pages\`): the
work that grows with the tasks, and that other tools can be given too. Cold builds begin without kept drawings, the warm one
with those of the build before. Registers are those of \`npm run sample\`.

Time is on the clock, from the start of the process to its end; processor time is that of all cores, user and system.
Memory is the most that the process and all it started had in use at once, looked at ten times a second and never less
than the system's own high-water mark of the largest process. Bytes are of files as they lie on disk. Figures are medians
where a build was run more than once.`;

export const builds = definePart<BuildCases>({
	async measure(workshop, earlier, keep) {
		let cases = earlier ?? [];
		const add = (measured: BuildCase) => {
			cases = inOrder([...cases.filter((each) => !isSame(each, measured)), measured]);
			keep(cases);
		};
		if (!workshop.options.quick) for (const warm of [false, true]) add(await publishedRecord(workshop, warm));
		if (!workshop.options.quick && workshop.options.tasks.includes(BUILT_WHOLE))
			add(await wholeRegister(workshop));
		for (const tasks of workshop.options.tasks) {
			workshop.say(`builds: pages of ${tasks} tasks`);
			add({ tasks, extent: "pages", warm: false, build: await workshop.ownPages(tasks) });
		}
	},
	section: (cases) => ({ title: "Builds", intro, tables: buildTables(cases), goals: buildGoals(cases) }),
});

async function publishedRecord(workshop: Workshop, warm: boolean): Promise<BuildCase> {
	workshop.say(`builds: the published record, ${warm ? "warm" : "cold"}`);
	// The site stays, for the parts that measure its pages.
	const site = workshop.folder(wholeSite);
	const order = {
		record: workshop.record,
		extent: "whole",
		site,
		cache: workshop.folder("cache"),
		warm,
	} as const;
	return { tasks: null, extent: "whole", warm, build: await measureOwnBuild(order, workshop.options.runs) };
}

async function wholeRegister(workshop: Workshop): Promise<BuildCase> {
	workshop.say(`builds: ${BUILT_WHOLE} tasks, whole`);
	const folder = workshop.folder("whole-register");
	const order = {
		record: workshop.register(BUILT_WHOLE),
		extent: "whole",
		site: join(folder, "site"),
		cache: join(folder, "cache"),
		warm: false,
	} as const;
	return { tasks: BUILT_WHOLE, extent: "whole", warm: false, build: await measureOwnBuild(order, 1) };
}

function isSame(a: BuildCase, b: BuildCase): boolean {
	return a.tasks === b.tasks && a.extent === b.extent && a.warm === b.warm;
}

function inOrder(cases: BuildCases): BuildCases {
	const rank = ({ tasks, extent, warm }: BuildCase) => [tasks ?? 0, extent === "whole" ? 0 : 1, Number(warm)];
	return [...cases].sort((a, b) => {
		const [left, right] = [rank(a), rank(b)];
		return (
			left.map((value, place) => value - (right[place] ?? 0)).find((difference) => difference !== 0) ?? 0
		);
	});
}
