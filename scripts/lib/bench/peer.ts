/** The same register built by this project and by Observable Framework, side by side in one run. */
import { bytes, count, notMeasured, seconds, times } from "./figures.ts";
import { folderSize } from "./folder-size.ts";
import { atLeast } from "./goals.ts";
import type { MeasuredRun } from "./measured-run.ts";
import { type BuildFigures, buildFigures } from "./own-build.ts";
import { definePart } from "./part.ts";
import { type PeerWay, peerWayNames, peerWays } from "./peer/site-files.ts";
import type { Goal, SectionTable } from "./section.ts";
import { ratio } from "./statistics.ts";
import { peerRegister, type Workshop } from "./workshop.ts";

interface PeerCase {
	readonly tasks: number;
	readonly way: PeerWay;
	readonly own: BuildFigures;
	readonly peer: BuildFigures;
}

interface PeerFigures {
	/** Of Observable Framework. */
	readonly version: string;
	readonly cases: readonly PeerCase[];
}

/** The peer is not given larger registers: it would take a quarter of an hour a build, and then more than an hour. */
const mostTasks: Readonly<Record<PeerWay, number>> = { loaders: 1000, tables: 10_000 };

const QUICKER = 5;

const intro = (
	version: string,
): string => `Both tools build the same sample register (\`npm run sample\`), one after the other on the same machine: the very same tasks,
places, years and figures, not only as many of them. Both make a home page and a page for each area, each city and county,
each year and each task.

**This project** (\`EXTENT=pages\`) checks the record, adds up the figures of each page, writes it in Korean and in English, draws
every chart beforehand at two widths with its table, its sentence and its sources, and cuts the typeface to what is shown. Its
record holds employment, residents and workplaces besides, which are as many rows again and are shown on its pages of places,
and its site has further pages that the peer has no counterpart of (charts, data, search, methods and others).

**Observable Framework ${version}** writes each page in one language, and draws two or three charts a page, the same kinds by
the same library, in the reader's browser: no tables, no sentences. It is measured in the two ways that its manual knows. With
**data loaders** a program for each page adds up its figures while the site is built, as this project does. With **whole tables**
each page loads the whole register as CSV and its reader's browser adds up: nothing is left to the build but to copy the same page
for each subject, and each reader pays for it. Packages are imported from its own \`node_modules\`, so that it builds without
network; search is off. It is installed fresh from the registry and built without anything kept from an earlier build. Its
\`observable build\` is started without npx, which would add to its time.

The first way does the same work on this side of the line, and the second the least. With neither does it make a second
language, tables, sentences or drawings that need no script.`;

export const peer = definePart<PeerFigures>({
	async measure(workshop, earlier, keep) {
		const { version } = workshop.peer();
		let cases = earlier?.version === version ? earlier.cases : [];
		for (const tasks of workshop.options.tasks)
			for (const way of peerWays.filter((each) => tasks <= mostTasks[each])) {
				workshop.say(`peer: this project's pages of ${tasks} tasks`);
				const own = await workshop.ownPages(tasks);
				workshop.say(`peer: Observable Framework's pages of ${tasks} tasks, ${peerWayNames[way]}`);
				const measured = { tasks, way, own, peer: await buildPeer(workshop, tasks, way) };
				cases = [...cases.filter((each) => each.tasks !== tasks || each.way !== way), measured];
				keep({ version, cases: cases.toSorted((a, b) => a.tasks - b.tasks) });
			}
	},
	section: ({ version, cases }) => ({
		title: "The same register built by Observable Framework",
		intro: intro(version),
		tables: cases.map(tableOf),
		goals: cases.flatMap(goalsOf),
	}),
});

async function buildPeer(workshop: Workshop, tasks: number, way: PeerWay): Promise<BuildFigures> {
	const site = workshop.peer();
	site.fill(peerRegister(workshop, tasks), way);
	const measured: { run: MeasuredRun; steps: readonly [] }[] = [];
	while (measured.length < workshop.runs(tasks) && measured.every(({ run }) => run.ok))
		measured.push({ run: await site.build(), steps: [] });
	return buildFigures(measured, folderSize(site.built));
}

function tableOf({ tasks, way, own, peer: theirs }: PeerCase): SectionTable {
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
		caption: `${count(tasks)} tasks, Framework with ${peerWayNames[way]} (runs: ${own.runs} of this project, ${theirs.runs} of the peer)`,
		head: ["", "This project", "Observable Framework", "Theirs to ours"],
		rows: rows.map(([name, figure, write]) => [
			name,
			own.runs === 0 ? "failed" : write(figure(own)),
			theirs.runs === 0 ? "failed" : write(figure(theirs)),
			own.runs === 0 || theirs.runs === 0 ? notMeasured : times(ratio(figure(theirs), figure(own))),
		]),
	};
}

function goalsOf({ tasks, way, own, peer: theirs }: PeerCase): readonly Goal[] {
	const ofTasks = `${count(tasks)} tasks, pages`;
	const than = `Framework with ${peerWayNames[way]}`;
	const aPage = ({ seconds: time, pages }: BuildFigures) => ratio(time, pages);
	return [
		atLeast(
			`${ofTasks} of both languages: quicker than those of one by ${than}`,
			QUICKER,
			ratio(theirs.seconds, own.seconds),
			times,
		),
		atLeast(`${ofTasks}: each quicker than by ${than}`, QUICKER, ratio(aPage(theirs), aPage(own)), times),
	];
}
