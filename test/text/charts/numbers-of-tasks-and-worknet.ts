/** Numbers that sentences of Worknet, workplaces, city targets, tasks, slopes and multiples must say, from the rows alone. */
import type { Dataset } from "../../../src/data/dataset.ts";
import type { Observation } from "../../../src/data/tables/observations.ts";
import type { Locale } from "../../../src/site.ts";
import { numbersIn } from "./numbers-in.ts";

type Selection = Readonly<Record<string, string>>;
type Expected = (selection: Selection, locale: Locale) => number[];

const targetStatuses = ["tentative", "announced", "planned", "revised"];
const isTarget = ({ status }: Observation) => targetStatuses.includes(status);
const numberOf = (row: Observation | undefined) => row?.value ?? Number.NaN;
const ages = (breakdown = "") => [...breakdown.matchAll(/\d+/g)].map(Number);

/** Numbers in a period's name: 2019년 3월 says the month as a number, March 2019 does not. */
function inPeriod(period: string, locale: Locale): number[] {
	const [year, rest = ""] = period.split("-");
	const isMonth = /^\d+$/.test(rest);
	return [...(year ?? "").split("/").map(Number), ...(isMonth && locale === "ko" ? [Number(rest)] : [])];
}

/** Single years first, then parts of a year, then spans; within them in order of time. */
function kindOf(period: string): number {
	return period.includes("/") ? 2 : period.includes("-") ? 1 : 0;
}

function middleOf(period: string): number {
	const [first = 0, last = first] = period
		.slice(0, 9)
		.split("/")
		.map((year) => Number.parseInt(year, 10));
	const part = /-S2$/.test(period) ? 0.5 : /-\d\d$/.test(period) ? Number(period.slice(5)) / 12 : 0;
	return (first + last) / 2 + part;
}

const byTime = (a: string, b: string) => kindOf(a) - kindOf(b) || middleOf(a) - middleOf(b);

export function numbersOfTasksAndWorknet({ observations, task, measure }: Dataset) {
	const worknet = (wanted: string, region: string) =>
		observations
			.filter(
				(row) =>
					row.measure === wanted &&
					row.region === region &&
					row.breakdown === null &&
					row.period.length === 7,
			)
			.sort((a, b) => (a.period < b.period ? -1 : 1));

	/** Target and result rows of one thing: how many are said, and the newest of them. */
	function figures(rows: readonly Observation[], locale: Locale): number[] {
		const shown = rows.filter(({ use }) => use !== "alternate");
		const targets = new Set(shown.filter(isTarget).map(({ period, status }) => `${period} ${status}`)).size;
		const results = shown.filter((row) => !isTarget(row) && row.use === "main");
		const counts = [targets, results.length].filter((count) => count > 0);
		const main = shown.filter(({ use }) => use === "main");
		const pairs = results
			.flatMap((result) => {
				const target = main.find(
					(row) => isTarget(row) && row.period === result.period && row.sector === result.sector,
				);
				return target ? [{ target, result }] : [];
			})
			.sort((a, b) => byTime(a.result.period, b.result.period));
		const best = pairs.filter(
			({ result }) => kindOf(result.period) === kindOf(pairs[0]?.result.period ?? ""),
		);
		const pair = best.at(-1);
		const inUnit = (row: Observation) =>
			measure.get(row.measure)?.unit_en === "million KRW" ? Math.round(numberOf(row) * 1e6) : numberOf(row);
		if (pair)
			return [...counts, ...inPeriod(pair.result.period, locale), inUnit(pair.target), inUnit(pair.result)];
		const sorted = [...main].sort((a, b) => byTime(a.period, b.period));
		const newest = sorted.filter(({ period }) => kindOf(period) === kindOf(sorted[0]?.period ?? "")).at(-1);
		return [...counts, ...(newest ? [...inPeriod(newest.period, locale), inUnit(newest)] : [Number.NaN])];
	}

	const survey = ({ measure: wanted, breakdown }: Selection) =>
		observations.filter(
			(row) =>
				row.measure === wanted &&
				row.breakdown === breakdown &&
				row.status === "survey" &&
				row.region !== "41" &&
				/^20(1[3-9]|2[0-4])-S[12]$/.test(row.period),
		);

	return {
		"worknet-monthly": ({ region = "" }, locale) => [
			...inPeriod("2022-12", locale),
			...["job-openings", "job-seekers", "placements"].flatMap((wanted) => {
				const rows = worknet(wanted, region);
				const most = Math.max(...rows.map(numberOf));
				const peaks = rows.filter(({ value }) => value === most);
				return [numberOf(rows.at(-1)), most, ...peaks.flatMap(({ period }) => inPeriod(period, locale))];
			}),
		],
		"placements-per-opening": ({ region = "" }, locale) => {
			const ratios = (place: string) => {
				const placed = worknet("placements", place);
				return worknet("job-openings", place).map((row, index) => ({
					period: row.period,
					ratio: Math.round((100 * numberOf(placed[index])) / numberOf(row)) / 100,
				}));
			};
			const own = ratios(region);
			const extremes = [Math.max, Math.min].flatMap((choose) => {
				const value = choose(...own.map(({ ratio }) => ratio));
				const months = own.filter(({ ratio }) => ratio === value);
				return [value, ...months.flatMap(({ period }) => inPeriod(period, locale))];
			});
			return [
				...inPeriod("2022-12", locale),
				numberOf(worknet("placements", region).at(-1)),
				numberOf(worknet("job-openings", region).at(-1)),
				own.at(-1)?.ratio ?? Number.NaN,
				...extremes,
				...(region === "41" ? [] : [ratios("41").at(-1)?.ratio ?? Number.NaN]),
			];
		},
		"workers-by-industry": ({ region, period = "" }) => {
			const rows = observations.filter(
				(row) => row.measure === "workers" && row.region === region && row.period === period,
			);
			const total = numberOf(rows.find(({ breakdown }) => breakdown === null));
			const values = rows.filter(({ breakdown }) => breakdown !== null).map(numberOf);
			return [
				Number(period),
				total,
				...values
					.sort((a, b) => b - a)
					.slice(0, 3)
					.flatMap((value) => [value, Math.round((1000 * value) / total) / 10]),
			];
		},
		"city-targets": ({ region }, locale) =>
			figures(
				observations.filter(
					(row) => /^city-jobs-(target|created)$/.test(row.measure) && row.region === region,
				),
				locale,
			),
		"task-figures": ({ task: code = "", measure: wanted = "" }, locale) => {
			const measures = wanted === "jobs-target" ? ["jobs-target", "jobs-created"] : [wanted];
			return [
				...numbersIn(task.get(code)?.[`name_${locale}`] ?? "", locale),
				...figures(
					observations.filter(
						(row) =>
							row.task === code &&
							row.region === "41" &&
							row.breakdown === null &&
							measures.includes(row.measure),
					),
					locale,
				),
			];
		},
		"task-by-region": ({ task: code, measure: wanted, period }, locale) => {
			const rows = observations.filter(
				(row) =>
					row.task === code &&
					row.measure === wanted &&
					row.period === period &&
					row.region !== "41" &&
					row.breakdown === null &&
					row.use === "main",
			);
			const known = new Set(rows.map(({ region }) => region)).size;
			const values = rows.map(numberOf);
			const most = Math.max(...values);
			const isEven = values.every((value) => value === most);
			// 5.9 대 1
			const ratio = wanted === "applicants-per-post" && locale === "ko" ? [1] : [];
			return [31, ...(known === 31 ? [] : [known]), ...(isEven ? [known, most] : [most]), ...ratio];
		},
		"region-slope": (selection) => {
			const rows = survey(selection);
			const at = (region: string, period: string) =>
				numberOf(rows.find((row) => row.region === region && row.period === period));
			const slopes = [...new Set(rows.map(({ region }) => region))].map((region) => {
				const [from, to] = [at(region, "2018-S1"), at(region, "2022-S1")];
				const change = selection.measure === "employed" ? (100 * (to - from)) / from : to - from;
				return { from, to, change: Math.round(change * 10) / 10 };
			});
			const steepest = [Math.max, Math.min].flatMap((choose, index) => {
				const change = choose(...slopes.map((slope) => slope.change));
				if (index === 0 ? change <= 0 : change >= 0) return [];
				return slopes
					.filter((slope) => slope.change === change)
					.flatMap(({ from, to }) => [from, to, Math.abs(change)]);
			});
			const counts = [
				slopes.filter(({ change }) => change > 0).length,
				slopes.filter(({ change }) => change < 0).length,
			].filter((count) => count > 0);
			return [2018, 2022, ...ages(selection.breakdown), slopes.length, ...counts, ...steepest];
		},
		"region-multiples": (selection) => {
			const rows = survey(selection);
			const extremes = [Math.max, Math.min].flatMap((choose) => {
				const value = choose(...rows.map(numberOf));
				const found = rows.filter((row) => row.value === value);
				const places = new Set(found.map(({ region }) => region));
				return [...[...places].map(() => value), ...found.map(({ period }) => Number(period.slice(0, 4)))];
			});
			const years = rows.map(({ period }) => Number(period.slice(0, 4)));
			return [Math.min(...years), Math.max(...years), ...ages(selection.breakdown), ...extremes];
		},
	} satisfies Readonly<Record<string, Expected>>;
}
