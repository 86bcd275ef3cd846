/** Words of the command that makes a release of the record. Both languages, Korean first: it is run by few and rarely. */
import type { Locale } from "../site.ts";
import { josa } from "./particles.ts";
import { visible } from "./visible.ts";

/** A change as the command tells of it. */
export interface ToldChange {
	readonly observation: string;
	readonly kind: "added" | "changed" | "withdrawn";
	readonly measure: string;
	readonly region: string;
	readonly period: string;
	readonly dimensions: string | null;
	readonly field: string | null;
	readonly old: string | null;
	readonly new: string | null;
	readonly at: { readonly file: string; readonly line: number };
}

const both = (ko: string, en: string): string => `${ko}\n${en}`;

const kinds = {
	added: { ko: "추가", en: "added" },
	changed: { ko: "변경", en: "changed" },
	withdrawn: { ko: "철회", en: "withdrawn" },
} as const;

/** Changes that are listed before the rest is only counted. */
const shown = 50;

/** `observations/plan.csv:12 o4k2m9qx7t value: 1 → 2 (employment-rate 41110 2022-S1)` */
function lineOf(change: ToldChange): string {
	const { observation, kind, measure, region, period, dimensions, field, old, at } = change;
	const what = kind === "changed" ? `${field}: ` : "";
	const cell = (text: string | null) => (text === null ? "∅" : visible(text));
	const place = [measure, region, period, dimensions].filter(Boolean).join(" ");
	return `${at.file}:${at.line} ${observation} ${kinds[kind].ko} ${what}${cell(old)} → ${cell(change.new)} (${place})`;
}

function listed(changes: readonly ToldChange[]): string {
	const lines = changes.slice(0, shown).map((change) => `  ${lineOf(change)}`);
	const rest = changes.length - lines.length;
	return [...lines, ...(rest > 0 ? [`  … ${rest}`] : [])].join("\n");
}

const countsOf = (changes: readonly ToldChange[], locale: Locale): string =>
	(["added", "changed", "withdrawn"] as const)
		.map((kind) => {
			const count = new Set(changes.filter((each) => each.kind === kind).map((each) => each.observation))
				.size;
			return locale === "ko" ? `${kinds[kind].ko} ${count}개` : `${count} ${kinds[kind].en}`;
		})
		.join(", ");

export const releaseWords = {
	usage:
		"npm run release -- --published 2026-12-01 --title-ko 이름 --title-en Title [--note-ko … --note-en …] [--reasons file.csv] [--template file.csv] [--from folder | --since revision] [--write]",
	badDate: (date: string) =>
		both(
			`--published에는 날짜를 2026-12-01처럼 적는다(‘${visible(date)}’).`,
			`--published takes a date such as 2026-12-01 (“${visible(date)}”).`,
		),
	needed: (options: readonly string[]) =>
		both(josa`${options.join(", ")}을/를 적는다.`, `Give ${options.join(", ")}.`),
	earlier: (published: string, last: string) =>
		both(
			josa`공개일 ${published}이/가 마지막 자료판의 ${last}보다 이르다.`,
			`The date ${published} is before the last release's, ${last}.`,
		),
	onlyOne: both("--from과 --since는 함께 쓸 수 없다.", "--from and --since cannot be given together."),
	argument: (reason: string) =>
		both(`인자를 알 수 없다: ${visible(reason)}`, `Unknown argument: ${visible(reason)}`),
	folderUnread: (folder: string, code: string) =>
		both(
			josa`자료 폴더 ${`‘${visible(folder)}’`}을/를 읽을 수 없다(${code}).`,
			`The data folder “${visible(folder)}” cannot be read (${code}).`,
		),
	fileUnread: (file: string, code: string) =>
		both(
			josa`파일 ${`‘${visible(file)}’`}을/를 읽을 수 없다(${code}).`,
			`The file “${visible(file)}” cannot be read (${code}).`,
		),
	noRelease: both(
		"release.json을 읽을 수 없다. npm run check로 확인한다.",
		"release.json cannot be read: run npm run check.",
	),
	sample: both("표본 자료로는 자료판을 내지 않는다.", "No release is made of sample data."),
	noLastRecord: (release: string, since: string | null) =>
		since === null
			? both(
					`마지막 자료판 ${release}의 기록을 git에서 찾지 못했다. 그 판을 커밋했는지 확인하거나, 공개한 누리집의 data 폴더를 --from으로 알려 준다.`,
					`The record of the last release, ${release}, is not in git. Commit it, or name a copy with --from: the data folder of the published site will do.`,
				)
			: both(
					josa`git에 ${`‘${visible(since)}’`}이/가 없거나 그 판에 자료 폴더가 없다.`,
					`git has no “${visible(since)}”, or no data folder in it.`,
				),
	otherRelease: (place: string, found: string, expected: string) =>
		both(
			`‘${visible(place)}’에 있는 자료판은 ${found || "?"}인데 release.json의 마지막 자료판은 ${expected}이다.`,
			`“${visible(place)}” holds release ${found || "?"}, but the last release by release.json is ${expected}.`,
		),
	observationsUnread: (place: "before" | "after", count: number) =>
		place === "before"
			? both(
					`마지막 자료판의 관측값을 읽지 못했다(결함 ${count}건).`,
					`The observations of the last release cannot be read (${count} defects).`,
				)
			: both(
					`지금 기록의 관측값에 결함이 ${count}건 있다. npm run check로 고친다.`,
					`The observations of the record have ${count} defects: mend them with npm run check.`,
				),
	sameId: (message: string) =>
		both(
			`같은 것을 두 번 적은 관측값이 있다. npm run check로 고친다.`,
			`The record names one observation twice: run npm run check. (${message})`,
		),
	nothing: (release: string) =>
		both(
			josa`자료판 ${release}과/와 달라진 것이 없다. 낼 자료판이 없다.`,
			`Nothing differs from release ${release}: there is nothing to release.`,
		),
	reasonsEncoding: (file: string, line: number) =>
		both(
			`${visible(file)}:${line} 글자를 읽을 수 없다. UTF-8로 저장한다.`,
			`${visible(file)}:${line} cannot be read as text. Save it as UTF-8.`,
		),
	reasonsHeader: (file: string, missing: readonly string[]) =>
		both(
			`${visible(file)}:1 ${missing.join(", ")} 열이 없다. --template으로 쓴 파일을 채운다.`,
			`${visible(file)}:1 lacks the column ${missing.join(", ")}. Fill in a file written by --template.`,
		),
	reasonsHalf: (file: string, line: number) =>
		both(
			`${visible(file)}:${line} 까닭이 한 언어로만 적혀 있다. reason_ko와 reason_en을 모두 적는다.`,
			`${visible(file)}:${line} has a reason in one language only. Fill in both reason_ko and reason_en.`,
		),
	reasonsMissing: (changes: readonly ToldChange[]) =>
		[
			both(
				`까닭이 없는 변경이 ${changes.length}건 있다. --template으로 파일을 써서 채운 다음 --reasons로 준다.`,
				`${changes.length} ${changes.length === 1 ? "change has" : "changes have"} no reason. Write a file with --template, fill it in, and give it with --reasons.`,
			),
			listed(changes),
		].join("\n"),
	noChangelogHeading: both("CHANGELOG.md에 ‘## Data’ 제목이 없다.", "CHANGELOG.md has no heading “## Data”."),
	defects: (count: number) =>
		both(
			`이대로 내면 기록에 결함이 ${count}건 생긴다. 아무것도 쓰지 않았다.`,
			`The record would have ${count} ${count === 1 ? "defect" : "defects"} with this release. Nothing was written.`,
		),
	plan: (last: string, next: string, changes: readonly ToldChange[], tables: readonly string[]) =>
		[
			both(
				`자료판 ${last} → ${next}: 관측값 ${countsOf(changes, "ko")}`,
				`Release ${last} → ${next}: observations ${countsOf(changes, "en")}`,
			),
			...(changes.length > 0 ? [listed(changes)] : []),
			...(tables.length > 0
				? [both(`다른 표도 달라졌다: ${tables.join(", ")}`, `Other tables differ too: ${tables.join(", ")}`)]
				: []),
		].join("\n"),
	template: (file: string, count: number) =>
		both(
			`변경 ${count}건을 ${visible(file)}에 썼다. 까닭을 채운다.`,
			`${count} changes were written to ${visible(file)}. Fill in the reasons.`,
		),
	dry: both("아무것도 쓰지 않았다. 쓰려면 --write를 더한다.", "Nothing was written. Add --write to write."),
	written: (release: string, files: readonly string[]) =>
		both(
			josa`자료판 ${release}을/를 썼다: ${files.join(", ")}. 커밋하고 git tag data-${release}를 붙인다.`,
			`Release ${release} is written: ${files.join(", ")}. Commit it and tag it: git tag data-${release}.`,
		),
	ask: (change: ToldChange, locale: Locale, last: string | null) => {
		if (locale === "en") return "  Reason in English: ";
		const again = last === null ? "" : ` (엔터/Enter: ${last}, *: 나머지 모두/all the rest)`;
		return `${lineOf(change)}\n  까닭/Reason in Korean${again}: `;
	},
	changelogLine: (
		{ title_en, note_en }: { readonly title_en: string; readonly note_en: string | null },
		changes: readonly ToldChange[],
	) =>
		`${title_en}${note_en ? `. ${note_en.replace(/\.$/, "")}` : ""}: observations ${countsOf(changes, "en")}; each with its reason in \`data/changes.csv\`.`,
} as const;
