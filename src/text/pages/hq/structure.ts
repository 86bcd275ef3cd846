/** Words of how the headquarters is made up: its picture, and what is known of each body. */
import type { HqBody } from "../../../data/views/hq-structure.ts";
import type { Locale } from "../../../site.ts";
import { formatList } from "../../lists.ts";
import { josa } from "../../particles.ts";
import { formatDate } from "../../periods.ts";
import type { Vocabulary } from "../../vocabulary.ts";

export interface HqStructureWords {
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
}

export const hqStructureWords: Readonly<Record<Locale, HqStructureWords>> = {
	ko: {
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
	},
	en: {
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
	},
};
