/** An observation as schema.org describes one, for programs that read its page. */
import type { Dataset } from "../data/dataset.ts";
import { firstDay, lastDay, periodKind } from "../data/period.ts";
import type { Observation } from "../data/tables/observations.ts";
import { descriptionPaths } from "../downloads/addresses.ts";
import { sourceHref } from "../text/source-href.ts";
import type { Vocabulary } from "../text/vocabulary.ts";

interface Named {
	readonly dataset: Dataset;
	readonly words: Vocabulary;
	readonly title: string;
	/** Address of the site, ending in `/`. */
	readonly root: string;
	/** Whole address of the observation's page. */
	readonly page: string;
}

/** The object in one language. A gap has no value. */
export function observationJsonLd(row: Observation, { dataset, words, title, root, page }: Named) {
	const source = dataset.source.get(row.source);
	const address = source && sourceHref(source);
	const kind = periodKind(row.period);
	const isMoment = kind === "year" || kind === "month";
	return {
		"@context": "https://schema.org",
		"@type": "Observation",
		"@id": page,
		name: title,
		...(row.value === null ? {} : { value: row.value }),
		unitText: words.unit(row.measure),
		variableMeasured: words.name("measure", row.measure),
		observationAbout: { "@type": "Place", name: words.name("region", row.region) },
		...(isMoment
			? { observationDate: row.period }
			: { observationPeriod: `${firstDay(row.period)}/${lastDay(row.period)}` }),
		...(address ? { subjectOf: { "@type": "CreativeWork", name: source.title, url: address } } : {}),
		mainEntityOfPage: {
			"@type": "Dataset",
			"@id": `${root}${descriptionPaths.catalogue}#table-observations`,
		},
	};
}
