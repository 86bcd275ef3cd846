/** Words of the sheet that prints on one page, and the lines it makes of tasks, policies and sources. */
import type { Source } from "../../data/tables/sources.ts";
import type { RegionSheet, TaskOfSheet } from "../../data/views/region-sheet.ts";
import type { Locale } from "../../site.ts";
import { citedRow, joined, type Prose, say } from "../cited.ts";
import { formatList } from "../lists.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { alsoFrom, purchase, supportYears } from "./market-record.ts";
import { regionsWords } from "./regions.ts";

export interface RegionSheetWords {
	readonly title: (name: string) => string;
	readonly description: (name: string) => string;
	/** The link from the region's page. */
	readonly print: string;
	/** Only on the screen: how to print it. */
	readonly howToPrint: string;
	readonly keyFigures: string;
	readonly ownPlans: string;
	readonly period: string;
	readonly target: string;
	readonly result: string;
	readonly noPlans: string;
	readonly tasks: string;
	readonly noTasks: string;
	readonly earlier: (count: number) => string;
	readonly market: string;
	readonly noMarket: string;
	readonly gaps: string;
	readonly sources: string;
	readonly release: (release: string, date: string) => string;
	readonly more: string;
	/** Names the code for those who cannot see it. */
	readonly qr: (address: string) => string;
}

export const regionSheetWords: Readonly<Record<Locale, RegionSheetWords>> = {
	ko: {
		title: (name) => `${name}의 일자리, 한 장 요약`,
		description: (name) =>
			`${name}의 고용, 스스로 밝힌 일자리 목표와 실적, 도의 과제, 정책마켓 기록을 A4 한 장에 모았습니다.`,
		print: "A4 한 장으로 인쇄",
		howToPrint: "브라우저의 인쇄 기능을 쓰면 A4 한 장에 담깁니다.",
		keyFigures: "최근 수치",
		ownPlans: "스스로 밝힌 일자리 목표와 실적",
		period: "기간",
		target: "목표",
		result: "실적",
		noPlans: "목표도 실적도 찾지 못했습니다.",
		tasks: "이곳의 수치가 나온 도의 과제",
		noTasks: "이곳의 수치가 나온 과제를 찾지 못했습니다.",
		earlier: (count) => `앞선 수치 ${count}건은 누리집에`,
		market: "일자리 정책마켓",
		noMarket: "참여 기록을 찾지 못했습니다. 참여하지 않았다는 뜻은 아닙니다.",
		gaps: "공표되지 않았거나 찾지 못한 것",
		sources: "출처",
		release: (release, date) => `자료 ${release}판, ${date}`,
		more: "모든 수치와 그 출처:",
		qr: (address) => `QR 코드: ${address}`,
	},
	en: {
		title: (name) => `Jobs in ${name} on one page`,
		description: (name) =>
			`Employment, own jobs targets and results, provincial tasks and policy market record of ${name} on one sheet of A4`,
		print: "Print on one sheet of A4",
		howToPrint: "Printed from your browser, this fits on one sheet of A4.",
		keyFigures: "Newest figures",
		ownPlans: "Its own jobs targets and results",
		period: "Period",
		target: "Target",
		result: "Result",
		noPlans: "Neither a target nor a result was found.",
		tasks: "Tasks of the province with figures for it",
		noTasks: "No task with figures for it was found.",
		earlier: (count) => `${count} earlier ${count === 1 ? "figure is" : "figures are"} on the website`,
		market: "Job policy market",
		noMarket: "No record of a part in it was found, which does not mean that it took none.",
		gaps: "Not published or not found",
		sources: "Sources",
		release: (release, date) => `Data release ${release}, ${date}`,
		more: "Every figure with its source:",
		qr: (address) => `QR code: ${address}`,
	},
};

/** "새로 연 곳 2곳(계획), 운영 중인 곳 3곳(계획), 2019년" */
export function taskLine({ newest, earlier }: TaskOfSheet, words: Vocabulary): Prose {
	const figures = newest.map((row) => {
		const name = words.text(words.measure(row.measure), "name") ?? "";
		const value =
			row.value === null
				? words.term("missing", row.missing ?? "not-published")
				: citedRow(words.value(row, "digits"), row);
		const status = words.term("status", row.status);
		return words.locale === "ko"
			? say`${name} ${value}(${status})`
			: say`${name}: ${value} (${status.toLowerCase()})`;
	});
	const period = newest[0] ? [words.name("period", newest[0].period)] : [];
	const rest = earlier > 0 ? `; ${regionSheetWords[words.locale].earlier(earlier)}` : "";
	return say`${joined([...figures, ...period], ", ")}${rest}`;
}

/** One line for each policy it offered, then one for each figure that belongs to none. */
export function marketLines({ page }: RegionSheet, words: Vocabulary): Prose[] {
	const policies = page.policies.map(({ policy, support }) => {
		const others = alsoFrom(policy, page.region.region, words);
		return [`${words.name("policy", policy.policy)}: ${supportYears(support, words)}`, others]
			.filter((part) => part !== "")
			.join("; ");
	});
	const figures = page.market.map((row) => {
		const name = words.text(words.measure(row.measure), "name") ?? "";
		return say`${name}: ${citedRow(words.value(row, "digits"), row)} (${words.name("period", row.period)}, ${words.term("status", row.status).toLowerCase()})`;
	});
	const bought = page.bought.map(
		({ policy, adoption }) =>
			`${regionsWords[words.locale].page.bought}: ${words.name("policy", policy.policy)}, ${purchase(adoption, words)}`,
	);
	return [...policies, ...bought, ...figures];
}

/** Publishers with the years they published in, each publisher once: "기호일보(2018, 2019), 국가데이터처". */
export function shortSources(sources: readonly Source[], words: Vocabulary): string {
	const byPublisher = Map.groupBy(sources, ({ publisher }) => publisher);
	return formatList(
		[...byPublisher].map(([publisher, own]) => {
			const years = [...new Set(own.flatMap(({ published }) => published?.slice(0, 4) ?? []))].sort();
			if (years.length === 0) return publisher;
			return words.locale === "ko"
				? `${publisher}(${years.join(", ")})`
				: `${publisher} (${years.join(", ")})`;
		}),
		"ko",
	);
}
