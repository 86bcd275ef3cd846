/** What is copied into other sites to show a chart there: the same text wherever it is offered. */
import { html } from "./html.ts";

/**
 * What a frame of ours needs in a sandbox: its script, which only names its height and marks places, and links that open
 * in a window of their own. Without any of them the embed is whole.
 */
export const embedSandbox = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

export interface FrameSnippet {
	/** Name of the frame for screen readers: the chart's title. */
	readonly title: string;
	/** Absolute address of the embed, with its options behind `#`. */
	readonly href: string;
	/** Height in CSS pixels (`embedHeight`). */
	readonly height: number;
}

/**
 * The `<iframe>` as one line of HTML. It has its height, so that nothing moves, and no style of its own: a host's policy
 * may refuse styles in attributes.
 */
export function iframeSnippet({ title, href, height }: FrameSnippet): string {
	return html`<iframe src="${href}" title="${title}" width="100%" height="${height}" frameborder="0" loading="lazy" sandbox="${embedSandbox}"></iframe>`
		.text;
}
