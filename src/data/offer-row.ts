/**
 * An offer to the market as rows of the record: `market/policies.csv`, and `codes/sources.csv` for a document that is not
 * in it yet. Pure: fields in, faults and CSV lines out. The rules are those of `npm run check`.
 */
import { type AmountFault, readAmount } from "./matching.ts";
import { suspiciousCell } from "./tables/suspicious-cell.ts";

/** The fields of the form as they were typed. */
export interface Offer {
	readonly region: string;
	/** A second city or county that offers together with the first; empty where there is none. */
	readonly partner: string;
	readonly title_ko: string;
	readonly title_en: string;
	readonly slug: string;
	readonly target_ko: string;
	readonly target_en: string;
	/** Whole cost of the first year in won and jobs: for the summary only, the table has no such columns. */
	readonly cost: string;
	readonly jobs: string;
	/** `new` for a document of the city's own, or the code of a source the record has. */
	readonly source: string;
	readonly source_title: string;
	readonly source_date: string;
	readonly source_url: string;
}

export type OfferField = keyof Offer;

/** What the record already holds. */
export interface OfferRecord {
	/** Code the new policy gets. */
	readonly policy: string;
	/** Slugs that are taken, with those of pages that are no policies. */
	readonly slugs: readonly string[];
	/** Korean names of the cities and counties by code. */
	readonly regions: Readonly<Record<string, string>>;
	readonly sources: readonly string[];
	/** What the record writes as terms of use of a public body's notice. */
	readonly licence: string;
}

export type OfferFault =
	| "required"
	| "same-city"
	| "slug-form"
	| "slug-taken"
	| "pair-missing"
	| "date-form"
	| "url-form"
	| "space"
	| "unseen"
	| "fullwidth"
	| "formula"
	| "count-form"
	| AmountFault;

/** Columns of `market/policies.csv` in their order; a test holds them to the table. */
export const policyColumns = [
	"policy",
	"slug",
	"title_ko",
	"title_en",
	"origin_kind",
	"origin_regions",
	"agency_ko",
	"agency_en",
	"target_ko",
	"target_en",
	"first_year",
	"source",
	"note",
] as const;

/** Columns of `codes/sources.csv` in their order. */
export const sourceColumns = [
	"source",
	"publisher",
	"title",
	"published",
	"url",
	"via",
	"kind",
	"reliability",
	"licence_ko",
	"note",
] as const;

/** What is wrong with each field; nothing for a field that is right. */
export function offerFaults(offer: Offer, record: OfferRecord): Partial<Record<OfferField, OfferFault>> {
	const faults: Partial<Record<OfferField, OfferFault>> = {};
	const isNew = offer.source === "new";
	const set = (field: OfferField, fault: OfferFault | false | null | undefined) => {
		if (fault && !faults[field]) faults[field] = fault;
	};
	for (const field of ["title_ko", "title_en", "target_ko", "target_en"] as const)
		set(field, textFault(offer[field]));
	if (isNew) set("source_title", textFault(offer.source_title));
	const required: OfferField[] = ["region", "title_ko", "title_en", "slug", "source"];
	if (isNew) required.push("source_title", "source_date");
	for (const field of required) set(field, offer[field].trim() === "" && "required");
	set("partner", offer.partner !== "" && offer.partner === offer.region && "same-city");
	set("slug", !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(offer.slug) && "slug-form");
	set("slug", record.slugs.includes(offer.slug) && "slug-taken");
	set("target_en", offer.target_ko !== "" && offer.target_en === "" && "pair-missing");
	set("target_ko", offer.target_en !== "" && offer.target_ko === "" && "pair-missing");
	const cost = offer.cost === "" ? null : readAmount(offer.cost);
	set("cost", cost && "fault" in cost && cost.fault);
	set("jobs", offer.jobs !== "" && !/^[1-9]\d{0,5}$/.test(offer.jobs.replaceAll(",", "")) && "count-form");
	if (isNew) {
		set("source_date", !isDay(offer.source_date) && "date-form");
		set("source_url", offer.source_url !== "" && !isWebAddress(offer.source_url) && "url-form");
	}
	return faults;
}

/** The row of `market/policies.csv` as one line of CSV without its end. The first year stays empty: nobody has chosen it yet. */
export function policyLine(offer: Offer, record: OfferRecord): string {
	const cells: Record<(typeof policyColumns)[number], string> = {
		policy: record.policy,
		slug: offer.slug,
		title_ko: offer.title_ko,
		title_en: offer.title_en,
		origin_kind: "city",
		origin_regions: [offer.region, offer.partner].filter(Boolean).sort().join(";"),
		agency_ko: "",
		agency_en: "",
		target_ko: offer.target_ko,
		target_en: offer.target_en,
		first_year: "",
		source: sourceOf(offer, record),
		note: "",
	};
	return csvLine(policyColumns.map((column) => cells[column]));
}

/** The row of `codes/sources.csv` for a new document; null where the record has the source. */
export function sourceLine(offer: Offer, record: OfferRecord): string | null {
	if (offer.source !== "new") return null;
	const cells: Record<(typeof sourceColumns)[number], string> = {
		source: sourceOf(offer, record),
		publisher: record.regions[offer.region] ?? "",
		title: offer.source_title,
		published: offer.source_date,
		url: offer.source_url,
		via: "",
		kind: "notice",
		reliability: "medium",
		licence_ko: record.licence,
		note: "",
	};
	return csvLine(sourceColumns.map((column) => cells[column]));
}

/** An address name made of an English title: `Youth at the library` is `youth-at-the-library`. */
export function slugOf(title: string): string {
	const plain = title.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
	return plain
		.replace(/[^a-z0-9]+/g, "-")
		.slice(0, 60)
		.replace(/^-+|-+$/g, "");
}

/** Cells as a line of CSV (RFC 4180), quoted only where they must be. */
export function csvLine(cells: readonly string[]): string {
	return cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",");
}

function sourceOf(offer: Offer, record: OfferRecord): string {
	return offer.source === "new" ? `M-${record.policy}` : offer.source;
}

const textFaults = {
	"control-character": "unseen",
	"cell-whitespace": "space",
	"cell-fullwidth": "fullwidth",
	"cell-formula": "formula",
} as const;

function textFault(cell: string): OfferFault | null {
	const refusal = suspiciousCell(cell);
	if (refusal === null) return null;
	return textFaults[refusal.rule as keyof typeof textFaults] ?? "unseen";
}

/** A day of the calendar, as `2026-11-23`. */
function isDay(text: string): boolean {
	const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number);
	if (year === undefined || month === undefined || day === undefined) return false;
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function isWebAddress(text: string): boolean {
	return /^https?:\/\/[^\s<>"]+$/.test(text) && URL.canParse(text);
}
