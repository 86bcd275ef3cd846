/**
 * What describes the downloads: Data Package v2, CSVW, DCAT, site map, feed. No registry has a validator of Data
 * Package v2 or CSVW for Node, so their rules are written down here after the standards, and every description is held
 * against the file it describes. DCAT is expanded by a JSON-LD processor in its safe mode.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import jsonld from "jsonld";
import Papa from "papaparse";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { findChromium } from "../../scripts/lib/chromium.ts";
import { csvwPath, descriptionPaths, downloadFolder } from "../../src/downloads/addresses.ts";
import type { Manifest } from "../../src/downloads/manifest.ts";
import { isNotFoundPage, readSite, siteDirectory } from "../support/site.ts";

const textOf = (path: string) => readFileSync(join(siteDirectory, path), "utf8");
const jsonOf = (path: string) => JSON.parse(textOf(path));
const manifest: Manifest = jsonOf(descriptionPaths.manifest);

type Rows = readonly Readonly<Record<string, string>>[];
const parsed = new Map<string, { keys: readonly string[]; rows: Rows }>();
function readCsv(path: string) {
	const known = parsed.get(path);
	if (known) return known;
	const { data, meta } = Papa.parse<Record<string, string>>(textOf(path), {
		header: true,
		delimiter: ",",
		newline: "\n",
		skipEmptyLines: true,
	});
	const read = { keys: meta.fields ?? [], rows: data };
	parsed.set(path, read);
	return read;
}

describe("the Data Package", () => {
	const label = z.string().min(3);
	const missingValues = z.array(z.strictObject({ value: z.string(), label })).min(1);
	// Table Schema v2: https://datapackage.org/standard/table-schema/; title_ko, title_en and unit are our own.
	const common = {
		name: z.string().min(1),
		title: label,
		description: label,
		title_ko: z.string().min(1),
		title_en: z.string().min(1),
		unit: label.optional(),
		missingValues,
	};
	const constraints = z.strictObject({
		required: z.literal(true).optional(),
		unique: z.literal(true).optional(),
	});
	const withPattern = constraints.extend({ pattern: z.string().startsWith("^").endsWith("$").optional() });
	const categories = z
		.array(z.strictObject({ value: z.string().min(1), label }))
		.min(1)
		.optional();
	const field = z.discriminatedUnion("type", [
		z.strictObject({ ...common, type: z.literal("string"), categories, constraints: withPattern }),
		z.strictObject({ ...common, type: z.enum(["integer", "number"]), constraints }),
		z.strictObject({
			...common,
			type: z.literal("boolean"),
			trueValues: z.tuple([z.literal("yes")]),
			falseValues: z.tuple([z.literal("no")]),
			constraints,
		}),
		z.strictObject({
			...common,
			type: z.literal("list"),
			delimiter: z.literal(";"),
			itemType: z.literal("string"),
			constraints,
		}),
	]);
	const resource = z.strictObject({
		name: z.string().regex(/^[a-z0-9._-]+$/),
		type: z.literal("table"),
		// Neither absolute nor upwards.
		path: z.string().regex(/^(?!\/)(?!.*\.\.)[\w./-]+$/),
		title: label,
		description: label,
		format: z.literal("csv"),
		mediatype: z.literal("text/csv"),
		encoding: z.literal("utf-8"),
		bytes: z.int().positive(),
		hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
		schema: z.strictObject({
			$schema: z.literal("https://datapackage.org/profiles/2.0/tableschema.json"),
			fields: z.array(field).min(1),
			fieldsMatch: z.literal("exact"),
			primaryKey: z.array(z.string()).min(1).optional(),
			foreignKeys: z.array(
				z.strictObject({
					fields: z.array(z.string()).min(1),
					reference: z.strictObject({ resource: z.string(), fields: z.array(z.string()).min(1) }),
				}),
			),
		}),
	});
	const owner = z.object({ ko: z.string(), en: z.string() });
	const descriptor = z.strictObject({
		$schema: z.literal("https://datapackage.org/profiles/2.0/datapackage.json"),
		name: z.string().regex(/^[a-z0-9._-]+$/),
		id: z.url(),
		title: label,
		description: label,
		homepage: z.url(),
		version: z.string(),
		created: z.iso.datetime({ offset: true }),
		sample: z.literal(true).optional(),
		licenses: z.array(z.strictObject({ name: z.string(), path: z.url(), title: z.string() })).min(1),
		contributors: z.array(z.strictObject({ title: label, path: z.url(), roles: z.array(z.string()) })).min(1),
		sources: z
			.array(z.strictObject({ title: label, path: z.url().optional(), version: z.string().optional() }))
			.min(1),
		terms: z.url(),
		credit: z.array(owner).min(1),
		resources: z.array(resource).min(1),
	});
	const { resources } = descriptor.parse(jsonOf(descriptionPaths.dataPackage));

	test("describes every table once, names all different", () => {
		expect(resources.map(({ name }) => name)).toEqual(
			manifest.sets.filter(({ kind }) => kind === "table").map(({ name }) => name),
		);
		expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
	});

	test.each(resources.map((each) => [each.name, each] as const))("%s is as described", (_name, described) => {
		const bytes = readFileSync(join(siteDirectory, downloadFolder, described.path));
		expect(bytes.length).toBe(described.bytes);
		expect(`sha256:${createHash("sha256").update(bytes).digest("hex")}`).toBe(described.hash);
		const { keys, rows } = readCsv(downloadFolder + described.path);
		const { fields, primaryKey = [], foreignKeys } = described.schema;
		expect(keys).toEqual(fields.map(({ name }) => name));
		const faults = fields.flatMap((each) =>
			rows.flatMap((row) => {
				const cell = row[each.name] ?? "";
				return conforms(each, cell) ? [] : [`${each.name}: ${cell}`];
			}),
		);
		expect(faults.slice(0, 5)).toEqual([]);
		for (const unique of fields.filter(({ constraints }) => "unique" in constraints))
			expect(new Set(rows.map((row) => row[unique.name])).size).toBe(rows.length);
		if (primaryKey.length > 0)
			expect(new Set(rows.map((row) => primaryKey.map((name) => row[name]).join("\u0000"))).size).toBe(
				rows.length,
			);
		for (const { fields: columns, reference } of foreignKeys) {
			const target =
				reference.resource === "" ? described : resources.find(({ name }) => name === reference.resource);
			const there = new Set(
				readCsv(downloadFolder + (target?.path ?? "")).rows.map((row) =>
					reference.fields.map((name) => row[name]).join("\u0000"),
				),
			);
			const pointers = rows.map((row) => columns.map((name) => row[name]).join("\u0000"));
			expect(pointers.filter((pointer) => pointer !== "" && !there.has(pointer)).slice(0, 5)).toEqual([]);
		}
	});

	function conforms(each: z.infer<typeof field>, cell: string): boolean {
		if (each.missingValues.some(({ value }) => value === cell)) return !each.constraints.required;
		switch (each.type) {
			case "integer":
				return /^-?\d+$/.test(cell);
			case "number":
				return /^-?\d+(\.\d+)?$/.test(cell);
			case "boolean":
				return cell === "yes" || cell === "no";
			case "list":
				return cell.split(";").every((item) => item !== "");
			case "string": {
				const { pattern } = each.constraints;
				const isNamed = each.categories?.some(({ value }) => value === cell) ?? true;
				return isNamed && (pattern === undefined || new RegExp(pattern).test(cell));
			}
		}
	}
});

describe("CSVW", () => {
	const words = z
		.array(z.strictObject({ "@value": z.string().min(1), "@language": z.enum(["ko", "en"]) }))
		.min(2);
	const at = z.strictObject({ "@id": z.url() });
	// https://www.w3.org/TR/tabular-metadata/; properties with a prefix are common properties (section 5.8).
	const column = z.strictObject({
		name: z.string().regex(/^[A-Za-z][A-Za-z0-9_]*$/),
		titles: z.strictObject({ en: z.array(z.string()), ko: z.string() }),
		"dc:description": words,
		"schema:unitText": words.optional(),
		"rdfs:comment": words,
		separator: z.literal(";").optional(),
		datatype: z.union([
			z.enum(["string", "integer", "decimal"]),
			z.strictObject({ base: z.enum(["boolean", "string"]), format: z.string() }),
		]),
		null: z.literal(""),
		required: z.boolean(),
		lang: z.enum(["ko", "en"]).optional(),
	});
	const group = z.strictObject({
		"@context": z.tuple([
			z.literal("http://www.w3.org/ns/csvw"),
			z.strictObject({ "@language": z.literal("en") }),
		]),
		"dc:license": at,
		"dc:rights": words,
		"schema:usageInfo": at,
		"dc:issued": z.strictObject({ "@value": z.iso.date(), "@type": z.literal("xsd:date") }),
		"schema:version": z.string(),
		tables: z
			.array(
				z.strictObject({
					url: z.string().endsWith(".utf8.csv"),
					"dc:title": words,
					"dc:description": words,
					dialect: z.strictObject({
						encoding: z.literal("utf-8"),
						header: z.literal(true),
						delimiter: z.literal(","),
						lineTerminators: z.tuple([z.literal("\n")]),
					}),
					tableSchema: z.strictObject({
						columns: z.array(column).min(1),
						primaryKey: z.array(z.string()).optional(),
						foreignKeys: z
							.array(
								z.strictObject({
									columnReference: z.string(),
									reference: z.strictObject({ resource: z.string(), columnReference: z.string() }),
								}),
							)
							.optional(),
					}),
				}),
			)
			.min(1),
	});

	test.each(["table", "topic", "region"] as const)("of each %s is true of its file", (kind) => {
		const { tables } = group.parse(jsonOf(csvwPath(kind)));
		expect(tables.map(({ url }) => url)).toEqual(
			manifest.sets.filter((set) => set.kind === kind).map(({ name }) => `${name}.utf8.csv`),
		);
		for (const { url, tableSchema } of tables) {
			const { keys, rows } = readCsv(`${downloadFolder}${kind}/${url}`);
			// A processor takes a column for the described one by its title.
			expect(tableSchema.columns.map(({ titles }) => titles.en[0])).toEqual(keys);
			expect(new Set(keys).size).toBe(keys.length);
			for (const { name, required, datatype } of tableSchema.columns) {
				const cells = rows.map((row) => row[name] ?? "");
				if (required) expect([url, name, cells.filter((cell) => cell === "").length]).toEqual([url, name, 0]);
				const form = formOf(datatype);
				expect([url, name, cells.filter((cell) => cell !== "" && !form.test(cell))]).toEqual([url, name, []]);
			}
			for (const { reference } of tableSchema.foreignKeys ?? []) {
				const target = tables.find((each) => each.url === reference.resource);
				expect(target?.tableSchema.columns.map(({ name }) => name)).toContain(reference.columnReference);
			}
		}
	});

	function formOf(datatype: z.infer<typeof column>["datatype"]): RegExp {
		if (datatype === "integer") return /^-?\d+$/;
		if (datatype === "decimal") return /^-?\d+(\.\d+)?$/;
		if (datatype === "string") return /[\s\S]/;
		return new RegExp(`^(?:${datatype.format})$`);
	}
});

describe("the DCAT catalogue", async () => {
	const dcat = "http://www.w3.org/ns/dcat#";
	const dct = "http://purl.org/dc/terms/";
	const noNetwork = () => {
		throw new Error("the catalogue asks for something of another host");
	};
	// Safe mode refuses every term that the context does not know.
	const nodes = (await jsonld.flatten(jsonOf(descriptionPaths.catalogue), undefined, {
		documentLoader: noNetwork,
		safe: true,
	} as never)) as unknown as Record<string, { "@id"?: string; "@value"?: string }[]>[];
	const ofType = (type: string) =>
		nodes.filter((node) => (node["@type"] as unknown as string[])?.includes(type));

	test("names every set and every file of the manifest", () => {
		expect(ofType(`${dcat}Catalog`).length).toBe(1);
		expect(ofType(`${dcat}Dataset`).length).toBe(manifest.sets.length);
		const files = manifest.sets.flatMap((set) => set.files);
		const addresses = ofType(`${dcat}Distribution`).map((node) => node[`${dcat}downloadURL`]?.[0]?.["@id"]);
		expect(
			addresses.map((address) => new URL(address ?? "").pathname.slice(siteBaseLength(address))),
		).toEqual(expect.arrayContaining(files.map(({ path }) => path)));
		expect(addresses.length).toBe(files.length);
	});

	test("gives each what DCAT-AP 3 requires or recommends", () => {
		const wanted: Readonly<Record<string, readonly string[]>> = {
			[`${dcat}Catalog`]: ["title", "description", "publisher", "language", "license", "issued", "modified"],
			[`${dcat}Dataset`]: ["title", "description", "publisher", "identifier", "issued", "spatial", "rights"],
			[`${dcat}Distribution`]: ["title", "description", "license", "rights"],
		};
		for (const [type, terms] of Object.entries(wanted))
			for (const node of ofType(type))
				for (const term of terms)
					expect([node["@id"], Object.keys(node)]).toEqual([
						node["@id"],
						expect.arrayContaining([dct + term]),
					]);
		for (const node of ofType(`${dcat}Distribution`))
			expect(Object.keys(node)).toEqual(
				expect.arrayContaining([`${dcat}accessURL`, `${dcat}mediaType`, `${dcat}byteSize`]),
			);
	});

	test("says everything in both languages", () => {
		for (const node of nodes) {
			const languages = node[`${dct}title`]?.map((title) => (title as { "@language"?: string })["@language"]);
			if (languages) expect([...languages].sort()).toEqual(["en", "ko"]);
		}
	});
});

/** Length of the path below which the site lives, as its own addresses have it. */
function siteBaseLength(address: string | undefined): number {
	return new URL(address ?? "").pathname.indexOf(downloadFolder);
}

describe("the site map, the feed and the rules for crawlers", () => {
	let browser: Awaited<ReturnType<typeof chromium.launch>>;
	beforeAll(async () => {
		browser = await chromium.launch({
			executablePath: findChromium(),
			args: ["--no-sandbox", "--disable-gpu"],
		});
	});
	afterAll(() => browser.close());

	test("are well-formed XML to a browser", async () => {
		const page = await browser.newPage();
		for (const [path, root] of [
			[descriptionPaths.siteMap, "urlset"],
			[descriptionPaths.releases, "feed"],
		] as const) {
			const found = await page.evaluate((xml) => {
				const parsed = new DOMParser().parseFromString(xml, "application/xml");
				return [parsed.documentElement.localName, parsed.querySelector("parsererror")?.textContent ?? null];
			}, textOf(path));
			expect(found).toEqual([root, null]);
		}
		await page.close();
	});

	test("the site map lists every page and nothing else, as each page names itself", () => {
		const listed = [...textOf(descriptionPaths.siteMap).matchAll(/<loc>(.*?)<\/loc>/g)].map(
			([, address]) => address,
		);
		const pages = readSite().pages.filter((page) => !isNotFoundPage(page));
		const canonical = pages
			.filter(({ html }) => !/<meta name="robots" content="[^"]*noindex/.test(html))
			.map(({ html }) => /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1]);
		expect([...listed].sort()).toEqual([...canonical].sort());
		expect(new Set(listed).size).toBe(listed.length);
	});

	test("the feed names the release that the record is", () => {
		expect(textOf(descriptionPaths.releases)).toContain(`#${manifest.release}</id>`);
	});
});
