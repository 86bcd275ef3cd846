/** Words of a list of tasks that takes several pages. */
import type { Locale } from "../../../site.ts";

export interface TaskListPagesWords {
	readonly title: string;
	readonly lead: (first: string, total: string) => string;
	readonly range: (from: string, to: string) => string;
	readonly page: (number: string) => string;
	readonly description: (from: string, to: string, total: string) => string;
}

export const taskListPagesWords: Readonly<Record<Locale, TaskListPagesWords>> = {
	ko: {
		title: "과제 목록의 쪽",
		lead: (first, total) => `과제 ${total}개 가운데 처음 ${first}개입니다. 나머지는 다음 쪽들에 있습니다.`,
		range: (from, to) => `${from}~${to}번째`,
		page: (number) => `과제 목록 ${number}쪽`,
		description: (from, to, total) => `과제 ${total}개 가운데 ${from}번째부터 ${to}번째까지입니다.`,
	},
	en: {
		title: "Pages of the list of tasks",
		lead: (first, total) =>
			`These are the first ${first} of ${total} tasks. The others stand on the pages below.`,
		range: (from, to) => `${from} to ${to}`,
		page: (number) => `Tasks, page ${number}`,
		description: (from, to, total) => `Tasks ${from} to ${to} of ${total}.`,
	},
};
