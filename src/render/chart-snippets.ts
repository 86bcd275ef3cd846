/** Every way a chart's state can be put into a text of somebody else's: one snippet of each kind. */
import { html } from "./html.ts";
import { iframeSnippet } from "./snippets.ts";

/** What the snippets are made of. Every address is absolute. */
export interface SharedChart {
	readonly title: string;
	/** The generated sentence, which stands in for the picture. */
	readonly sentence: string;
	/** Height of the embed in CSS pixels. */
	readonly height: number;
	/** The chart's page. */
	readonly page: string;
	readonly embed: string;
	readonly frozen: string;
	/** The picture as SVG, and in pixels (1440 wide) where the state has it. */
	readonly svg: string;
	readonly png: string | null;
	/** The script of the custom element. */
	readonly script: string;
}

export const snippetKinds = ["iframe", "frozen", "image", "element", "markdown", "address"] as const;
export type SnippetKind = (typeof snippetKinds)[number];

/** The text of a snippet. HTML is one line for each element, so that it can be read before it is pasted. */
export function chartSnippet(kind: SnippetKind, shared: SharedChart): string {
	const chart = { ...shared, title: onOneLine(shared.title), sentence: onOneLine(shared.sentence) };
	const { title, height } = chart;
	switch (kind) {
		case "iframe":
			return iframeSnippet({ title, height, href: chart.embed });
		case "frozen":
			return iframeSnippet({ title, height, href: chart.frozen });
		case "image":
			return imageSnippet(chart);
		case "element":
			return elementSnippet(chart);
		case "markdown":
			return markdownSnippet(chart);
		case "address":
			return chart.page;
	}
}

/** For hosts that strip frames and scripts: nothing but a link and a picture whose text says what it shows. */
function imageSnippet({ title, sentence, page, svg, png }: SharedChart): string {
	// A percentage never overflows a phone; where hosts strip it, the density keeps the picture at an article's width.
	const dense = png !== null && html` srcset="${png} 2x"`;
	return html`<a href="${page}"><img src="${png ?? svg}"${dense} alt="${`${title} ${sentence}`}" width="100%" loading="lazy"></a>`
		.text;
}

/** The custom element holds the link that stands where its script is not allowed. */
function elementSnippet({ title, embed, page, script, height }: SharedChart): string {
	return html`<gyeonggi-chart src="${embed}" height="${height}" theme="auto"><a href="${page}">${title}</a></gyeonggi-chart>
<script src="${script}" async></script>`.text;
}

function markdownSnippet({ title, sentence, page, svg, png }: SharedChart): string {
	return `[![${markdownText(`${title} ${sentence}`)}](${markdownAddress(png ?? svg)})](${markdownAddress(page)})`;
}

const onOneLine = (words: string): string => words.replace(/\s+/g, " ").trim();

/** Text that Markdown takes for nothing but text. */
function markdownText(text: string): string {
	return text.replace(/[\\`*_[\]<>#!|~&]/g, "\\$&");
}

/** An address whose brackets and spaces do not end it. */
function markdownAddress(address: string): string {
	return address.replace(
		/[\s()<>]/g,
		(character) => `%${character.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}`,
	);
}
