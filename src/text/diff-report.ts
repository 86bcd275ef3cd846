/** The difference of two records in words: headings, and each changed observation as a row of a table. */
import type { Dataset } from "../data/dataset.ts";
import type { Dimension } from "../data/dimensions.ts";
import type { Observation } from "../data/tables/observations.ts";
import type { Locale } from "../site.ts";
import { formatNumber, formatSigned } from "./digits.ts";
import { josa } from "./particles.ts";
import { tableWords } from "./table-words.ts";
import { visible } from "./visible.ts";
import { createVocabulary, type Vocabulary } from "./vocabulary.ts";

/** An observation before and after; null on one side where it came or went. */
export interface Change {
	readonly before: Observation | null;
	readonly after: Observation | null;
	readonly columns: readonly (keyof Observation)[];
}

/** What is to be told. `records` name the codes of either side. */
export interface Difference {
	readonly revision: string;
	readonly observations: {
		readonly changed: readonly Change[];
		readonly added: readonly Change[];
		readonly removed: readonly Change[];
	};
	readonly tables: readonly {
		readonly file: string;
		readonly changed: readonly string[];
		readonly added: readonly string[];
		readonly removed: readonly string[];
	}[];
	readonly defects: { readonly before: number; readonly after: number };
	readonly records: { readonly before: Dataset; readonly after: Dataset };
}

/** A table with its heading. */
export interface ReportSection {
	readonly title: string;
	readonly headings: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

export interface DiffReport {
	readonly title: string;
	/** Sentences that come first: what is not complete, or that nothing differs. */
	readonly lead: readonly string[];
	readonly sections: readonly ReportSection[];
	/** What is said where only the first rows of a table are shown. */
	readonly more: (count: number) => string;
}

/** The whole report in one language. */
export function describeDifference(difference: Difference, locale: Locale): DiffReport {
	const { observations, tables, defects, records } = difference;
	const w = words[locale];
	const describe = createRowWriter(records, locale);
	const sections = (["changed", "added", "removed"] as const)
		.filter((kind) => observations[kind].length > 0)
		.map((kind) => ({
			title: w.observations[kind](formatNumber(observations[kind].length, locale)),
			headings:
				kind === "changed"
					? w.headings
					: [...w.headings.slice(0, 4), tableWords[locale].value, ...w.headings.slice(8)],
			rows: observations[kind].map(describe),
		}));
	const others = tables.map(({ file, changed, added, removed }) => [
		file,
		...[changed, added, removed].map((keys) => keyList(keys, locale)),
	]);
	const isSame = sections.length + others.length === 0;
	return {
		title: w.title(visible(difference.revision)),
		lead: [
			...(defects.before > 0 ? [w.defects.before(formatNumber(defects.before, locale))] : []),
			...(defects.after > 0 ? [w.defects.after(formatNumber(defects.after, locale))] : []),
			...(isSame ? [w.same] : []),
		],
		sections:
			others.length === 0
				? sections
				: [...sections, { title: w.tables, headings: w.tableHeadings, rows: others }],
		more: (count) => w.more(formatNumber(count, locale)),
	};
}

/** How many keys of a table are shown. */
const shownKeys = 10;

function keyList(keys: readonly string[], locale: Locale): string {
	if (keys.length === 0) return "";
	const shown = keys.slice(0, shownKeys).map(visible).join("; ");
	const count = formatNumber(keys.length, locale);
	return `${count}: ${shown}${keys.length > shownKeys ? "; …" : ""}`;
}

function createRowWriter(records: Difference["records"], locale: Locale): (change: Change) => string[] {
	const [old, now] = [createNames(records.before, locale), createNames(records.after, locale)];
	return ({ before, after, columns }) => {
		const [row, names] = after ? [after, now] : [before, old];
		if (row === null) return [];
		const place = [
			names.name("measure", row.measure),
			names.name("region", row.region),
			names.name("period", row.period),
			others
				.flatMap((dimension) => (row[dimension] === null ? [] : [names.name(dimension, row[dimension])]))
				.join(" · "),
		];
		const end = [names.source(row.source), `${visible(row.file)}:${row.line}`];
		if (before === null || after === null) return [...place, names.value(row), ...end];
		return [
			...place,
			old.value(before),
			now.value(after),
			difference(before.value, after.value, locale),
			columns.flatMap((column) => otherwise(column, before, after, old, now, locale)).join("; "),
			...end,
		];
	};
}

/** Dimensions beside measure, region and period. */
const others = ["area", "tier", "sector", "task", "policy", "breakdown"] as const;

/** The difference of two values without the stray digits of binary fractions. */
function difference(before: number | null, after: number | null, locale: Locale): string {
	if (before === null || after === null || before === after) return "";
	return formatSigned(Number((after - before).toFixed(10)), locale);
}

/** What changed beside the value and its place. */
function otherwise(
	column: keyof Observation,
	before: Observation,
	after: Observation,
	old: Names,
	now: Names,
	locale: Locale,
): string[] {
	if (column === "value" || column === "missing" || column === "approx") return [];
	const name = words[locale].columns[column] ?? column;
	if (column === "note") return [`${name}: ${old.note(before.note)} → ${now.note(after.note)}`];
	return [`${name}: ${old.cell(column, before[column])} → ${now.cell(column, after[column])}`];
}

interface Names {
	name(dimension: Dimension, code: string | null): string;
	source(code: string): string;
	value(row: Observation): string;
	note(note: string | null): string;
	cell(column: keyof Observation, cell: string | number | null): string;
}

/** Words of a record that may have defects: what has no name stands as it is in the file. */
function createNames(dataset: Dataset, locale: Locale): Names {
	const vocabulary: Vocabulary = createVocabulary(dataset, locale);
	const or = (text: () => string, instead: string): string => {
		try {
			return text();
		} catch {
			return visible(instead);
		}
	};
	const source = (code: string): string => {
		const found = dataset.source.get(code);
		return found ? or(() => `${vocabulary.citation(found)} (${code})`, code) : visible(code);
	};
	return {
		name: (dimension, code) => or(() => vocabulary.name(dimension, code), code ?? ""),
		source,
		value: (row) => {
			const { missing, value } = row;
			if (value === null) return or(() => vocabulary.term("missing", missing ?? ""), missing ?? "");
			return or(() => vocabulary.value(row, "digits"), String(value));
		},
		note: (note) => (note === null ? words[locale].empty : or(() => visible(vocabulary.note(note)), note)),
		cell: (column, cell) => {
			if (cell === null) return words[locale].empty;
			const text = String(cell);
			if (column === "source") return source(text);
			return column === "status" || column === "use"
				? or(() => vocabulary.term(column, text), text)
				: visible(text);
		},
	};
}

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

const words: Readonly<Record<Locale, ReportWords>> = {
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

/** Why nothing could be compared, in both languages: nobody has chosen one yet. */
export const cannotCompare = {
	"no-repository": (folder: string) =>
		both(`${visible(folder)}는 git 저장소 안에 있지 않다.`, `${visible(folder)} is not in a git repository.`),
	"no-revision": (revision: string) =>
		both(
			josa`${`‘${visible(revision)}’`}이라는/라는 커밋, 가지, 꼬리표가 없다. 얕게 복제한 저장소라면 git fetch --unshallow를 먼저 한다.`,
			`There is no commit, branch or tag “${visible(revision)}”. In a shallow clone, run git fetch --unshallow first.`,
		),
	"no-record": (revision: string) =>
		both(
			`‘${visible(revision)}’에는 이 자료 폴더가 없다.`,
			`“${visible(revision)}” does not have this data folder.`,
		),
	arguments: both("무엇과 비교할지 하나만 적는다.", "Give one revision to compare with."),
	/** The page of changed pictures needs records without defects. */
	pictures: both(
		"결함이 있어 바뀐 그림은 그리지 않았다. npm run check로 먼저 고친다.",
		"There are defects, so the changed pictures were not drawn. Mend them first: npm run check.",
	),
	picturesUnwritten: (file: string, code: string) =>
		both(`${visible(file)}를 쓰지 못했다(${code}).`, `${visible(file)} could not be written (${code}).`),
	usage:
		"npm run diff -- <git revision> [--lang ko|en] [--format text|json|markdown] [--pictures <file.html>]",
} as const;

function both(ko: string, en: string): string {
	return `${ko}\n${en}`;
}
