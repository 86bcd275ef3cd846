import { describe, expect, test } from "vitest";
import { type ChartId, charts } from "../../../src/charts/index.ts";
import { loadDataset } from "../../../src/data/load.ts";
import { shownFigures } from "../../../src/render/shown-figures.ts";
import { type Locale, locales } from "../../../src/site.ts";
import type { ChartWords } from "../../../src/text/charts/chart-words.ts";
import { chartWords } from "../../../src/text/charts/index.ts";
import { plainText } from "../../../src/text/cited.ts";
import { createVocabulary } from "../../../src/text/vocabulary.ts";

const dataset = loadDataset();

interface Said {
	readonly id: ChartId;
	readonly state: string;
	readonly title: string;
	readonly sentence: string;
	readonly notes: readonly string[];
}

/** What every chart says in every state it can have. */
function everythingSaid(locale: Locale): Said[] {
	const vocabulary = createVocabulary(dataset, locale);
	return (Object.keys(charts) as ChartId[]).flatMap((id) => {
		const words = chartWords[id][locale] as unknown as ChartWords<unknown>;
		const viewOf = charts[id].view as unknown as (record: unknown, selection: unknown) => unknown;
		return charts[id].selections(dataset).map((selection) => {
			const view = viewOf(dataset, selection);
			return {
				id,
				state: Object.values(selection ?? {}).join(" "),
				title: words.title(view, vocabulary),
				sentence: plainText(words.sentence(view, vocabulary)),
				notes: words.notes?.(view, vocabulary) ?? [],
			};
		});
	});
}

const said = { ko: everythingSaid("ko"), en: everythingSaid("en") };
const faults = (locale: Locale, pattern: RegExp) =>
	said[locale]
		.flatMap(({ id, title, sentence, notes }) => [title, sentence, ...notes].map((text) => `${id}: ${text}`))
		.filter((text) => pattern.test(text.replace(/^[a-z-]+: /, "")));

describe.each(locales)("words of charts (%s)", (locale) => {
	test("are whole sentences without a hole", () => {
		expect(faults(locale, /undefined|null|NaN|\[object|\{|\}/)).toEqual([]);
		expect(faults(locale, / {2}|^ | $| [.,;:]|\.\.|,\.|\(\)|\( | \)/)).toEqual([]);
		expect(said[locale].filter(({ sentence }) => !sentence.endsWith("."))).toEqual([]);
		expect(said[locale].flatMap(({ notes }) => notes).filter((note) => !note.endsWith("."))).toEqual([]);
		expect(said[locale].filter(({ title }) => !title.endsWith("?"))).toEqual([]);
	});

	test("show no code of the record", () => {
		expect(faults(locale, /\b(age-|A[1-6]\b|fund-|not-published|public-interest-p|20\d\d-S)/)).toEqual([]);
	});

	test("differ from state to state", () => {
		const { length } = said[locale];
		expect(new Set(said[locale].map(({ title, sentence }) => title + sentence)).size).toBe(length);
	});
});

describe("Korean", () => {
	test("chooses its particles and leaves none open", () => {
		expect(faults("ko", /[을이은과]\([를가는와]\)|\(으\)로|\(이\)|[을이은과으]\/[를가는와로]/)).toEqual([]);
	});

	test("has the right particle after the last sound", () => {
		expect(faults("ko", wrongParticle)).toEqual([]);
	});

	test("has no Latin letters left over", () => {
		expect(faults("ko", /[A-Za-z]/)).toEqual([]);
	});

	test("ends its sentences in 다", () => {
		expect(said.ko.filter(({ sentence }) => !/다\.$/.test(sentence))).toEqual([]);
	});
});

describe("English", () => {
	test("has no Korean left over", () => {
		expect(faults("en", /[ㄱ-힝]/)).toEqual([]);
	});

	test("agrees in number and article", () => {
		// "1.0 percentage points" is right; so is "21.1".
		expect(
			faults("en", /(?<![\d.,])1 (people|jobs|tasks|cities|percentage points)\b|\ba [aeiou]|\ban [^aeiou8]/),
		).toEqual([]);
		expect(faults("en", /\b(1th|2th|3th|11st|12nd|13rd|[04-9](st|nd|rd))\b/)).toEqual([]);
	});
});

// Each word with the particles that must not follow it, for a wrong one is as easy to see as a right one.
const wrongParticle = new RegExp(
	[
		"(?:고용률|계획|[가-힣]{1,3}군|[0-9]명|만 명|억 원|조 원|[0-9]년)(?:는|가|를|와|로)(?=[ ,.])",
		"(?:취업자|목표|결과|[가-힣]{1,3}시|경기도|[0-9]개|만 개|반기|%)(?:은|을|과|으로|이다)(?=[ ,.])",
	].join("|"),
);

test.each([
	["수원시은 높다", true],
	["수원시는 높다", false],
	["가평군는 높다", true],
	["가평군은 높다", false],
	["고용률가 높다", true],
	["64.0%이다.", true],
	["64.0%다.", false],
	["67만 4,000명로 늘었다", true],
	["67만 4,000명으로 늘었다", false],
])("a wrong particle is seen: %s", (sentence, isWrong) => {
	expect(wrongParticle.test(sentence)).toBe(isWrong);
});

test("all states on pages are among those looked at", () => {
	const looked = new Set(said.ko.map(({ id, state }) => `${id} ${state}`));
	for (const { id, selection } of shownFigures(dataset))
		expect(looked).toContain(`${id} ${Object.values(selection ?? {}).join(" ")}`);
});
