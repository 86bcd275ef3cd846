import { brotliCompressSync } from "node:zlib";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { allStates } from "../../../src/charts/states.ts";
import { wantedOf } from "../../../src/client/custom-chart/address.ts";
import { customChart } from "../../../src/client/custom-chart/chart.ts";
import { breakdownsOf, dataAt, kindsOf, settle } from "../../../src/client/custom-chart/choices.ts";
import { csvOf } from "../../../src/client/custom-chart/csv.ts";
import { nearestReady } from "../../../src/client/custom-chart/ready.ts";
import { customView, isTarget } from "../../../src/client/custom-chart/view.ts";
import { observationIdIn } from "../../../src/data/observation-id.ts";
import { comparePeriods } from "../../../src/data/period.ts";
import { datumAt } from "../../../src/data/views/datum.ts";
import { customChartLink } from "../../../src/render/custom-chart-link.ts";
import { seriesFile, seriesIds } from "../../../src/render/series-file.ts";
import { customChartWords } from "../../../src/text/pages/custom-chart.ts";
import { allSeries, dataset, regions, seriesOf, setup } from "./setup.ts";

const codes = regions.map(({ region }) => region);

describe.each(allSeries)("$measure", ({ measure, series }) => {
	/** Everything there is of a measure, as it is shown. */
	const views = breakdownsOf(series).flatMap((breakdown) =>
		kindsOf(series, breakdown).map((kind) => {
			const periods = codes
				.flatMap((region) => dataAt(series, breakdown, kind, region))
				.flatMap(({ place }) => place.period ?? [])
				.filter((period) => seriesHas(period, kind))
				.sort(comparePeriods);
			return customView(
				series,
				settle(
					series,
					{ breakdown, places: codes, from: periods[0] ?? "", to: periods.at(-1) ?? "", form: "table" },
					regions,
				).state,
			);
		}),
	);

	test("every value shown is the one of the record, with what else was published", () => {
		expect(views.length).toBeGreaterThan(0);
		for (const datum of views.flatMap(({ data }) => data)) {
			const side = isTarget(datum) ? "target" : "result";
			const own = datumAt(dataset, datum.place, side);
			expect(datum.value).toBe(own.value);
			expect(datum.observation?.source).toBe(own.observation?.source);
			expect(datum.observation?.status).toBe(own.observation?.status);
			expect(datum.others.map(({ value, use }) => [value, use])).toEqual(
				own.others.map(({ value, use }) => [value, use]),
			);
		}
	});

	test("nothing published for a place and a period is left out", () => {
		const shown = new Set(views.flatMap(({ data }) => data).flatMap(({ observation }) => observation ?? []));
		const places = new Set([...shown].map((row) => [row.breakdown, row.region, row.period].join("|")));
		const total = { area: null, tier: null, sector: null, task: null, policy: null };
		const published = dataset
			.select({ measure, ...total })
			.filter((row) => row.use === "main" && row.value !== null);
		expect(published.length).toBeGreaterThan(1);
		const missing = published.filter((row) => !places.has([row.breakdown, row.region, row.period].join("|")));
		expect(missing).toEqual([]);
	});

	test("its file is small: values without their ids", () => {
		const packed = brotliCompressSync(JSON.stringify(seriesFile(dataset, measure)));
		expect(packed.length).toBeLessThan(20_000);
	});

	test("ids stand in the order of the rows", () => {
		const { rows } = seriesFile(dataset, measure);
		const ids = seriesIds(dataset, measure);
		expect(ids).toHaveLength(rows.value.length);
		const byId = new Map(
			dataset.observations.map((row) => [observationIdIn(dataset.observations, row), row]),
		);
		expect(ids.map((id) => byId.get(id)?.value)).toEqual(rows.value);
	});
});

function seriesHas(period: string, kind: string): boolean {
	const of = period.includes("/")
		? "years"
		: period.includes("-S")
			? "half-year"
			: period.includes("-")
				? "month"
				: "year";
	return of === kind;
}

describe.each(["ko", "en"] as const)("in %s", (locale) => {
	test("the CSV holds what the table shows, with ids and sources", () => {
		const series = seriesOf("jobs-target");
		const { state } = settle(series, {}, regions);
		const chart = customChart(series, state, setup, locale);
		const csv = csvOf(chart.view, {
			series,
			ids: seriesIds(dataset, "jobs-target"),
			vocabulary: chart.vocabulary,
			words: customChartWords[locale],
			mark: null,
		});
		expect(csv.startsWith("\uFEFF")).toBe(true);
		const lines = Papa.parse<string[]>(csv.slice(1).trimEnd()).data;
		const [head = [], ...rows] = lines;
		expect(head).toContain(customChartWords[locale].columns.id);
		expect(head).not.toContain(customChartWords[locale].columns.sample);
		const at = (row: string[], name: keyof (typeof customChartWords)["ko"]["columns"]) =>
			row[head.indexOf(customChartWords[locale].columns[name])] ?? "";
		const observations = chart.view.data.flatMap(({ observation, others }) => [observation, ...others]);
		expect(rows.map((row) => at(row, "value"))).toEqual(
			observations.map((row) => (row?.value == null ? "" : String(row.value))),
		);
		const byId = new Map(
			dataset.observations.map((row) => [observationIdIn(dataset.observations, row), row]),
		);
		for (const row of rows.filter((row) => at(row, "id") !== "")) {
			const own = byId.get(at(row, "id"));
			expect(at(row, "value")).toBe(String(own?.value));
			expect(at(row, "source")).toContain(dataset.source.get(own?.source ?? "")?.title);
		}
	});

	test("a made-up record says so in every row", () => {
		const series = seriesOf("jobs-target");
		const { state } = settle(series, {}, regions);
		const { view, vocabulary } = customChart(series, state, setup, locale);
		const words = customChartWords[locale];
		const csv = csvOf(view, { series, ids: [], vocabulary, words, mark: "표본 자료" });
		const lines = csv.trimEnd().split("\r\n");
		expect(lines.slice(1).every((line) => line.endsWith("표본 자료"))).toBe(true);
	});

	test("titles and sentences hold for every measure, form and number of places", () => {
		for (const { series } of allSeries)
			for (const form of ["line", "bar", "dot", "map", "table"])
				for (const places of [["41110"], ["41"], codes.slice(0, 4), codes]) {
					const { state } = settle(series, { form, places }, regions);
					const { title, sentence, view } = customChart(series, state, setup, locale);
					expect(`${title} ${sentence}`).not.toMatch(/undefined|null|NaN|\(\)| {2}|은\/는|이\/가|이다\/다/);
					const published = view.data.filter(({ value }) => value !== null);
					expect(published.length).toBeGreaterThan(0);
					expect(sentence).toMatch(/\d/);
				}
	});
});

describe("words of numbers", () => {
	const sentence = (query: string, locale: "ko" | "en") => {
		const wanted = wantedOf(query, regions);
		const series = seriesOf(wanted.measure ?? "");
		return customChart(series, settle(series, wanted, regions).state, setup, locale).sentence;
	};

	test("the greatest and the least are those of the record", () => {
		const rates = dataset.cities.map(({ region, name_ko }) => ({
			name_ko,
			value: dataset.at({
				measure: "employment-rate",
				region,
				period: "2024-S1",
				breakdown: "age-15-plus",
			})[0]?.value,
		}));
		const values = rates.flatMap(({ value }) => value ?? []);
		const named = (value: number) => rates.find((rate) => rate.value === value)?.name_ko ?? "";
		const said = sentence(
			"?measure=employment-rate&breakdown=age-15-plus&places=all&from=2024-S1&to=2024-S1",
			"ko",
		);
		for (const end of [Math.max(...values), Math.min(...values)]) {
			expect(said).toContain(named(end));
			expect(said).toContain(`${end.toFixed(1)}%`);
		}
	});

	test("are read by 만 and in full", () => {
		const query = "?measure=resident-population&places=suwon&from=2022&to=2022";
		const [row] = dataset.at({ measure: "resident-population", region: "41110", period: "2022" });
		const value = row?.value ?? 0;
		expect(sentence(query, "ko")).toContain(`${Math.floor(value / 1e4)}만`);
		expect(sentence(query, "en")).toContain(value.toLocaleString("en-GB"));
	});
});

describe("ready-made charts", () => {
	test("the nearest is one there is, of the same measure and form", () => {
		const paths = new Set(allStates(dataset).flatMap(({ states }) => states.map(({ path }) => path)));
		for (const { series } of allSeries) {
			expect(series.file.ready.filter((path) => !paths.has(path))).toEqual([]);
			const { state } = settle(series, {}, regions);
			const nearest = nearestReady(series.file.ready, state, regions);
			expect(nearest === null).toBe(series.file.ready.length === 0);
		}
		const rate = seriesOf("employment-rate");
		const { state } = settle(rate, { form: "map", to: "2020-S1" }, regions);
		expect(nearestReady(rate.file.ready, state, regions)).toBe(
			"region-map/employment-rate/age-15-plus/2020-S1",
		);
	});

	test("each leads to a chart of its own that needs no correction", () => {
		const links = allStates(dataset).flatMap(({ states }) =>
			states.flatMap((state) => customChartLink(dataset, state) ?? []),
		);
		expect(new Set(links).size).toBeGreaterThan(500);
		const corrected = [...new Set(links)].filter((link) => {
			const wanted = wantedOf(link.slice(link.indexOf("?")), regions);
			const { series } = allSeries.find(({ measure }) => measure === wanted.measure) ?? {};
			return series === undefined || settle(series, wanted, regions).changes.length > 0;
		});
		expect(corrected).toEqual([]);
	});
});
