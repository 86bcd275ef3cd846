/** Headings and sentences of a report of differences. */
import type { Observation } from "../../data/tables/observations.ts";
import type { Locale } from "../../site.ts";
import { josa } from "../particles.ts";

interface ReportWords {
	readonly title: (revision: string) => string;
	readonly same: string;
	readonly defects: { readonly before: (count: string) => string; readonly after: (count: string) => string };
	readonly observations: Readonly<Record<"changed" | "added" | "removed", (count: string) => string>>;
	readonly tables: string;
	readonly headings: readonly string[];
	readonly tableHeadings: readonly string[];
	readonly columns: Readonly<Partial<Record<keyof Observation, string>>>;
	readonly empty: string;
	readonly more: (count: string) => string;
}

export const diffWords: Readonly<Record<Locale, ReportWords>> = {
	ko: {
		title: (revision) => josa`${revision}과/와 지금 자료의 다른 점`,
		same: "다른 것이 없다.",
		defects: {
			before: (count) =>
				`옛 자료에 지금 프로그램이 읽지 못하는 곳이 ${count}곳 있다. 그 줄은 비교하지 않았다.`,
			after: (count) =>
				`지금 자료에 결함이 ${count}개 있다. 읽지 못한 줄은 없어진 것으로 보인다. npm run check로 먼저 고친다.`,
		},
		observations: {
			changed: (count) => `바뀐 관측값 ${count}개`,
			added: (count) => `새 관측값 ${count}개`,
			removed: (count) => `없어진 관측값 ${count}개`,
		},
		tables: "그 밖의 표",
		headings: ["지표", "지역", "기간", "구분", "전", "후", "차이", "그 밖에 바뀐 것", "출처", "자리"],
		tableHeadings: ["파일", "바뀐 줄", "새 줄", "없어진 줄"],
		columns: { status: "상태", use: "쓰임", as_of: "기준일", source: "출처", note: "비고" },
		empty: "(비어 있음)",
		more: (count) => `${count}개가 더 있다. 모두 보려면 npm run diff를 돌린다.`,
	},
	en: {
		title: (revision) => `What differs between ${revision} and the record as it is`,
		same: "Nothing differs.",
		defects: {
			before: (count) =>
				`The old record has ${count} places this program cannot read. Those rows were not compared.`,
			after: (count) =>
				`The record has ${count} defects. Rows that cannot be read seem to be gone. Mend them first: npm run check.`,
		},
		observations: {
			changed: (count) => `Changed observations: ${count}`,
			added: (count) => `New observations: ${count}`,
			removed: (count) => `Removed observations: ${count}`,
		},
		tables: "Other tables",
		headings: [
			"Measure",
			"Region",
			"Period",
			"Breakdown",
			"Before",
			"After",
			"Difference",
			"Also changed",
			"Source",
			"Place",
		],
		tableHeadings: ["File", "Changed rows", "New rows", "Removed rows"],
		columns: { status: "Status", use: "Use", as_of: "As of", source: "Source", note: "Note" },
		empty: "(empty)",
		more: (count) => `${count} more. To see them all, run npm run diff.`,
	},
};
