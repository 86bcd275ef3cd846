/** The terms of use as fields for machines. */
import type { Source } from "../data/tables/sources.ts";
import type { Words } from "../site.ts";
import { compilationLicence, type Licence, terms } from "../text/terms-of-use.ts";
import { creditFor } from "./about.ts";
import { descriptionPaths } from "./addresses.ts";

export interface LicenceFields {
	/** Licence of the compilation: figures themselves have none. */
	readonly licence: Licence;
	/** Where the terms stand in words. */
	readonly termsAddress: string;
	/** Who owns what. */
	readonly terms: readonly {
		readonly id: string;
		readonly subject: Words;
		readonly text: Words;
		readonly licence?: Licence;
	}[];
	/** Makers of statistics to credit. */
	readonly credit: readonly Words[];
}

/** Licence, terms and credit of a download. **root** is the site's address, ending in `/`. */
export function licenceFields(root: string, sources: readonly Source[]): LicenceFields {
	return {
		licence: compilationLicence,
		termsAddress: `${root}${descriptionPaths.terms}`,
		terms,
		credit: creditFor(sources),
	};
}
