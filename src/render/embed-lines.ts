/** The lines of text of an embed: what it says and what its height is reckoned from are the same. */
import { siteName } from "../site.ts";
import { embedWords } from "../text/embed-words.ts";
import type { Figure } from "./figure.ts";

export interface EmbedLines {
	/** "단위: 명". */
	readonly unit: string;
	/** Who published the figures, each once. */
	readonly source: string;
	/** The data release, such as `2026.1 자료판`. */
	readonly release: string;
	/** The link to the chart's page. */
	readonly home: string;
}

export function embedLines({ locale, unit, sources }: Figure, release: string): EmbedLines {
	const words = embedWords[locale];
	const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
	return {
		unit: `${words.unit}: ${unit}`,
		source: publishers.length > 0 ? `${words.source}: ${publishers.join(", ")}` : "",
		release: words.release(release),
		home: words.home(siteName[locale]),
	};
}
