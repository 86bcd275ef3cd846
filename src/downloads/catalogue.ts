/** All downloads as a DCAT catalogue in JSON-LD, for harvesters. Its context is inside: nothing has to be fetched. */
import type { Release } from "../data/release.ts";
import { type Locale, locales, siteDescription, siteName, type Words } from "../site.ts";
import { compilationLicence, noWarranty } from "../text/terms-of-use.ts";
import { titleOf } from "./about.ts";
import { csvwPath, describedKinds, descriptionPaths } from "./addresses.ts";
import type { DownloadFile, Manifest, ManifestSet } from "./manifest.ts";

const context = {
	dcat: "http://www.w3.org/ns/dcat#",
	dct: "http://purl.org/dc/terms/",
	foaf: "http://xmlns.com/foaf/0.1/",
	spdx: "http://spdx.org/rdf/terms#",
	xsd: "http://www.w3.org/2001/XMLSchema#",
};

const languageAddress: Readonly<Record<Locale, string>> = {
	ko: "http://publications.europa.eu/resource/authority/language/KOR",
	en: "http://publications.europa.eu/resource/authority/language/ENG",
};

/** The place all figures are about, in GeoNames. */
const gyeonggi = "https://sws.geonames.org/1841610/";

/** The catalogue. **root** is the site's address, ending in `/`. */
export function catalogue(manifest: Manifest, release: Release, root: string): Record<string, unknown> {
	const publisher = {
		"@id": `${root}#publisher`,
		"@type": "foaf:Agent",
		"foaf:name": words(siteName),
		"foaf:homepage": { "@id": root },
	};
	const day = { "@type": "xsd:date", "@value": release.published };
	return {
		"@context": context,
		"@id": `${root}${descriptionPaths.catalogue}`,
		"@type": "dcat:Catalog",
		"dct:title": words(titleOf(siteName, release)),
		"dct:description": words(siteDescription),
		"dct:publisher": publisher,
		"dct:language": locales.map((locale) => ({ "@id": languageAddress[locale] })),
		"dct:issued": day,
		"dct:modified": day,
		"dct:license": { "@id": compilationLicence.url },
		"dct:rights": { "@id": `${root}${descriptionPaths.terms}` },
		"dct:spatial": { "@id": gyeonggi },
		"foaf:homepage": { "@id": root },
		"dcat:dataset": manifest.sets.map((set) => dataset(set, release, root)),
	};
}

function dataset(set: ManifestSet, release: Release, root: string) {
	const day = { "@type": "xsd:date", "@value": release.published };
	return {
		"@id": `${root}${descriptionPaths.catalogue}#${set.kind}-${set.name}`,
		"@type": "dcat:Dataset",
		"dct:title": words(set.title),
		"dct:description": [...words(set.holds), ...words(noWarranty)],
		"dct:identifier": `${set.kind}/${set.name}`,
		"dcat:version": release.release,
		"dct:issued": day,
		"dct:modified": day,
		"dct:publisher": { "@id": `${root}#publisher` },
		"dct:language": locales.map((locale) => ({ "@id": languageAddress[locale] })),
		"dct:license": { "@id": compilationLicence.url },
		"dct:rights": { "@id": `${root}${descriptionPaths.terms}` },
		"dct:spatial": { "@id": gyeonggi },
		...(set.credit.length > 0
			? {
					"dct:creator": set.credit.map((name) => ({
						"@type": "foaf:Organization",
						"foaf:name": words(name),
					})),
				}
			: {}),
		"dcat:distribution": set.files.map((file) => distribution(set, file, root)),
	};
}

function distribution(set: ManifestSet, file: DownloadFile, root: string) {
	return {
		"@id": `${root}${file.path}`,
		"@type": "dcat:Distribution",
		"dct:title": words(file.name),
		"dct:description": words(file.use),
		"dcat:downloadURL": { "@id": `${root}${file.path}` },
		"dcat:accessURL": { "@id": `${root}${file.path}` },
		"dcat:mediaType": {
			"@id": `https://www.iana.org/assignments/media-types/${file.mediaType.split(";")[0]}`,
		},
		"dcat:byteSize": { "@type": "xsd:nonNegativeInteger", "@value": String(file.bytes) },
		"dct:license": { "@id": compilationLicence.url },
		"dct:rights": { "@id": `${root}${descriptionPaths.terms}` },
		"spdx:checksum": {
			"@type": "spdx:Checksum",
			"spdx:algorithm": { "@id": "http://spdx.org/rdf/terms#checksumAlgorithm_sha256" },
			"spdx:checksumValue": { "@type": "xsd:hexBinary", "@value": file.sha256 },
		},
		...(file.format === "utf8.csv" ? describedBy(set, root) : {}),
	};
}

function describedBy({ kind }: ManifestSet, root: string) {
	const described = describedKinds.find((each) => each === kind);
	return described ? { "dct:conformsTo": { "@id": `${root}${csvwPath(described)}` } } : {};
}

function words({ ko, en }: Words) {
	return [
		{ "@value": ko, "@language": "ko" },
		{ "@value": en, "@language": "en" },
	];
}
