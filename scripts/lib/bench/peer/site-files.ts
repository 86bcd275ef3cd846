/** The sources of the peer: the same register as a site of Observable Framework, written as its manual shows it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import ts from "typescript";
import { chartModule } from "./chart-module.ts";
import type { NamedSubject, Register } from "./register.ts";
import type { sums } from "./sums.ts";

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
 * How the peer comes by the figures of a page; its manual knows both. `loaders`: a program for each page adds them up while
 * the site is built, and the page loads a small JSON file. `tables`: each page loads the whole register, and adds up in the
 * reader's browser.
 */
export const peerWays = ["loaders", "tables"] as const;

export type PeerWay = (typeof peerWays)[number];

/** What reports call them. */
export const peerWayNames: Readonly<Record<PeerWay, string>> = {
	loaders: "data loaders",
	tables: "whole tables",
};

/** Charts of each kind of page, as expressions. The home page has no subject. */
const chartsOf: Readonly<Record<keyof typeof sums, readonly string[]>> = {
	home: ["barsByArea(data.byArea)", "lines(data.byYear)", "heat(data.byRegionAndYear)"],
	area: ["lines(data.byYear)", "barsByRegion(data.byRegion)"],
	city: ["lines(data.byYear)", "barsByArea(data.byArea)"],
	year: ["barsByArea(data.byArea)", "barsByRegion(data.byRegion)"],
	task: ["lines(data.byYear)", "barsByRegion(data.byRegion)"],
};

const titles = { home: "일자리 대책", area: "분야", city: "시군", year: "연도", task: "과제" } as const;

/** Text of every file but the manifest, by path. Packages are imported from `node_modules`, so that building needs no network. */
export function peerFiles(register: Register, way: PeerWay): ReadonlyMap<string, string> {
	const { areas, regions, years, tasks, rows } = register;
	const addresses = [
		...areas.map(({ slug }) => `/area/${slug}`),
		...regions.map(({ slug }) => `/city/${slug}`),
		...years.map((year) => `/year/${year}`),
		...tasks.map(({ slug }) => `/task/${slug}`),
	];
	const kinds = Object.keys(chartsOf) as (keyof typeof chartsOf)[];
	return new Map([
		["observablehq.config.js", configuration(register)],
		["addresses.json", JSON.stringify(addresses)],
		["src/names.js", `${namesModule("areaNames", areas)}${namesModule("regionNames", regions)}`],
		["src/charts.js", chartModule],
		["src/sums.js", withoutTypes(readFileSync(join(import.meta.dirname, "sums.ts"), "utf8"))],
		["src/register/tasks.csv", Papa.unparse([...tasks])],
		["src/register/figures.csv", Papa.unparse(rows.map(({ area, ...figures }) => figures))],
		...kinds.map(
			(kind) => [kind === "home" ? "src/index.md" : `src/${kind}/[slug].md`, page(kind, way)] as const,
		),
		...(way === "loaders" ? kinds.map(loaderFile) : []),
	]);
}

function withoutTypes(module: string): string {
	return ts.transpileModule(module, { compilerOptions: { target: ts.ScriptTarget.ESNext } }).outputText;
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

function page(kind: keyof typeof chartsOf, way: PeerWay): string {
	const script = (code: string) => `\`\`\`js\n${code}\n\`\`\`\n`;
	const up = rootFrom(kind);
	// The part of the address that a page's file name leaves open.
	const slug = "observable.params.slug";
	const attached = (file: string) => `await FileAttachment("${up}register/${file}.csv").text()`;
	return [
		`# ${titles[kind]}\n`,
		script(`import {barsByArea, barsByRegion, heat, lines} from "${up}charts.js";`),
		...(way === "loaders"
			? [
					script(
						`const data = await FileAttachment(${kind === "home" ? '"./home.json"' : `\`./\${${slug}}.json\``}).json();`,
					),
				]
			: [
					script(`import {registerRows, sums} from "${up}sums.js";`),
					// As text: the peer's own reader of CSV would be fetched from another host while building.
					script(`const rows = registerRows(${attached("tasks")}, ${attached("figures")});`),
					script(`const data = sums.${kind}(rows${kind === "home" ? "" : `, ${slug}`});`),
				]),
		...chartsOf[kind].map(script),
	].join("\n");
}

/** The program that the peer runs for each page of a kind, with the slug of its subject. */
function loaderFile(kind: keyof typeof chartsOf): readonly [string, string] {
	const up = rootFrom(kind);
	return [
		kind === "home" ? "src/home.json.js" : `src/${kind}/[slug].json.js`,
		`import {readFileSync} from "node:fs";
import {parseArgs} from "node:util";
import {registerRows, sums} from "${up}sums.js";

const {slug} = parseArgs({options: {slug: {type: "string"}}}).values;
const text = (name) => readFileSync(new URL(\`${up}register/\${name}.csv\`, import.meta.url), "utf8");
process.stdout.write(JSON.stringify(sums.${kind}(registerRows(text("tasks"), text("figures")), slug)));
`,
	];
}

const rootFrom = (kind: keyof typeof chartsOf): string => (kind === "home" ? "./" : "../");
