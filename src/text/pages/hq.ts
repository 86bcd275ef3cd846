/** Words of the headquarters' page. */
import type { Datum } from "../../data/views/datum.ts";
import type { HqBody } from "../../data/views/hq-structure.ts";
import type { HqEvent } from "../../data/views/hq-timeline.ts";
import type { Locale } from "../../site.ts";
import { cited, type Prose, say } from "../cited.ts";
import { formatList } from "../lists.ts";
import { formatNumber } from "../numbers.ts";
import { josa } from "../particles.ts";
import { formatDate } from "../periods.ts";
import type { Vocabulary } from "../vocabulary.ts";

export interface HqWords {
	readonly title: string;
	readonly description: string;
	readonly lead: (timeline: readonly HqEvent[]) => string;
	readonly sections: {
		readonly structure: string;
		readonly bodies: string;
		readonly timeline: string;
		readonly cycle: string;
		readonly evaluations: string;
		readonly conversions: string;
		readonly money: string;
		readonly gaps: string;
		readonly sources: string;
	};
	/** What each body does in the picture, by its code. */
	readonly relations: Readonly<Record<string, string>>;
	/** The picture in words. */
	readonly picture: (bodies: readonly HqBody[], words: Vocabulary) => string;
	readonly pictureNote: string;
	readonly since: (date: string) => string;
	readonly body: {
		readonly chair: string;
		readonly members: string;
		readonly since: string;
		readonly source: string;
		readonly notPublished: string;
	};
	readonly timeline: {
		readonly note: string;
		readonly notReported: string;
		readonly more: string;
	};
	readonly cycle: {
		readonly note: string;
		readonly plan: string;
		readonly review: string;
		readonly supplement: string;
		readonly gaps: string;
		readonly target: string;
		readonly result: string;
		readonly revision: string;
		readonly nothing: string;
	};
	readonly evaluations: {
		readonly none: string;
		readonly caption: string;
		readonly year: string;
		readonly subject: string;
		readonly result: string;
		readonly consequence: string;
		readonly date: string;
		readonly source: string;
		readonly notPublished: string;
	};
	readonly conversions: {
		readonly none: (key: Datum, bureau: Datum, words: Vocabulary) => Prose;
		readonly caption: string;
		readonly task: string;
		readonly from: string;
		readonly to: string;
		readonly date: string;
		readonly reason: string;
		readonly source: string;
		readonly counts: string;
		readonly countsNote: string;
		readonly announced: string;
		readonly notPublished: string;
	};
	readonly money: {
		readonly text: string;
		readonly council: string;
	};
	readonly gapsNote: string;
}

const meetingsOf = (timeline: readonly HqEvent[]) => ({
	held: timeline.filter(({ event, isOfHeadquarters }) => event.kind === "meeting" && isOfHeadquarters),
	unreported: timeline.filter(({ isReportedHeld }) => isReportedHeld === false).length,
});

export const hqWords: Readonly<Record<Locale, HqWords>> = {
	ko: {
		title: "일자리 대책본부",
		description:
			"새로운 경기 일자리 대책본부의 조직과 회의, 해마다의 계획·점검·보완, 평가와 과제 전환을 공표된 것만 출처와 함께 보입니다.",
		lead: (timeline) => {
			const { held, unreported } = meetingsOf(timeline);
			const dates = held.map(({ event }) => formatDate(event.date, "ko"));
			const first =
				dates.length === 0
					? "열린 것으로 확인된 대책본부 회의가 없다."
					: `열린 것으로 확인된 대책본부 회의는 ${formatNumber(dates.length, "ko")}번(${formatList(dates, "ko")})이다.`;
			return unreported > 0
				? `${first} 예정으로만 보도되고 열렸다는 보도를 찾지 못한 회의와 간담회는 ${formatNumber(unreported, "ko")}건이다.`
				: first;
		},
		sections: {
			structure: "어떻게 짜여 있나?",
			bodies: "누가 무엇을 맡았나?",
			timeline: "언제 무엇을 정했나?",
			cycle: "해마다 계획하고 점검하고 보완했나?",
			evaluations: "평가 결과는?",
			conversions: "실국과제가 중점과제로 바뀌었나?",
			money: "누가 돈을 내나?",
			gaps: "공표되지 않은 것",
			sources: "이 페이지의 출처",
		},
		relations: {
			"province-city-council": "도와 시·군을 조율",
			"evaluation-committee": "과제를 점검·평가",
			"task-owners": "과제를 맡아 수행",
			"market-review-board": "정책마켓 사업을 고름",
			"labour-jobs-headquarters": "앞선 구상",
			"emergency-economy-headquarters": "뒤에 바뀐 조직",
			"assembly-special-committee": "보고를 받고 살핌",
			headquarters: "총괄, 중점과제를 직접 관리",
		},
		picture: (bodies, words) => {
			const named = (place: HqBody["place"]) =>
				bodies.filter((body) => body.place === place).map(({ body }) => words.text(body, "name") ?? "");
			const [head = "대책본부"] = named("headquarters");
			const sentences = [
				josa`조직도: 가운데에 ${head}이/가 있고, ${formatList(named("member"), "ko")}이/가 여기에 이어진다.`,
				...named("earlier").map((name) => josa`앞선 구상은 ${name}이다/다.`),
				...named("later").map((name) => josa`뒤에 ${name}으로/로 바뀌었다.`),
				...named("oversight").map((name) => josa`${name}이/가 보고를 받았다.`),
			];
			return sentences.join(" ");
		},
		pictureNote:
			"끊긴 테두리는 앞뒤의 조직과 대책본부 밖의 조직입니다. 날짜는 그 조직이 처음 나온 기록의 날짜입니다.",
		since: (date) => `${formatDate(date, "ko")}부터 기록`,
		body: {
			chair: "책임자",
			members: "구성원",
			since: "처음 나온 기록",
			source: "출처",
			notPublished: "찾지 못함",
		},
		timeline: {
			note: "정책마켓, 과제 하나하나의 진행, 관련 시책은 여기에 넣지 않았습니다.",
			notReported: "열렸다는 보도를 찾지 못함",
			more: "해마다 있었던 모든 일 보기",
		},
		cycle: {
			note: "세부계획으로 목표를 정하고(계획), 실적과 지연을 살피고(점검), 목표와 예산을 고치는(보완) 한 해의 흐름에서 공표된 것만 적었습니다.",
			plan: "계획",
			review: "점검",
			supplement: "보완",
			gaps: "찾지 못한 것",
			target: "일자리 목표",
			result: "일자리 실적",
			revision: "보완한 목표",
			nothing: "공표된 것을 찾지 못함",
		},
		evaluations: {
			none: "공표된 평가 결과가 없어 이 표는 비어 있습니다.",
			caption: "평가 결과와 그에 따른 조치",
			year: "평가한 해",
			subject: "과제 또는 분야",
			result: "결과",
			consequence: "조치",
			date: "공표일",
			source: "출처",
			notPublished: "미공표",
		},
		conversions: {
			none: (key, bureau, words) =>
				josa`공표된 전환 사례가 없습니다. 발표 때 중점추진과제는 ${cited(words.cell(key), key)}, 실국과제는 ${cited(words.cell(bureau), bureau)}이었/였습니다.`,
			caption: "층위가 바뀐 과제",
			task: "과제",
			from: "전",
			to: "뒤",
			date: "날짜",
			reason: "이유",
			source: "출처",
			counts: "층위별 과제 수의 변화",
			countsNote: "첫 줄은 공표된 수이고, 그 뒤는 공표된 전환을 차례로 더하고 뺀 값입니다.",
			announced: "발표",
			notPublished: "미공표",
		},
		money: {
			text: "일자리 사업의 돈은 국비, 도비, 시·군비가 함께 냅니다. 도가 얼마를 대야 하는지는 도-시군협의체에서 다루기로 한 문제였습니다.",
			council: "도-시군협의체의 안건으로 보도된 것",
		},
		gapsNote: "대책본부에 관해 찾아보았으나 없거나 일부만 있던 것입니다.",
	},
	en: {
		title: "Jobs headquarters",
		description:
			"The New Gyeonggi Jobs Headquarters: its structure and meetings, each year's plan, review and supplement, evaluations and conversions of tasks, as far as published.",
		lead: (timeline) => {
			const { held, unreported } = meetingsOf(timeline);
			const dates = held.map(({ event }) => formatDate(event.date, "en"));
			const first =
				dates.length === 0
					? "No meeting of the headquarters is confirmed."
					: `${formatNumber(dates.length, "en")} ${dates.length === 1 ? "meeting" : "meetings"} of the headquarters ${dates.length === 1 ? "is" : "are"} confirmed, on ${formatList(dates, "en")}.`;
			return unreported > 0
				? `${first} Another ${formatNumber(unreported, "en")} ${unreported === 1 ? "meeting or talk was" : "meetings and talks were"} reported as planned, and no report that ${unreported === 1 ? "it was" : "they were"} held was found.`
				: first;
		},
		sections: {
			structure: "How is it made up?",
			bodies: "Who does what?",
			timeline: "What was decided, and when?",
			cycle: "Was each year planned, reviewed and supplemented?",
			evaluations: "What did the evaluations find?",
			conversions: "Did bureau tasks become key tasks?",
			money: "Who pays?",
			gaps: "What was not published",
			sources: "Sources of this page",
		},
		relations: {
			"province-city-council": "Coordinates province and cities",
			"evaluation-committee": "Checks and evaluates tasks",
			"task-owners": "Carry out the tasks",
			"market-review-board": "Chooses market policies",
			"labour-jobs-headquarters": "The concept before",
			"emergency-economy-headquarters": "What it became",
			"assembly-special-committee": "Receives reports",
			headquarters: "Overall lead; manages key tasks",
		},
		picture: (bodies, words) => {
			const named = (place: HqBody["place"]) =>
				bodies.filter((body) => body.place === place).map(({ body }) => words.text(body, "name") ?? "");
			const [head = "the headquarters"] = named("headquarters");
			return [
				`Chart: ${head} in the middle, joined by ${formatList(named("member"), "en")}.`,
				...named("earlier").map((name) => `Before it stood ${name}.`),
				...named("later").map((name) => `It later became the ${name}.`),
				...named("oversight").map((name) => `The ${name} received its reports.`),
			].join(" ");
		},
		pictureNote:
			"Broken edges are bodies before and after, and those outside the headquarters. A date is that of the first record that names the body.",
		since: (date) => `On record from ${formatDate(date, "en")}`,
		body: {
			chair: "Chair",
			members: "Members",
			since: "First record",
			source: "Source",
			notPublished: "Not found",
		},
		timeline: {
			note: "The market, the progress of single tasks and related policies are left out here.",
			notReported: "No report that it was held was found",
			more: "See everything that happened, year by year",
		},
		cycle: {
			note: "In a year's course targets are set (plan), results and delays looked at (review) and targets and budget changed (supplement). Only what was published is shown.",
			plan: "Plan",
			review: "Review",
			supplement: "Supplement",
			gaps: "Not found",
			target: "Jobs target",
			result: "Jobs reported",
			revision: "Revised target",
			nothing: "Nothing published was found",
		},
		evaluations: {
			none: "No evaluation result was published, so this table is empty.",
			caption: "Evaluation results and what followed",
			year: "Year evaluated",
			subject: "Task or area",
			result: "Result",
			consequence: "Consequence",
			date: "Published",
			source: "Source",
			notPublished: "Not published",
		},
		conversions: {
			none: (key, bureau, words) =>
				say`No conversion was published. As announced the plan has ${ofTier(key, "key tasks", words)} and ${ofTier(bureau, "bureau tasks", words)}.`,
			caption: "Tasks whose tier changed",
			task: "Task",
			from: "From",
			to: "To",
			date: "Date",
			reason: "Reason",
			source: "Source",
			counts: "Tasks by tier over time",
			countsNote:
				"The first line was published; the others add and take away the published conversions in turn.",
			announced: "Announced",
			notPublished: "Not published",
		},
		money: {
			text: "Jobs projects are paid from national, provincial and city money together. How much the province should bear was a matter for the Province–City Council.",
			council: "Reported as on the council's agenda",
		},
		gapsNote: "What was looked for about the headquarters and not found, or only in part.",
	},
};

/** "67 key tasks": the number as the record has it, with the name of its tier for the unit. */
function ofTier(datum: Datum, name: string, words: Vocabulary): Prose {
	const cell = words.cell(datum);
	const number = cell.replace(/ tasks?$/, "");
	return number === cell ? cell : say`${cited(number, datum)} ${name}`;
}
