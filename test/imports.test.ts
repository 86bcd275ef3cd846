import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type ImportRule, importFaults, importsOf } from "./support/imports.ts";

/** Modules of facts without imports of their own. */
const plainFacts = [
	"src/data/once",
	"src/data/period",
	"src/data/places",
	"src/data/dimensions",
	"src/data/status",
];

/** The table "Who may import whom" of docs/architecture.md, row by row. */
const rules: readonly ImportRule[] = [
	{
		module: "scripts",
		values: [
			"src/data",
			"src/site",
			"src/addresses",
			"src/state-addresses",
			"src/page-paths",
			"src/documents",
			"src/pictures",
			"src/downloads",
			"src/render",
			"src/charts",
			"src/text",
			"src/styles",
			"*",
		],
	},
	{ module: "src/site", values: [] },
	{ module: "src/addresses", values: ["src/site"] },
	{ module: "src/state-addresses", values: [] },
	{ module: "src/styles", values: [] },
	{ module: "src/data/issues", values: [], types: ["src/site"] },
	...["period", "nearest", "places", "dimensions", "status", "matching", "standing", "once", "extent"].map(
		(name) => ({
			module: `src/data/${name}`,
			values: [],
		}),
	),
	// Rules that the browser follows too, as those of matching.
	{ module: "src/data/offer-row", values: ["src/data/matching", "src/data/tables/suspicious-cell"] },
	{ module: "src/data/mosaic", values: ["src/data/once"], types: ["src/data/dataset", "src/data/tables"] },
	{ module: "src/data/decode", values: ["iconv-lite"] },
	{
		module: "src/data/tables",
		values: ["src/data/issues", "src/data/period", "src/data/nearest", "zod", "papaparse"],
		types: ["src/site"],
	},
	{ module: "src/data/observation-id", values: ["src/data/dimensions", "src/data/status", "node:crypto"] },
	{
		module: "src/data/release",
		values: ["src/data/decode", "src/data/issues", "src/data/tables", "zod"],
		types: ["src/site"],
	},
	{
		module: "src/data/read",
		values: ["src/data/decode", "src/data/release", "src/data/issues", "src/data/tables"],
	},
	{
		module: "src/data/dataset",
		values: ["src/data/issues", "src/data/period", "src/data/dimensions"],
		types: ["src/data/tables", "src/data/release", "src/data/extent"],
	},
	{
		module: "src/data/checks",
		// Values of tables: checks over all tables read the column declarations.
		values: [
			...plainFacts,
			"src/data/issues",
			"src/data/nearest",
			"src/data/observation-id",
			"src/data/tables",
		],
		types: ["src/data/dataset"],
	},
	{
		module: "src/data/views",
		values: [...plainFacts, "src/data/mosaic", "src/data/matching", "d3"],
		types: ["src/data/dataset", "src/data/tables"],
	},
	{
		module: "src/data/files",
		values: ["src/data/release", "node:fs", "node:path"],
		types: ["src/data/read"],
	},
	{
		module: "src/data/load",
		values: [
			"src/data/files",
			"src/data/read",
			"src/data/release",
			"src/data/decode",
			"src/data/tables",
			"src/data/extent",
			"src/data/dataset",
			"src/data/checks",
			"src/data/issues",
		],
	},
	{
		// A chart's file is where its view and its drawing meet.
		module: "src/charts",
		values: [
			...plainFacts,
			"src/data/views",
			"src/data/mosaic",
			"src/styles/tokens",
			"@observablehq/plot",
			"d3",
		],
		types: ["src/data/extent", "src/data/dataset", "src/data/tables"],
	},
	// `codeOf` is all that words need of a view's values.
	{
		module: "src/text",
		values: ["src/site", "src/data/views/datum", "src/data/once"],
		types: ["src/data", "src/search/search-document"],
	},
	{
		module: "src/render",
		values: [
			"src/charts",
			"src/data",
			"src/text",
			"src/styles",
			"src/site",
			"linkedom",
			"@observablehq/plot",
			"qr",
			// Drawings are kept on disk by their content.
			"node:crypto",
			"node:fs",
			"node:path",
		],
	},
	{
		module: "src/downloads",
		values: [
			"src/charts",
			"src/data",
			"src/text",
			"src/site",
			"fflate",
			"hucre",
			"hyparquet-writer",
			"zod",
			"node:fs",
			"node:path",
		],
	},
	// What the search finds; the form in which it travels is known to the browser too.
	{ module: "src/search/search-document", values: [] },
	{
		module: "src/search",
		values: [
			"src/search/search-document",
			"src/charts",
			"src/data",
			"src/render",
			"src/text",
			"src/site",
			"src/state-addresses",
		],
	},
	// What runs in a browser may share rules and formats that need nothing of the build.
	{
		module: "src/client",
		values: [
			"src/client",
			"src/data/matching",
			"src/data/standing",
			"src/data/offer-row",
			"src/charts/spread-labels",
			"src/render/short-path",
			"src/addresses",
			"src/state-addresses",
			"src/text/compare",
			"src/text/cited",
			"src/text/reckoned-words",
			"src/text/measures",
			"src/text/periods",
			"src/text/digits",
			"src/text/money",
			"src/text/initial-consonants",
			"src/data/tables/suspicious-cell",
			"src/search/search-document",
			"minisearch",
		],
		types: ["src"],
	},
	...["src/documents", "src/pictures"].map((module) => ({
		module,
		values: [
			// Documents show pictures and share markup with components; no picture knows either.
			...(module === "src/documents" ? ["src/pictures", "src/components"] : []),
			"src/downloads",
			"src/render",
			"src/charts",
			"src/text",
			"src/styles",
			"src/site",
			"src/addresses",
			"src/state-addresses",
			"src/data",
			"@resvg/resvg-js",
			"node:fs",
			"node:path",
			"node:module",
			"node:crypto",
		],
	})),
	// The page of charts that readers make: what draws in the build draws in the browser too, Plot among it.
	{
		module: "src/client/custom-chart",
		values: [
			...plainFacts,
			"src/client/pause",
			"src/data/views",
			"src/charts",
			"src/render/finish-drawing",
			"src/render/labels",
			"src/render/table",
			"src/downloads/cell",
			"src/downloads/guard",
			"src/text",
			"src/styles/tokens",
			"src/site",
			"src/addresses",
			"src/state-addresses",
			"@observablehq/plot",
			"d3",
		],
		types: ["src"],
	},
	{ module: "src/page-paths", values: ["src/data/views", "src/charts"], types: ["src/data"] },
	...["src/components", "src/layouts"].map((module) => ({
		module,
		values: [
			"src/components",
			"src/layouts",
			"src/render",
			"src/charts",
			"src/text",
			"src/styles",
			"src/site",
			"src/addresses",
			"src/state-addresses",
			// The frame of pages brings the light custom elements in one file; a heavy one comes with its component.
			"src/client",
			"astro",
			"astro:",
		],
		types: ["src/data", "src/downloads"],
	})),
	{ module: "src/pages", values: ["src", "astro", "astro:"] },
	{ module: "src/dev", values: ["src", "astro", "astro:"] },
];

const files = ["src", "scripts"].flatMap((folder) =>
	readdirSync(folder, { recursive: true, encoding: "utf8" })
		.map((name) => join(folder, name).replaceAll("\\", "/"))
		.filter((name) => /\.(ts|astro)$/.test(name) && !name.endsWith(".d.ts"))
		.sort(),
);

test("every import is one the architecture allows", () => {
	expect(files.length).toBeGreaterThan(0);
	expect(files.flatMap((file) => importFaults(file, readFileSync(file, "utf8"), rules))).toEqual([]);
});

describe("the reader of imports", () => {
	test.each([
		['import { a } from "./a.ts";', "./a.ts", false],
		['import "./a.css";', "./a.css", false],
		['import a, { type B } from "./a.ts";', "./a.ts", false],
		['import { type A, b } from "./a.ts";', "./a.ts", false],
		['import { type A, type B } from "./a.ts";', "./a.ts", true],
		['import type {\n\tA,\n} from "./a.ts";', "./a.ts", true],
		['export * from "./a.ts";', "./a.ts", false],
		['export type { A } from "./a.ts";', "./a.ts", true],
		['const a = await import("./a.ts");', "./a.ts", false],
		['let a: import("./a.ts").A;', "./a.ts", true],
		['const a = import.meta.glob(["./a.ts"]);', "./a.ts", false],
	])("reads %s", (source, from, typeOnly) => {
		expect(importsOf("src/x.ts", source)).toMatchObject([{ from, typeOnly }]);
	});

	test("takes no comment or string for an import", () => {
		expect(importsOf("src/x.ts", '// import "./a.ts"\nconst words = "import x from \'./a.ts\'";')).toEqual(
			[],
		);
	});

	test("reads the head and the scripts of a component, with their lines", () => {
		const source =
			'---\nimport A from "./A.astro";\n---\n<p>import "x"</p>\n<script>\nimport "../b.ts";\n</script>\n<script src="../c.ts"></script>\n';
		expect(importsOf("src/components/X.astro", source).map(({ from, line }) => `${from} ${line}`)).toEqual([
			"./A.astro 2",
			"../b.ts 6",
			"../c.ts 8",
		]);
	});
});

describe("a planted break is found", () => {
	test.each([
		[
			"src/charts/bars.ts",
			'import { formatNumber } from "../text/numbers.ts";',
			"src/charts may not import src/text",
		],
		[
			"src/charts/bars.ts",
			'import type { Locale } from "../site.ts";',
			"src/charts may not import types of src/site",
		],
		[
			"src/data/views/jobs.ts",
			'import { createDataset } from "../dataset.ts";',
			"src/data/views may not import",
		],
		[
			"src/data/tables/tasks.ts",
			'import type { Dataset } from "../dataset.ts";',
			"src/data/tables may not import",
		],
		["src/text/numbers.ts", 'export { sum } from "d3";', "src/text may not import d3"],
		[
			"src/client/filter.ts",
			'import { locales } from "../site.ts";',
			"src/client may not import src/site.ts",
		],
		[
			"src/components/A.astro",
			'---\nimport { loadDataset } from "../data/load.ts";\n---\n',
			"src/data/load.ts",
		],
		[
			"src/pages/index.astro",
			'---\nimport "../../scripts/build.ts";\n---\n',
			"src/pages may not import scripts",
		],
		["src/render/svg.ts", 'const fs = await import("node:http");', "src/render may not import node:http"],
		[
			"scripts/build.ts",
			'import { Page } from "../src/pages/index.astro";',
			"scripts may not import src/pages",
		],
		["src/utils/a.ts", "", "no row of the table"],
	])("in %s: %s", (file, source, fault) => {
		expect(importFaults(file, source, rules).join("\n")).toContain(fault);
	});

	test("and what the table allows passes", () => {
		const source =
			'import type { Jobs } from "../data/views/jobs.ts";\nimport { barY } from "@observablehq/plot";';
		expect(importFaults("src/charts/bars.ts", source, rules)).toEqual([]);
	});
});
