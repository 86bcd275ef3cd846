/** Words of the templates that are filled in to add to the record. They are written in Korean: so are those who fill them in. */

export const templateWords = {
	title: "경기 일자리 통계 서식",
	creator: "경기 일자리 통계",
	/** First cells of the rows that are no data. `docs/templates.md` promises them to whoever reads a template. */
	rowKinds: { titles: "구분", names: "열 이름", explanations: "설명", example: "예시" },
	/** Behind the title of a column that must be filled in. */
	required: " *",
	unit: (unit: string): string => `단위: ${unit}.`,
	chooseFromList: "목록에서 고른다.",
	mayBeEmpty: "모르거나 해당이 없으면 비워 둔다(0을 적지 않는다).",
	mustBeFilled: "반드시 적는다.",
	notInList: "목록에 있는 것 가운데서 고르십시오.",
	newCode: "목록에 없는 코드입니다. 새로 더하는 것이라면 그대로 두고, 그 표의 서식에도 적으십시오.",
	wholeNumber: "쉼표와 단위 없이 정수만 적으십시오.",
	number: "쉼표와 단위 없이 숫자만 적으십시오.",
	datePeriod: "2019, 2019-03, 2019-03-21, 2019-S1, 2018/2022처럼 적으십시오.",
	explanationSheet: "설명",
	listSheet: "코드",
	explanationHeadings: ["표", "열 이름", "제목", "뜻", "단위", "목록", "필수"],
	yes: "필수",
	no: "",
	/** How a template is filled in, a sentence a line. */
	howTo: [
		"첫 열(구분)이 비어 있는 줄만 자료로 읽는다. ‘예시’와 ‘설명’ 줄은 지우지 않아도 된다.",
		"둘째 줄의 열 이름은 고치지 않는다. 열의 순서는 바꾸어도 된다.",
		"목록이 있는 칸에는 ‘41110 수원시’처럼 코드와 이름이 함께 나온다. 앞의 코드만 읽으므로 코드만 적어도 된다.",
		"빈칸은 ‘해당 없음’ 또는 ‘알려지지 않음’이며 0이 아니다. 값이 없는 까닭이 있으면 결측 사유를 고른다.",
		"숫자에는 쉼표와 단위를 붙이지 않는다. 기간은 2019(연도), 2019-S1(반기), 2019-03(월), 2018/2022(여러 해)로 적는다.",
		"다 적은 파일은 npm run import로 읽는다.",
	],
} as const;

/** What the command says. */
export const templateCommand = {
	usage: "npm run template -- tasks|jobs|market|hq [--out 폴더/folder]",
	unknown: (name: string): string => `그런 서식은 없다: ${name} / No such template: ${name}`,
	nameMissing: "어느 서식인지 적는다. / Say which template.",
	folderMissing: "--out 뒤에 폴더를 적는다. / A folder must follow --out.",
	recordUnsound: (count: number): string =>
		`코드 목록을 읽을 자료에 결함이 ${count}건 있다. npm run check로 확인한다. / The record that holds the code lists has ${count} defects: run npm run check.`,
	written: (file: string): string => `썼다 / Written: ${file}\n`,
} as const;
