/** The sources of the peer: the same register as a site of Observable Framework, written as its manual shows it. */
import { chartModule } from "./chart-module.ts";
import { pageData } from "./page-data.ts";
import type { NamedSubject, Register } from "./register.ts";

/** Versions that are compared; Plot and d3 are those that this project draws with. */
export const peerPackages = {
	"@observablehq/framework": "1.13.4",
	"@observablehq/plot": "0.6.17",
	d3: "7.9.2",
} as const;

/** `package.json` of the folder that the peer is installed in. */
export const peerManifest = (): string =>
	`${JSON.stringify({ name: "peer", private: true, type: "module", dependencies: peerPackages }, null, 2)}\n`;

/**
 * Text of every file but the manifest, by path. Packages are imported from `node_modules`, so that building needs no
 * network. Each page loads one JSON of its own, which is there already, which spares the
 * peer running a program a page and its readers loading the whole register.
 */
export function peerFiles(register: Register): ReadonlyMap<string, string> {
	const { areas, regions, years, tasks } = register;
	const addresses = [
		...areas.map(({ slug }) => `/area/${slug}`),
		...regions.map(({ slug }) => `/city/${slug}`),
		...years.map((year) => `/year/${year}`),
		...tasks.map(({ slug }) => `/task/${slug}`),
	];
	return new Map([
		["observablehq.config.js", configuration(register)],
		["addresses.json", JSON.stringify(addresses)],
		["src/names.js", `${namesModule("areaNames", areas)}${namesModule("regionNames", regions)}`],
		["src/charts.js", chartModule],
		[
			"src/index.md",
			page({
				title: "일자리 대책",
				up: "./",
				data: '"./home.json"',
				charts: ["barsByArea(data.byArea)", "lines(data.byYear)", "heat(data.byRegionAndYear)"],
			}),
		],
		["src/area/[slug].md", subjectPage("분야", ["lines(data.byYear)", "barsByRegion(data.byRegion)"])],
		["src/city/[slug].md", subjectPage("시군", ["lines(data.byYear)", "barsByArea(data.byArea)"])],
		["src/year/[slug].md", subjectPage("연도", ["barsByArea(data.byArea)", "barsByRegion(data.byRegion)"])],
		["src/task/[slug].md", subjectPage("과제", ["lines(data.byYear)", "barsByRegion(data.byRegion)"])],
		...[...pageData(register)].map(([path, data]) => [`src/${path}.json`, JSON.stringify(data)] as const),
	]);
}

function configuration({ areas, regions, years }: Register): string {
	const links = (folder: string, subjects: readonly NamedSubject[]) =>
		subjects.map(({ slug, name }) => ({ name, path: `/${folder}/${slug}` }));
	const sections = [
		{ name: "분야", pages: links("area", areas) },
		{ name: "시군", pages: links("city", regions) },
		{
			name: "연도",
			pages: links(
				"year",
				years.map(String).map((slug) => ({ slug, name: slug })),
			),
		},
	];
	// No font of another host, and nothing switched on that the comparison does not need.
	const settings = {
		root: "src",
		title: "일자리 대책",
		globalStylesheets: [],
		pager: false,
		toc: false,
		search: false,
		footer: "",
		pages: sections,
	};
	return `import {readFileSync} from "node:fs";

export default {
	...${JSON.stringify(settings)},
	dynamicPaths: JSON.parse(readFileSync("addresses.json", "utf8")),
};
`;
}

const namesModule = (name: string, subjects: readonly NamedSubject[]): string =>
	`export const ${name} = new Map(${JSON.stringify(subjects.map((each) => [each.slug, each.name]))});\n`;

const subjectPage = (title: string, charts: readonly string[]): string =>
	// The placeholder is the peer's: it puts in the part of the address that a page's file name leaves open.
	page({ title, up: "../", data: `\`./\${observable.params.slug}.json\``, charts });

interface PeerPage {
	readonly title: string;
	/** Way from the page's folder to the root of the sources. */
	readonly up: string;
	/** Expression of the data file's name. */
	readonly data: string;
	/** Expressions that draw. */
	readonly charts: readonly string[];
}

function page({ title, up, data, charts }: PeerPage): string {
	const script = (code: string) => `\`\`\`js\n${code}\n\`\`\`\n`;
	return [
		`# ${title}\n`,
		script(`import {barsByArea, barsByRegion, heat, lines} from "${up}charts.js";`),
		script(`const data = await FileAttachment(${data}).json();`),
		...charts.map(script),
	].join("\n");
}
