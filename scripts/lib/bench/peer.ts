/** The same register built by this project and by Observable Framework, side by side in one run. */
import { bytes, count, notMeasured, seconds, times } from "./figures.ts";
import { folderSize } from "./folder-size.ts";
import { atLeast } from "./goals.ts";
import type { MeasuredRun } from "./measured-run.ts";
import { type BuildFigures, buildFigures } from "./own-build.ts";
import { definePart } from "./part.ts";
import type { Goal, SectionTable } from "./section.ts";
import { ratio } from "./statistics.ts";
import { peerRegister, type Workshop } from "./workshop.ts";

interface PeerCase {
	readonly tasks: number;
	readonly own: BuildFigures;
	readonly peer: BuildFigures;
}

interface PeerFigures {
	/** Of Observable Framework. */
	readonly version: string;
	readonly cases: readonly PeerCase[];
}

/** The peer is not given larger registers: by its growth 60,700 tasks would take it more than an hour. */
const MOST_TASKS = 10_000;

const QUICKER = 5;

const intro = (
	version: string,
): string => `Both tools build the same sample register (\`npm run sample\`), one after the other on the same machine: the very same tasks,
places, years and figures, not only as many of them. Both make a home page and a page for each area, each city and county,
each year and each task.

**This project** (\`EXTENT=pages\`) checks the record, writes each page in Korean and in English, draws every chart beforehand at two
widths with its table, its sentence and its sources, and cuts the typeface to what is shown. Its site has further pages that the
peer has no counterpart of (charts, data, search, methods and others), and its pages of places show employment besides.

**Observable Framework ${version}** writes each page in one language, and draws two or three charts a page, the same kinds by
the same library, in the reader's browser: no tables, no sentences. It is spared work: the figures of each page are added up
beforehand and lie ready as one small JSON file a page, which is not timed, so that no data loader has to run; packages are
imported from its own \`node_modules\`, so that it builds without network; search is off. It is installed fresh from
the registry and built without anything kept from an earlier build. Its \`observable build\` is started without npx, which would add
to its time.

So the ratio is in the peer's favour: more is made in the time that is held against it.`;

export const peer = definePart<PeerFigures>({
	async measure(workshop, earlier, keep) {
		const { version } = workshop.peer();
		let cases = earlier?.version === version ? earlier.cases : [];
		for (const tasks of workshop.options.tasks.filter((size) => size <= MOST_TASKS)) {
			workshop.say(`peer: this project's pages of ${tasks} tasks`);
			const own = await workshop.ownPages(tasks);
			workshop.say(`peer: Observable Framework's pages of ${tasks} tasks`);
			const measured = { tasks, own, peer: await buildPeer(workshop, tasks) };
			cases = [...cases.filter((each) => each.tasks !== tasks), measured].sort((a, b) => a.tasks - b.tasks);
			keep({ version, cases });
		}
	},
	section: ({ version, cases }) => ({
		title: "The same register built by Observable Framework",
		intro: intro(version),
		tables: cases.map(tableOf),
		goals: cases.flatMap(goalsOf),
	}),
});

async function buildPeer(workshop: Workshop, tasks: number): Promise<BuildFigures> {
	const site = workshop.peer();
	site.fill(peerRegister(workshop, tasks));
	const measured: { run: MeasuredRun; steps: readonly [] }[] = [];
	while (measured.length < workshop.runs(tasks) && measured.every(({ run }) => run.ok))
		measured.push({ run: await site.build(), steps: [] });
	return buildFigures(measured, folderSize(site.built));
}

function tableOf({ tasks, own, peer: theirs }: PeerCase): SectionTable {
	const rows: readonly (readonly [
		string,
		(build: BuildFigures) => number | null,
		(value: number | null) => string,
	])[] = [
		["Time", (build) => build.seconds, seconds],
		["Processor time", (build) => build.cpuSeconds, seconds],
		["Peak memory", (build) => build.peakMemory, bytes],
		["Pages", (build) => build.pages, count],
		["Files", (build) => build.files, count],
		["Bytes", (build) => build.bytes, bytes],
		["Time a page", (build) => ratio(build.seconds, build.pages), seconds],
		["Bytes a page", (build) => ratio(build.bytes, build.pages), bytes],
	];
	return {
		caption: `${count(tasks)} tasks (runs: ${own.runs} of this project, ${theirs.runs} of the peer)`,
		head: ["", "This project", "Observable Framework", "Theirs to ours"],
		rows: rows.map(([name, figure, write]) => [
			name,
			own.runs === 0 ? "failed" : write(figure(own)),
			theirs.runs === 0 ? "failed" : write(figure(theirs)),
			own.runs === 0 || theirs.runs === 0 ? notMeasured : times(ratio(figure(theirs), figure(own))),
		]),
	};
}

function goalsOf({ tasks, own, peer: theirs }: PeerCase): readonly Goal[] {
	return [
		atLeast(
			`${count(tasks)} tasks, quicker to build than Observable Framework`,
			QUICKER,
			ratio(theirs.seconds, own.seconds),
			times,
		),
	];
}
