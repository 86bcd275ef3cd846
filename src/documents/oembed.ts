/** What a program that embeds by address is told of a chart: oEmbed 1.0, as files beside the chart's page. */
import { pageAddress } from "../addresses.ts";
import { embedHeight } from "../render/embed-height.ts";
import type { Figure } from "../render/figure.ts";
import { escaped } from "../render/html.ts";
import { iframeSnippet } from "../render/snippets.ts";
import { type Locale, locales, siteName } from "../site.ts";
import { chartPagePath, embedPath, sharePngPath } from "../state-addresses.ts";
import { sampleMark } from "../text/sample-words.ts";

export interface OembedContext {
	readonly locale: Locale;
	/** Path of the state (`ChartState.path`). */
	readonly statePath: string;
	/** Address of the site, ending in `/`. */
	readonly root: string;
	/** Whether the record is made up: the title then says so. */
	readonly sample: boolean;
	/** Whether the state has a picture in pixels (`isShareable`). */
	readonly shareable: boolean;
}

/** The fields of an answer in the order of the specification. */
export type OembedAnswer = Readonly<Record<string, string | number>>;

/** Width in CSS pixels that an answer names; the frame itself fills its column. */
const width = 720;

/** Size of `share.png` in pixels. */
const thumbnail = { width: 1200, height: 630 } as const;

/** The answer for one state in one language. */
export function oembedAnswer(figure: Figure, context: OembedContext): OembedAnswer {
	const { locale, statePath, root, sample, shareable } = context;
	const title = sample ? `[${sampleMark}] ${figure.title}` : figure.title;
	const height = embedHeight(figure);
	return {
		version: "1.0",
		type: "rich",
		title,
		provider_name: siteName[locale],
		provider_url: pageAddress(root, locale, ""),
		...(shareable && {
			thumbnail_url: pageAddress(root, locale, sharePngPath(statePath)),
			thumbnail_width: thumbnail.width,
			thumbnail_height: thumbnail.height,
		}),
		width,
		height,
		html: iframeSnippet({ title, href: pageAddress(root, locale, embedPath(statePath)), height }),
	};
}

/** The answer as JSON. */
export const oembedJson = (answer: OembedAnswer): string => `${JSON.stringify(answer, null, "\t")}\n`;

/** The same answer as XML. */
export function oembedXml(answer: OembedAnswer): string {
	const fields = Object.entries(answer).map(
		([name, value]) => `\t<${name}>${escaped(String(value))}</${name}>`,
	);
	return [
		'<?xml version="1.0" encoding="utf-8" standalone="yes"?>',
		"<oembed>",
		...fields,
		"</oembed>",
		"",
	].join("\n");
}

/**
 * The map from pages to answers, in the form of oembed.com's list of providers, for hosts that follow no links in pages. A
 * site of files answers beside each page: what stands for `*` in a scheme stands for it in the answer's address too.
 */
export function providersJson(root: string): string {
	const endpoints = locales.map((locale) => ({
		schemes: [pageAddress(root, locale, chartPagePath("*"))],
		url: pageAddress(root, locale, chartPagePath("*")).concat("oembed.{format}"),
		formats: ["json", "xml"],
		discovery: true,
	}));
	const provider = { provider_name: `${siteName.ko} / ${siteName.en}`, provider_url: root, endpoints };
	return `${JSON.stringify([provider], null, "\t")}\n`;
}
