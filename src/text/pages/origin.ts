/** Words of the pages that tell where a figure comes from. */
import type { Dimension } from "../../data/dimensions.ts";
import type { Locale } from "../../site.ts";
import { formatNumber } from "../numbers.ts";

export interface OriginWords {
	/** Name of these pages, as links to them say it. */
	readonly name: string;
	/** Page that leads to them. */
	readonly index: {
		readonly title: string;
		readonly description: string;
		readonly lead: string;
		readonly how: readonly string[];
		readonly example: string;
		readonly label: string;
		readonly hint: string;
		readonly go: string;
		readonly wrong: string;
		readonly count: (pages: number) => string;
		readonly limited: (limit: number) => string;
	};
	/** What an observation is called: **names** are those of its dimensions, **use** is null for the main value. */
	readonly title: (names: Readonly<Partial<Record<Dimension, string>>>, use: string | null) => string;
	readonly description: (title: string, value: string, source: string) => string;
	readonly unit: string;
	readonly source: string;
	readonly obtained: string;
	readonly alternatives: string;
	readonly isMain: string;
	readonly place: string;
	readonly table: string;
	readonly line: string;
	readonly id: string;
	readonly meaning: string;
	readonly glossary: string;
	readonly note: string;
	readonly use: string;
	readonly approx: string;
	readonly asOf: string;
	readonly statusOf: string;
	readonly usedIn: string;
	readonly unused: string;
	readonly charts: (count: number) => string;
	readonly pages: (count: number) => string;
	readonly more: (count: number) => string;
	readonly sums: string;
	readonly history: string;
	readonly added: string;
	readonly withdrawn: string;
	/** Of an observation that is no longer in the record. */
	readonly isWithdrawn: (release: string) => string;
	readonly inRelease: (release: string) => string;
	readonly lastValue: string;
	readonly reason: string;
	readonly changed: (column: string, old: string, value: string) => string;
	readonly empty: string;
	readonly cite: string;
	readonly otherStyles: string;
	readonly detail: string;
}

const order: readonly Dimension[] = ["breakdown", "area", "tier", "sector", "task", "policy", "period"];

const rest = (names: Readonly<Partial<Record<Dimension, string>>>): string[] =>
	order.flatMap((dimension) => names[dimension] ?? []);

export const originWords: Readonly<Record<Locale, OriginWords>> = {
	ko: {
		name: "숫자의 출처",
		index: {
			title: "숫자의 출처",
			description: "이 누리집의 숫자 하나하나가 어디서 왔는지 보여 주는 쪽을 찾습니다.",
			lead: "이 누리집의 숫자마다 짧은 식별자와 주소가 있습니다. 그 주소에는 값과 상태, 함께 공표된 다른 값, 출처, 자료 파일의 줄, 쓰인 차트와 쪽이 있습니다.",
			how: [
				"표에서 점선 밑줄이 그어진 숫자를 누르면 그 숫자의 출처로 갑니다. 마우스를 올리거나 초점을 옮기면 값과 출처가 먼저 보입니다. 손가락으로는 한 번 누르면 보이고 한 번 더 누르면 넘어갑니다.",
				"내려받은 CSV와 JSON의 id 열에 같은 식별자가 있습니다. 이 쪽의 주소 뒤에 식별자를 붙이면 출처가 나옵니다.",
				"이 누리집이 더하거나 나눈 값에는 출처가 따로 없습니다. 바탕이 된 숫자마다 출처가 있습니다.",
			],
			example: "보기",
			label: "식별자",
			hint: "o로 시작하는 열 글자",
			go: "출처 보기",
			wrong: "식별자는 o로 시작하는 열 글자입니다. i, l, o, u는 첫 글자 뒤에 쓰이지 않습니다.",
			count: (pages) => `출처가 있는 숫자는 ${formatNumber(pages, "ko")}개입니다.`,
			limited: (limit) =>
				`관측값이 ${formatNumber(limit, "ko")}개를 넘어 과제 하나하나의 값에는 출처 쪽이 없습니다. 출처와 파일은 내려받기의 같은 줄에 있습니다.`,
		},
		title: (names, use) => {
			const head = [names.region, names.measure].join(" ");
			return [head, ...rest(names)].join(", ") + (use === null ? "" : ` (${use})`);
		},
		description: (title, value, source) => `${title}: ${value}. 출처는 ${source}.`,
		unit: "단위",
		source: "출처",
		obtained: "경유",
		alternatives: "같은 것의 다른 공표 값",
		isMain: "이 누리집이 보이는 값",
		place: "무엇의 값인가",
		table: "자료 속 자리",
		line: "파일과 줄",
		id: "식별자",
		meaning: "지표의 뜻과 주의할 점",
		glossary: "용어 풀이",
		note: "비고",
		use: "쓰임",
		approx: "어림",
		asOf: "기준일",
		statusOf: "상태",
		usedIn: "쓰인 곳",
		unused: "아직 차트나 다른 쪽에 쓰이지 않았습니다.",
		charts: (count) => `차트 ${formatNumber(count, "ko")}개`,
		pages: (count) => `쪽 ${formatNumber(count, "ko")}개`,
		more: (count) => `그 밖에 ${formatNumber(count, "ko")}개`,
		sums: "합계 맞추기",
		history: "자료판에 따른 변화",
		added: "처음 실림",
		withdrawn: "철회",
		isWithdrawn: (release) => `이 관측값은 자료판 ${release}에서 거두었습니다. 지금의 자료에는 없습니다.`,
		inRelease: (release) => `자료판 ${release}의 변경`,
		lastValue: "마지막 값",
		reason: "까닭",
		changed: (column, old, value) => `${column}: ${old} → ${value}`,
		empty: "빈칸",
		cite: "인용",
		otherStyles: "다른 형식",
		detail: "자세히",
	},
	en: {
		name: "Origin of a figure",
		index: {
			title: "Where every figure comes from",
			description: "Find the page that says where a single figure of this site comes from.",
			lead: "Every figure of this site has a short id and an address. There stand its value and status, what else was published, its source, its line in the data, and the charts and pages that use it.",
			how: [
				"In tables, a figure with a dotted underline leads to its origin. Pointing at it or moving the focus to it shows value and source first. With a finger, the first tap shows them and the second follows the link.",
				"The column id of the CSV and JSON downloads holds the same id. Add it to the address of this page.",
				"What this site adds up or divides has no origin of its own; each figure it is made of has.",
			],
			example: "An example",
			label: "Id",
			hint: "Ten characters that begin with o",
			go: "Show its origin",
			wrong: "An id has ten characters and begins with o. After that, i, l, o and u are not used.",
			count: (pages) => `${formatNumber(pages, "en")} figures have an origin.`,
			limited: (limit) =>
				`With more than ${formatNumber(limit, "en")} observations, figures of single tasks have no page of their own. Their source and file stand in the same line of the downloads.`,
		},
		title: (names, use) =>
			[names.measure, names.region, ...rest(names)].join(", ") + (use === null ? "" : ` (${lower(use)})`),
		description: (title, value, source) => `${title}: ${value}. Source: ${source}.`,
		unit: "Unit",
		source: "Source",
		obtained: "Obtained through",
		alternatives: "Other published values of the same thing",
		isMain: "the value this site shows",
		place: "What it is a value of",
		table: "Place in the data",
		line: "File and line",
		id: "Id",
		meaning: "What the measure means, and its traps",
		glossary: "Glossary",
		note: "Note",
		use: "Use",
		approx: "Approximation",
		asOf: "As of",
		statusOf: "Status",
		usedIn: "Where it is used",
		unused: "No chart or other page uses it yet.",
		charts: (count) => `${formatNumber(count, "en")} ${count === 1 ? "chart" : "charts"}`,
		pages: (count) => `${formatNumber(count, "en")} ${count === 1 ? "page" : "pages"}`,
		more: (count) => `and ${formatNumber(count, "en")} more`,
		sums: "Reconciliation",
		history: "History over releases",
		added: "First published here",
		withdrawn: "Withdrawn",
		isWithdrawn: (release) =>
			`This observation was withdrawn in release ${release} and is no longer in the record.`,
		inRelease: (release) => `Changes of release ${release}`,
		lastValue: "Last value",
		reason: "Reason",
		changed: (column, old, value) => `${column}: ${old} → ${value}`,
		empty: "empty",
		cite: "Cite",
		otherStyles: "Other styles",
		detail: "Details",
	},
};

function lower(text: string): string {
	return text.slice(0, 1).toLowerCase() + text.slice(1);
}
