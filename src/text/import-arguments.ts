/** Why an import could not begin, in both languages: nobody has chosen one yet. */
import { josa } from "./particles.ts";

export const cannotImport = {
	fileMissing: () => both("가져올 파일을 적는다.", "Name the file to import."),
	twoFiles: (files: readonly string[]) =>
		both(
			`한 번에 파일 하나만 가져온다: ${files.join(", ")}.`,
			`Only one file can be imported at a time: ${files.join(", ")}.`,
		),
	unknownOption: (option: string, nearest: string | null) =>
		both(
			`${josa`${`‘${option}’`}은/는 모르는 옵션이다.`}${nearest === null ? "" : ` ${nearest}인가?`}`,
			`“${option}” is not an option.${nearest === null ? "" : ` Did you mean ${nearest}?`}`,
		),
	valueMissing: (option: string) => both(`${option} 뒤에 값이 없다.`, `${option} needs a value.`),
	valueNotWanted: (option: string) =>
		both(josa`${option}은/는 값을 받지 않는다.`, `${option} takes no value.`),
	unknownValue: (option: string, value: string, known: readonly string[], nearest: string | null) =>
		both(
			`${josa`${option}에 ${`‘${value}’`}을/를 쓸 수 없다.`}${nearest === null ? "" : ` ‘${nearest}’인가?`} 쓸 수 있는 값: ${known.join(", ")}.`,
			`${option} does not take “${value}”.${nearest === null ? "" : ` Did you mean “${nearest}”?`} It takes: ${known.join(", ")}.`,
		),
	malformed: (option: string, value: string, example: string) =>
		both(
			josa`${option}에 ${`‘${value}’`}을/를 쓸 수 없다. 이렇게 적는다: ${example}`,
			`${option} does not take “${value}”. Write it like this: ${example}`,
		),
	fileUnread: (file: string, reason: string) =>
		both(josa`${`‘${file}’`}을/를 읽을 수 없다(${reason}).`, `“${file}” cannot be read (${reason}).`),
	recordUnread: (folder: string, reason: string) =>
		both(
			josa`자료 폴더 ${`‘${folder}’`}을/를 읽을 수 없다(${reason}).`,
			`The data folder “${folder}” cannot be read (${reason}).`,
		),
	mappingInvalid: (file: string, reason: string) =>
		both(
			josa`매핑 파일 ${`‘${file}’`}이/가 맞지 않다: ${reason}`,
			`The mapping file “${file}” is not valid: ${reason}`,
		),
	recordBroken: (file: string) =>
		both(
			josa`기록의 ${file}을/를 다 읽을 수 없어 견줄 수 없다. npm run check로 먼저 고친다.`,
			`The record's ${file} cannot be read whole, so nothing can be compared. Mend it first with npm run check.`,
		),
	recordMoved: (file: string) =>
		both(
			josa`가져오는 사이에 ${file}이/가 바뀌었다. 아무것도 쓰지 않았다. 다시 실행한다.`,
			`${file} changed while importing. Nothing was written. Run it again.`,
		),
	notWritten: (file: string, reason: string) =>
		both(josa`${`‘${file}’`}을/를 쓸 수 없다(${reason}).`, `“${file}” cannot be written (${reason}).`),
	usage:
		"npm run import -- <file> [--write] [--lang ko|en] [--format text|json] [--mapping imports/x.json] [--measure CODE[,CODE]] [--source CODE] [--to observations/x.csv] [--unit 천명] [--period 2024-S1] [--six-digits month|half-year|quarter] [--codes administrative|statistics] [--sheet NAME] [--status CODE] [--as-of DATE|none] [--use main|alternate] [--ignore COLUMN[,COLUMN]] [--data FOLDER]",
} as const;

function both(ko: string, en: string): string {
	return `${ko}\n${en}`;
}
