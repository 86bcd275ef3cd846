/** Looks for texts of the record that became something else: markup, a script, a broken file. See `hostile-record.ts`. */
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Cite } from "@citation-js/core";
import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import type { Page } from "playwright-core";
import { hostileAttribute, hostileElement } from "./hostile-record.ts";

/** Text of a file, how to read it, and the one script that may stand in it. */
interface Source {
	readonly text: string;
	readonly type: "text/html" | "application/xml";
	readonly script: string;
	readonly element: string;
	readonly attribute: string;
}

interface Look {
	readonly faults: readonly string[];
	/** Text of `<pre>`: what is shown to be copied. */
	readonly snippets: readonly string[];
}

/** Runs in a browser, which parses as readers' browsers do. */
function lookAt({ text, type, script, element, attribute }: Source): Look {
	const parsed = new DOMParser().parseFromString(text, type);
	const faults: string[] = [];
	const broken = parsed.querySelector("parsererror");
	if (type === "application/xml" && broken) return { faults: [`${broken.textContent}`], snippets: [] };
	for (const each of parsed.querySelectorAll("*")) {
		const { localName } = each;
		if (localName === element) faults.push(`<${element}>`);
		if (localName === "img" && each.getAttribute("src") === "x") faults.push("<img src=x>");
		if (localName === "script" && !each.hasAttribute("src")) {
			const words = each.textContent ?? "";
			const isData = /json$/.test(each.getAttribute("type") ?? "");
			if (isData) {
				try {
					JSON.parse(words);
				} catch {
					faults.push(`data that is none: ${words.slice(0, 80)}`);
				}
			} else if (words !== script) faults.push(`<script>${words.slice(0, 80)}`);
		}
		for (const { name, value } of each.attributes) {
			if (name === attribute || /^on[a-z]/i.test(name)) faults.push(`<${localName} ${name}>`);
			if (!/^[a-z][\w:.-]*$/i.test(name)) faults.push(`<${localName} ${name}>`);
			const isAddress = /^(href|src|action|formaction|data|xlink:href)$/.test(name);
			if (isAddress && /^\s*(javascript|vbscript|data:text)/i.test(value))
				faults.push(`<${localName} ${name}="${value}">`);
			if (name === "srcdoc") faults.push(`<${localName} srcdoc>`);
		}
	}
	const comments = parsed.createNodeIterator(parsed, NodeFilter.SHOW_COMMENT);
	if (comments.nextNode()) faults.push("a comment");
	const snippets = [...parsed.querySelectorAll("pre")].map((pre) => pre.textContent ?? "");
	for (const pre of parsed.querySelectorAll("pre, textarea, script")) pre.remove();
	if (type === "text/html") {
		// Names and figures are escaped once: whoever reads must not see that they were, nor what they did not write.
		const words = parsed.documentElement.textContent ?? "";
		const twice =
			/.{0,20}&(lt|gt|quot|#3[49]|#6[02]);.{0,10}/.exec(words) ?? /.{0,20}&amp;amp;.{0,10}/.exec(words);
		if (twice) faults.push(`escaped twice: ${twice[0]}`);
		if (words.includes("€")) faults.push("not escaped: &euro;");
	}
	return { faults: [...new Set(faults)], snippets };
}

export interface Looker {
	/** Faults of a page, or of a part of one. **script** is the one script that may stand in it. */
	readonly page: (html: string, script?: string) => Promise<readonly string[]>;
	/** How many BibTeX entries a page shows, and what is wrong with them. */
	readonly references: (html: string) => Promise<readonly [count: number, faults: readonly string[]]>;
	/** Faults of an XML file, as of a feed or a drawing. */
	readonly xml: (text: string) => Promise<readonly string[]>;
}

/** Looks with a browser's own parsers, in a page of its own. */
export function createLooker(page: Page): Looker {
	const hostile = { element: hostileElement, attribute: hostileAttribute };
	const look = (source: Pick<Source, "text" | "type" | "script">) =>
		page.evaluate(lookAt, { ...source, ...hostile });
	return {
		async page(html, script = "") {
			const { faults, snippets } = await look({ text: html, type: "text/html", script });
			const inSnippets: string[] = [];
			for (const snippet of snippets) {
				if (!snippet.startsWith("<")) continue;
				const copied = await look({ text: snippet, type: "text/html", script: "" });
				inSnippets.push(...copied.faults.map((fault) => `copied: ${fault}`));
			}
			return [...faults, ...inSnippets];
		},
		async references(html) {
			const { snippets } = await look({ text: html, type: "text/html", script: "" });
			const entries = snippets.filter((snippet) => snippet.startsWith("@misc{"));
			return [entries.length, entries.flatMap((entry) => bibliographyFaults(entry, snippets))];
		},
		xml: async (text) => (await look({ text, type: "application/xml", script: "" })).faults,
	};
}

/** What reference managers read of a BibTeX entry, against the CSL-JSON beside it, where there is one. */
function bibliographyFaults(bibtex: string, snippets: readonly string[]): string[] {
	const csl = snippets.find((snippet) => snippet.startsWith("[\n\t{"));
	const expected = csl && (JSON.parse(csl) as { title: string; URL: string; note?: string }[])[0];
	try {
		const [item, ...more] = new Cite(bibtex).data;
		if (item === undefined || more.length > 0) return [`BibTeX of ${more.length + 1} entries`];
		if (!expected) return [];
		return (["title", "URL", "note"] as const).flatMap((field) => {
			const [is, should] = [item[field], expected[field]].map((text) => String(text).replace(/\s+/g, " "));
			return is === should ? [] : [`BibTeX ${field}: ${is} instead of ${should}`];
		});
	} catch (error) {
		return [`BibTeX: ${error instanceof Error ? error.message : String(error)}`];
	}
}

/** Faults of a CSV file: cells that cannot be read back, or that a spreadsheet would run. */
export function csvFaults(text: string): string[] {
	const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), { skipEmptyLines: true });
	const widths = new Set(data.map(({ length }) => length));
	const run = data.flat().filter((cell) => /^\s*[=+@\t\r]/.test(cell) || /^\s*-(?!\d+(\.\d+)?$)/.test(cell));
	return [
		...errors.map(({ message, row }) => `${message} (row ${row})`),
		...(widths.size > 1 ? [`rows of ${[...widths].join(" and ")} cells`] : []),
		...run.slice(0, 3).map((cell) => `runs: ${cell}`),
	];
}

/** Faults of a workbook (.xlsx, .ods): parts that are not well-formed, and formulas. */
export async function workbookFaults(site: string, file: string, { xml }: Looker): Promise<string[]> {
	const faults: string[] = [];
	for (const [name, bytes] of Object.entries(unzipSync(readFileSync(join(site, file))))) {
		if (!/\.(xml|rels)$/.test(name)) continue;
		const part = strFromU8(bytes);
		faults.push(...(await xml(part)).map((fault) => `${name}: ${fault}`));
		if (/<f[ >]|table:formula=/.test(part)) faults.push(`${name}: a formula`);
	}
	return faults;
}
