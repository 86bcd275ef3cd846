import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { readFiles } from "../../src/data/files.ts";
import { checkRecord } from "../../src/data/load.ts";
import {
	csvLine,
	type Offer,
	type OfferField,
	type OfferRecord,
	offerFaults,
	policyColumns,
	policyLine,
	slugOf,
	sourceColumns,
	sourceLine,
} from "../../src/data/offer-row.ts";
import { code } from "../../src/data/tables/codecs.ts";
import { policies } from "../../src/data/tables/policies.ts";
import { sources } from "../../src/data/tables/sources.ts";
import { marketOffer } from "../../src/data/views/market-offer.ts";
import { plant } from "./planted-record.ts";

const files = readFiles("data");
const { dataset } = checkRecord(files);
if (dataset === null) throw new Error("the record has defects");
const view = marketOffer(dataset);
const record: OfferRecord = {
	policy: view.policy,
	slugs: view.slugs,
	regions: Object.fromEntries(dataset.cities.map(({ region, name_ko }) => [region, name_ko])),
	sources: view.sources.map(({ source }) => source),
	licence: view.licence,
};

const sound: Offer = {
	region: "41590",
	partner: "",
	title_ko: '화성 "바다" 지킴이, 함께',
	title_en: 'Hwaseong "sea" wardens, together',
	slug: "hwaseong-sea-wardens-together",
	target_ko: "어촌 주민",
	target_en: "Residents of fishing villages",
	cost: "",
	jobs: "",
	source: "new",
	source_title: "2026년 정책마켓 제안서: 바다 지킴이, 1차",
	source_date: "2026-11-23",
	source_url: "",
};

/** What `npm run check` finds in the real record with the offer's rows at the end of their files. */
function check(offer: Offer) {
	const source = sourceLine(offer, record);
	const edits = [
		{ file: "market/policies.csv", add: policyLine(offer, record) },
		...(source === null ? [] : [{ file: "codes/sources.csv", add: source }]),
	];
	return checkRecord(plant(files, edits));
}

describe("an offer without a fault", () => {
	test.each<[string, Partial<Offer>]>([
		["with a document of its own", {}],
		["with a partner", { partner: "41110" }],
		["with a source the record has", { source: "M-M30", source_title: "", source_date: "" }],
		["with only what is required", { target_ko: "", target_en: "" }],
		["with an address of its document", { source_url: "https://www.example.go.kr/offer?id=1,2" }],
		["with numbers for the summary", { cost: "200,000,000", jobs: "20" }],
	])("%s is taken by the record as it is", (_name, change) => {
		const offer = { ...sound, ...change };
		expect(offerFaults(offer, record)).toEqual({});
		const { issues, dataset: grown } = check(offer);
		expect(issues).toEqual([]);
		expect(grown?.policy.get(record.policy)).toMatchObject({
			slug: offer.slug,
			title_ko: offer.title_ko,
			title_en: offer.title_en,
			origin_kind: "city",
			origin_regions: [offer.region, offer.partner].filter(Boolean).sort(),
			agency_ko: null,
			target_ko: offer.target_ko || null,
			first_year: null,
			note: null,
		});
	});

	test("a new document becomes a source of the city that offers", () => {
		const { dataset: grown } = check(sound);
		expect(grown?.source.get(`M-${record.policy}`)).toMatchObject({
			publisher: "화성시",
			title: sound.source_title,
			published: "2026-11-23",
			kind: "notice",
		});
	});

	test("whatever is written: what the form finds right, the record takes", () => {
		const word = fc.oneof(
			fc.string({ unit: "grapheme", maxLength: 20 }),
			fc.string({
				unit: fc.constantFrom("경", '"', ",", " ", "=", "-", "ａ", "\u200b", "b", "2"),
				maxLength: 8,
			}),
		);
		fc.assert(
			fc.property(word, word, word, word, (title, english, target, document) => {
				const offer: Offer = {
					...sound,
					title_ko: title,
					title_en: english,
					target_ko: target,
					target_en: target,
					slug: slugOf(english) || "an-offer",
					source_title: document,
				};
				fc.pre(Object.keys(offerFaults(offer, record)).length === 0);
				expect(check(offer).issues).toEqual([]);
			}),
			{ numRuns: 12, maxSkipsPerRun: 1000 },
		);
	});
});

describe("a fault is told at its field", () => {
	test.each<[Partial<Offer>, OfferField, string]>([
		[{ region: "" }, "region", "required"],
		[{ title_ko: "" }, "title_ko", "required"],
		[{ title_en: "  " }, "title_en", "space"],
		[{ slug: "" }, "slug", "required"],
		[{ slug: "Not A Slug" }, "slug", "slug-form"],
		[{ slug: "double--hyphen" }, "slug", "slug-form"],
		[{ slug: "environment-watch" }, "slug", "slug-taken"],
		[{ slug: "calculator" }, "slug", "slug-taken"],
		[{ partner: "41590" }, "partner", "same-city"],
		[{ target_en: "" }, "target_en", "pair-missing"],
		[{ target_ko: "" }, "target_ko", "pair-missing"],
		[{ title_ko: "=1+1" }, "title_ko", "formula"],
		[{ title_ko: "-바다" }, "title_ko", "formula"],
		[{ title_ko: "바다　지킴이" }, "title_ko", "fullwidth"],
		[{ title_ko: "바다\u200b" }, "title_ko", "unseen"],
		[{ source: "" }, "source", "required"],
		[{ source_title: "" }, "source_title", "required"],
		[{ source_title: "@문서" }, "source_title", "formula"],
		[{ source_date: "" }, "source_date", "required"],
		[{ source_date: "2026-02-30" }, "source_date", "date-form"],
		[{ source_date: "23.11.2026" }, "source_date", "date-form"],
		[{ source_url: "www.example.go.kr" }, "source_url", "url-form"],
		[{ source_url: "https://a b" }, "source_url", "url-form"],
		[{ cost: "2억" }, "cost", "not-a-number"],
		[{ cost: "0" }, "cost", "not-positive"],
		[{ jobs: "스물" }, "jobs", "count-form"],
		[{ jobs: "0" }, "jobs", "count-form"],
	])("%j", (change, field, fault) => {
		expect(offerFaults({ ...sound, ...change }, record)).toEqual({ [field]: fault });
	});

	test("fields of a new document do not matter for a source the record has", () => {
		const offer = { ...sound, source: "M-M30", source_title: "", source_date: "soon", source_url: "x" };
		expect(offerFaults(offer, record)).toEqual({});
		expect(sourceLine(offer, record)).toBeNull();
	});
});

test("the columns are those of the tables, in their order", () => {
	expect(policyColumns).toEqual(Object.keys(policies.columns));
	expect(sourceColumns).toEqual(Object.keys(sources.columns));
});

describe("a slug", () => {
	test.each([
		["Youth at the library", "youth-at-the-library"],
		["  Café & R&D interns! ", "cafe-r-d-interns"],
		["경기", ""],
		["a".repeat(80), "a".repeat(60)],
	])("of %j is %j", (title, slug) => {
		expect(slugOf(title)).toBe(slug);
	});

	test("is a code of the record wherever it is not empty", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme" }), (title) => {
				const slug = slugOf(title);
				if (slug !== "") expect(z.safeDecode(code, slug).success).toBe(true);
				if (slug !== "") expect(offerFaults({ ...sound, slug }, { ...record, slugs: [] })).toEqual({});
			}),
		);
	});
});

test("cells are quoted only where they must be", () => {
	expect(csvLine(["a", "b c", "d,e", 'f"g', "h\ni", ""])).toBe('a,b c,"d,e","f""g","h\ni",');
});
