import { describe, expect, test } from "vitest";
import { type Place, reckon } from "../../src/client/compared-place.ts";
import { loadDataset } from "../../src/data/load.ts";
import { labourMeasures, labourPeriods } from "../../src/data/views/labour.ts";
import { comparisonOf } from "../../src/render/comparison.ts";
import { locales } from "../../src/site.ts";
import { plainText } from "../../src/text/cited.ts";
import { createVocabulary } from "../../src/text/vocabulary.ts";

const dataset = loadDataset();

/** Places as the list of the page hands them to the browser: all values as text. */
function handedOver(
	measure: (typeof labourMeasures)[number],
	breakdown: string,
	locale: (typeof locales)[number],
	at: string,
) {
	const { setup, places, columns, cells } = comparisonOf(
		dataset,
		{ measure, breakdown, at, look: "marks" },
		createVocabulary(dataset, locale),
	);
	const list: Place[] = places.map(({ region, slug, name, short, values }) => ({
		code: region,
		slug,
		name,
		short,
		values: values.map(String),
	}));
	return { setup, list, columns, cells };
}

describe.each(locales)("the browser's reckoning (%s)", (locale) => {
	test.each(labourMeasures)("of %s is the build's", (measure) => {
		for (const at of labourPeriods(dataset, measure, "age-15-plus").filter((_, index) => index % 5 === 3)) {
			const { setup, list, columns, cells } = handedOver(measure, "age-15-plus", locale, at);
			const reckoned = reckon(list, setup, setup.since);
			expect(reckoned.heading).toBe(columns.find(({ kind }) => kind === "change")?.heading);
			for (const { code, name } of list) {
				const own = reckoned.places.get(code);
				const change = cells.get(code)?.[columns.findIndex(({ kind }) => kind === "change")];
				expect(own?.change).toBe(change);
				const said = plainText(own?.sentence ?? "");
				expect(said).toContain(name);
				// The distance's size stands in the sentence as in the cell; an equal value has none.
				const distance = cells.get(code)?.[columns.findIndex(({ kind }) => kind === "distance")];
				const size = /[\d.]+/.exec(distance ?? "")?.[0];
				if (size !== undefined && Number(size) !== 0) expect(said).toContain(size);
			}
		}
	});
});

test("a gap is handed over with its reason and told by it", () => {
	const { setup, list } = handedOver("employment-rate", "age-15-plus", "ko", "2018-S1");
	const [first, ...others] = list;
	if (first === undefined) throw new Error("no places");
	const gap = { ...first, values: [...first.values.slice(0, -1), "not-published"] };
	const withReason = { ...setup, reasons: { "not-published": "미공표" } };
	const reckoned = reckon([gap, ...others], withReason, setup.since);
	expect(plainText(reckoned.places.get(gap.code)?.sentence ?? "")).toBe(
		`${gap.name}의 2018년 상반기 값은 없다(미공표).`,
	);
	expect(reckoned.places.get(gap.code)?.change).toBe("값 없음");
	expect(
		[...reckoned.places.values()].filter(({ sentence }) => plainText(sentence).includes("30개 시·군")),
	).toHaveLength(30);
});
