import { expect, test } from "vitest";
import { readFiles } from "../../../src/data/files.ts";
import { checkRecord } from "../../../src/data/load.ts";
import { describeIssue } from "../../../src/text/issues.ts";
import { plant, soundRecord } from "../planted-record.ts";

const province = readFiles("data");

/** What is said of a row of the real record whose region is **region**. */
function saidOf(region: string) {
	const row = `employed,${region},2031-S1,,,,,,,1,,survey,main,exact,,C-R01,`;
	const file = "observations/labour-activity.csv";
	const { issues } = checkRecord(plant(province, [{ file, add: row }]));
	const issue = issues.find(({ column }) => column === "region");
	if (issue === undefined) throw new Error(`nothing is said of ${region}`);
	return { issue, ko: describeIssue(issue, "ko").hint, en: describeIssue(issue, "en").hint };
}

test.each([
	["수언시", "수원시", "41110"],
	["남양쥬", "남양주", "41360"],
	["Yangpyoung-gun", "Yangpyeong-gun", "41830"],
])("for %s the hint names %s and its code", (written, name, code) => {
	const { issue, ko, en } = saidOf(written);
	expect(issue.values).toMatchObject({ value: written, named: { name, code } });
	expect(ko).toContain(`‘${name}’인가? 그렇다면 코드 ${code}`);
	expect(en).toContain(`Did you mean “${name}”? Then write its code, ${code}. `);
});

test.each(["수원시", "수원", "Suwon-si", "suwon"])(
	"%s is a name, so the hint asks for its code",
	(written) => {
		const { ko, en } = saidOf(written);
		expect(ko).toContain("이름 대신 코드 41110을 적는다.");
		expect(en).toContain("Write the code 41110 instead of the name.");
	},
);

test("a misspelt code still gets the nearest code", () => {
	const { ko } = saidOf("4111O");
	expect(ko).toContain("‘41110’인가?");
});

test.each(["부산광역시", "x"])("%s is near no name", (written) => {
	const { issue, ko } = saidOf(written);
	expect(issue.values).not.toHaveProperty("named");
	expect(ko).not.toContain("인가?");
});

test("names of small lists are known too", () => {
	const edit = { file: "observations/plan.csv", find: ",607,,announced,", replace: ",607,,종합계획발표," };
	const { issues } = checkRecord(plant(soundRecord, [edit]));
	const issue = issues.find(({ rule }) => rule === "not-a-code");
	expect(issue?.values).toMatchObject({ named: { code: "announced" } });
});
