/** Words for a record that is made up: nothing built from one may be taken for statistics. */
import type { Words } from "../site.ts";

/** The mark itself, in both languages wherever it stands. A machine looks for it too. */
export const sampleMark = "표본 자료 / sample data";

/** The release's title. */
export const sampleTitle: Words = { ko: "표본 자료", en: "Sample data" };

/** The line at the top of every page. */
export const sampleWarning: Words = {
	ko: "시험을 위해 만들어 낸 값입니다. 실제 통계가 아니므로 인용하지 마십시오.",
	en: "These values are made up for trials. They are not statistics: do not cite them.",
};

/** What stands in the one source of a made-up record. */
export const sampleSource = {
	title: "표본 자료 (만들어 낸 값)",
	licence: "표본 자료: 실제 통계가 아니며 인용할 수 없다.",
} as const;

/** The note that lies in a made-up data folder. */
export const sampleReadme = `# ${sampleMark}

이 폴더의 모든 값은 \`npm run sample\`이 시험을 위해 만들어 낸 것이다. 실제 통계가 아니며 인용하거나 공개하지 않는다.

Every value in this folder was made up by \`npm run sample\` for trials. These are no statistics: do not cite or publish them.
`;

/** What the command says while it works and when it cannot begin. */
export const sampleCommand = {
	usage: "npm run sample -- --tasks 607 --out 폴더/folder [--seed 1]",
	making: "표본 만들기 / Making the sample",
	made: (tasks: number, rows: number): string =>
		`과제 ${tasks}개, 관측값 ${rows}행 / ${tasks} tasks, ${rows} observations`,
	argument: (argument: string): string => `알 수 없는 인자: ${argument} / Unknown argument: ${argument}`,
	wholeNumber: (option: string): string =>
		`${option}에는 1 이상의 정수를 적는다. / ${option} takes a whole number from 1.`,
	outMissing: "쓸 폴더를 --out으로 적는다. / Name the folder to write with --out.",
	notASample: (folder: string): string =>
		`${folder}에 표본이 아닌 것이 있어 쓰지 않았다. / ${folder} holds something that is no sample; nothing was written.`,
	recordUnsound: (count: number): string =>
		`본보기로 삼을 자료에 결함이 ${count}건 있다. npm run check로 확인한다. / The record to model it on has ${count} defects: run npm run check.`,
} as const;
