import { describe, expect, test } from "vitest";
import { charts } from "../../src/charts/index.ts";
import { allStates } from "../../src/charts/states.ts";
import { loadDataset } from "../../src/data/load.ts";
import { glossaryMeasures, glossaryTerms } from "../../src/render/glossary.ts";
import { locales } from "../../src/site.ts";
import { explainedLists, glossaryWords } from "../../src/text/pages/glossary.ts";

const dataset = loadDataset();

describe.each(locales)("the %s glossary", (locale) => {
	test("explains every term of its lists and no other", () => {
		for (const list of explainedLists) {
			const codes = dataset.terms.filter((term) => term.list === list).map(({ code }) => code);
			expect(Object.keys(glossaryWords[locale].lists[list].meanings).sort(), list).toEqual(codes.sort());
		}
	});

	test("names a term of the record it has no meaning for", () => {
		const [first] = dataset.terms;
		if (!first) throw new Error("no terms");
		const terms = [...dataset.terms, { ...first, list: "use", code: "guessed" }];
		expect(() => glossaryTerms({ ...dataset, terms }, locale)).toThrow("use:guessed");
	});

	test("has every measure of the record once, with definition and unit", () => {
		const measures = glossaryMeasures(dataset, locale).flatMap((topic) => topic.measures);
		const ids = measures.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids).toEqual(expect.arrayContaining(dataset.measures.map(({ measure }) => `measure-${measure}`)));
		for (const { id, term, meaning, unit, adding } of measures) {
			expect(
				[term, meaning, unit, ...adding].filter((text) => text === ""),
				id,
			).toEqual([]);
		}
	});

	test("has the measure of every state of every chart", () => {
		const ids = new Set(
			glossaryMeasures(dataset, locale).flatMap((topic) => topic.measures.map(({ id }) => id)),
		);
		const missing = allStates(dataset).flatMap(({ id, states }) => {
			// The registry pairs each chart with its own selection; here only its measure matters.
			const measure = charts[id].measure as (selection: unknown) => string;
			return states.map(({ selection }) => measure(selection)).filter((code) => !ids.has(`measure-${code}`));
		});
		expect(missing).toEqual([]);
	});
});
