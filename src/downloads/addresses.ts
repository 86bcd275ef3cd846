/** Where downloads are on the site, as `fileHref` takes it. These addresses are kept: others link to them. */

/** A table of the record, a topic, a place, one state of a chart, or everything. */
export type DownloadKind = "table" | "topic" | "region" | "chart" | "all";

/** Kinds whose program CSV files a CSVW group describes. */
export const describedKinds = ["table", "topic", "region"] as const;
export type DescribedKind = (typeof describedKinds)[number];

/** Endings of the files of a set, in the order they are offered. */
export const formats = ["csv", "xlsx", "ods", "utf8.csv", "json", "parquet", "zip"] as const;
export type Format = (typeof formats)[number];

export const mediaTypes: Readonly<Record<Format, string>> = {
	csv: "text/csv; charset=utf-8",
	"utf8.csv": "text/csv; charset=utf-8",
	json: "application/json",
	xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
	ods: "application/vnd.oasis.opendocument.spreadsheet",
	parquet: "application/vnd.apache.parquet",
	zip: "application/zip",
};

/** Folder of all downloads; the archive has the same folders below its root. */
export const downloadFolder = "data/download/";

/** The name of the archive of everything. */
export const archiveName = "gyeonggi-jobs-in-figures";

/** Files that describe the downloads. */
export const descriptionPaths = {
	manifest: `${downloadFolder}manifest.json`,
	chartManifest: `${downloadFolder}chart/manifest.json`,
	dataPackage: `${downloadFolder}datapackage.json`,
	terms: `${downloadFolder}terms.txt`,
	catalogue: "data/catalog.jsonld",
	siteMap: "sitemap.xml",
	robots: "robots.txt",
	releases: "releases.xml",
	checksums: "SHA256SUMS",
} as const;

/** The path of a download: `data/download/region/suwon.xlsx`. */
export function downloadPath(kind: DownloadKind, name: string, format: Format): string {
	return `${downloadFolder}${kind}/${name}.${format}`;
}

/** The path of the CSVW description of all program CSV files of one folder. */
export function csvwPath(kind: DescribedKind): string {
	return `${downloadFolder}${kind}/csv-metadata.json`;
}
