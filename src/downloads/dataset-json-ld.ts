/** A set as schema.org describes datasets, for pages to embed so that search engines find it. */
import { type Locale, siteDescription, siteName } from "../site.ts";
import { compilationLicence } from "../text/terms-of-use.ts";
import { descriptionPaths } from "./addresses.ts";
import type { Manifest, ManifestSet } from "./manifest.ts";

/** The object, in one language. **root** is the site's address ending in `/`, **page** the address of the page. */
export function datasetJsonLd(
	set: ManifestSet,
	manifest: Manifest,
	{ locale, root, page }: { locale: Locale; root: string; page: string },
) {
	return {
		"@context": "https://schema.org",
		"@type": "Dataset",
		"@id": `${root}${descriptionPaths.catalogue}#${set.kind}-${set.name}`,
		name: set.title[locale],
		// Search engines want at least 50 characters.
		description: `${set.holds[locale]} ${siteDescription[locale]} (${siteName[locale]} ${manifest.release}).`,
		url: page,
		identifier: `${root}${descriptionPaths.catalogue}#${set.kind}-${set.name}`,
		inLanguage: ["ko", "en"],
		version: manifest.release,
		datePublished: manifest.published,
		dateModified: manifest.published,
		isAccessibleForFree: true,
		license: compilationLicence.url,
		usageInfo: `${root}${descriptionPaths.terms}`,
		...(set.credit.length > 0 ? { creditText: set.credit.map((name) => name[locale]).join(", ") } : {}),
		creator: { "@type": "Organization", name: siteName[locale], url: root },
		spatialCoverage: { "@type": "Place", name: locale === "ko" ? "경기도" : "Gyeonggi-do, Korea" },
		includedInDataCatalog: {
			"@type": "DataCatalog",
			name: siteName[locale],
			url: `${root}${descriptionPaths.catalogue}`,
		},
		distribution: set.files.map((file) => ({
			"@type": "DataDownload" as const,
			name: file.name[locale],
			contentUrl: `${root}${file.path}`,
			encodingFormat: file.mediaType.split(";")[0] ?? file.mediaType,
			contentSize: `${file.bytes} B`,
			sha256: file.sha256,
		})),
	} as const;
}

/**
 * JSON for `<script type="application/ld+json" set:html={…}>`. No text of the record can end the script, begin a comment
 * or another tag: what HTML or JavaScript could take for its own is written as an escape, which JSON reads back.
 */
export function jsonForScript(value: unknown): string {
	return JSON.stringify(value).replace(
		/[<>&\u2028\u2029]/g,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
	);
}
