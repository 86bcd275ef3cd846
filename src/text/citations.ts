/**
 * How a dataset, a chart or a single observation is cited: as Korean newsrooms do, in APA style, and for reference
 * managers as BibTeX and CSL-JSON. There is no day of access in them, since a page does not know when it is read; the
 * release says which state of the record was seen.
 */
import type { Release } from "../data/release.ts";
import type { Source } from "../data/tables/sources.ts";
import { type Locale, siteName } from "../site.ts";
import { formatDate } from "./periods.ts";
import { sampleMark } from "./sample-words.ts";
import { publishers } from "./terms-of-use.ts";

/** What is cited. */
export interface Cited {
	readonly locale: Locale;
	/** Title of the dataset, question of the chart, or name of the observation. */
	readonly title: string;
	/** The whole address of its page. */
	readonly address: string;
	readonly release: Release;
	/** Where the figures come from, one for each figure or each once: the publishers of most are named first. */
	readonly sources: readonly Pick<Source, "publisher">[];
}

export interface Citation {
	/** A credit line as Korean newsrooms write it, in the page's language. */
	readonly korean: string;
	/** APA, seventh edition: a data set. */
	readonly apa: string;
	readonly bibtex: string;
	/** CSL-JSON: an array of one item, as reference managers import it. */
	readonly csl: string;
}

/** Publishers a citation names; of more it gives the number. */
const mostPublishers = 3;

/** All forms of the citation of one thing. */
export function citationOf(cited: Cited): Citation {
	const { locale, address, release } = cited;
	const title = release.sample ? `[${sampleMark}] ${cited.title}` : cited.title;
	const site = siteName[locale];
	const origin = originOf(cited);
	const [year = "", month = "", day = ""] = release.published.split("-");
	const words = wordsOf[locale];
	const key = keyOf(address, release.release);
	const note = origin && words.original(origin);
	const fields = {
		author: `{${escaped(site)}}`,
		title: `{${escaped(title)}}`,
		year,
		month: String(Number(month)),
		version: release.release,
		url: address,
		...(note ? { note: escaped(note) } : {}),
	};
	const item = {
		id: key,
		type: "dataset",
		title,
		author: [{ literal: site }],
		issued: { "date-parts": [[Number(year), Number(month), Number(day)]] },
		version: release.release,
		URL: address,
		language: locale,
		...(note ? { note } : {}),
	};
	return {
		korean: words.newsroom({
			site,
			title,
			address,
			origin,
			release: release.release,
			day: formatDate(release.published, locale),
		}),
		apa: `${site}. (${year}). ${title} (${words.version(release.release)}) [Data set]. ${address}`,
		bibtex: `@misc{${key},\n${Object.entries(fields)
			.map(([name, value]) => `\t${name} = {${value}}`)
			.join(",\n")}\n}`,
		// One line for each field, so that it can be read beside the others.
		csl: `[\n\t{\n${Object.entries(item)
			.map(([name, value]) => `\t\t${JSON.stringify(name)}: ${JSON.stringify(value)}`)
			.join(",\n")}\n\t}\n]`,
	};
}

interface Parts {
	readonly site: string;
	readonly title: string;
	readonly address: string;
	/** Publishers in one line; empty where there is none. */
	readonly origin: string;
	readonly release: string;
	readonly day: string;
}

const wordsOf: Readonly<
	Record<
		Locale,
		{
			readonly newsroom: (parts: Parts) => string;
			readonly version: (release: string) => string;
			readonly original: (publishers: string) => string;
			readonly more: (shown: string, count: number) => string;
		}
	>
> = {
	ko: {
		newsroom: ({ site, title, address, origin, release, day }) =>
			`자료: ${origin ? `${origin} / ` : ""}${site} ‘${title}’(자료판 ${release}, ${day}), ${address}`,
		version: (release) => `자료판 ${release}`,
		original: (publishers) => `원자료: ${publishers}`,
		more: (shown, count) => `${shown} 등 ${count}곳`,
	},
	en: {
		newsroom: ({ site, title, address, origin, release, day }) =>
			`Source: ${origin ? `${origin} / ` : ""}${site}, “${title}” (release ${release}, ${day}), ${address}`,
		version: (release) => `Release ${release}`,
		original: (publishers) => `Original data: ${publishers}`,
		more: (shown, count) => `${shown} and ${count - mostPublishers} others`,
	},
};

/** Who published the figures, each once, those of most figures first. National publishers have a name in both languages. */
function originOf({ locale, sources }: Cited): string {
	const byName = Map.groupBy(sources, ({ publisher }) => publisherName(publisher, locale));
	const names = [...byName].sort(([, a], [, b]) => b.length - a.length).map(([name]) => name);
	const shown = names.slice(0, mostPublishers).join(", ");
	return names.length > mostPublishers ? wordsOf[locale].more(shown, names.length) : shown;
}

function publisherName(publisher: string, locale: Locale): string {
	return publishers.find(({ match }) => publisher.startsWith(match))?.name[locale] ?? publisher;
}

/** A name that bibliographies refer to, from the address: letters, digits and hyphens. */
function keyOf(address: string, release: string): string {
	const path = new URL(address).pathname.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "");
	return ["gyeonggi-jobs", release.replace(".", "-"), path].filter(Boolean).join("-");
}

const latex: Readonly<Record<string, string>> = {
	"\\": "\\textbackslash{}",
	"~": "\\textasciitilde{}",
	"^": "\\textasciicircum{}",
};

/** Text that BibTeX takes for nothing but text. */
function escaped(text: string): string {
	return (
		text
			.replace(/[\\{}&%$#_~^]/g, (character) => latex[character] ?? `\\${character}`)
			// Two of these are one other sign to LaTeX: a dash, a quotation mark.
			.replace(/([-`'])(?=\1)/g, "$1{}")
	);
}
