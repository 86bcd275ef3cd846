/** Fixed words of an import's report, in both languages. */
import type { Encoding } from "../data/decode.ts";
import type { Locale } from "../site.ts";
import type { ImportLayout, ImportReport, LayoutEvidence } from "./import-report.ts";

export interface ImportPhrases {
	readonly file: string;
	readonly reading: string;
	readonly encoding: Readonly<Record<Encoding, string>>;
	readonly delimiter: (sign: string) => string;
	readonly sheet: (name: string) => string;
	readonly header: (lines: readonly number[]) => string;
	readonly merges: (count: string) => string;
	readonly respelt: (count: string) => string;
	readonly layout: string;
	readonly layouts: Readonly<Record<ImportLayout, string>>;
	readonly confidence: Readonly<Record<"high" | "medium", string>>;
	readonly evidence: Readonly<Record<LayoutEvidence, string>>;
	readonly columns: string;
	readonly valueColumns: (count: string, first: string, last: string) => string;
	readonly roles: Readonly<Record<string, string>>;
	readonly periods: string;
	readonly places: string;
	readonly regions: (cities: string, hasProvince: boolean) => string;
	readonly codes: Readonly<Record<"administrative" | "statistics", string>>;
	readonly measures: string;
	readonly values: (count: string) => string;
	readonly noBreakdown: string;
	readonly unit: string;
	readonly unitBy: Readonly<Record<"file" | "name" | "record", string>>;
	readonly missing: string;
	readonly spelling: string;
	readonly counts: (values: {
		fresh: string;
		equal: string;
		rounded: string | null;
		changed: string;
	}) => string;
	readonly fresh: string;
	readonly changed: string;
	/** What becomes of the earlier values. */
	readonly superseded: string;
	readonly corrected: string;
	readonly leftOut: string;
	readonly questions: string;
	readonly sums: (count: string, differing: string) => string;
	readonly sum: (values: { what: string; total: string; parts: string; difference: string }) => string;
	readonly targets: string;
	readonly target: (values: { fresh: string; changed: string; before: string; after: string }) => string;
	readonly defects: (count: string, before: string) => string;
	readonly outcome: Readonly<Record<ImportReport["outcome"], string>>;
	readonly template: (table: string) => string;
	readonly more: (count: string) => string;
	readonly others: (count: string) => string;
}

const lineSpan = (lines: readonly number[]) =>
	lines.length < 2 ? `${lines[0] ?? 0}` : `${lines[0]}–${lines.at(-1)}`;

export const importPhrases: Readonly<Record<Locale, ImportPhrases>> = {
	ko: {
		file: "파일",
		reading: "읽기",
		encoding: {
			"utf-8": "UTF-8",
			"utf-8-bom": "UTF-8(BOM 있음)",
			"utf-16le": "UTF-16(리틀 엔디언)",
			"utf-16be": "UTF-16(빅 엔디언)",
			cp949: "CP949",
		},
		delimiter: (sign) => ({ ",": "쉼표로 나눔", "\t": "탭으로 나눔", ";": "쌍반점으로 나눔" })[sign] ?? sign,
		sheet: (name) => `시트 ‘${name}’`,
		header: (lines) => `머리글 ${lines.length}줄(${lineSpan(lines)}번째 줄)`,
		merges: (count) => `합친 칸 ${count}곳을 풀어 읽음`,
		respelt: (count) => `전각 글자·다른 줄표·보이지 않는 글자를 고쳐 읽은 칸 ${count}개`,
		layout: "배치",
		layouts: {
			"wide-one": "KOSIS 넓은 표, 머리글 한 줄(기간)",
			"wide-two": "KOSIS 넓은 표, 머리글 여러 줄(기간과 항목)",
			long: "KOSIS 긴 표(한 줄에 값 하나)",
			"items-in-columns": "공공데이터 표(한 줄에 지역과 기간, 열마다 항목)",
			mapping: "매핑 파일에 적힌 배치",
		},
		confidence: { high: "확신 높음", medium: "확신 보통: 표의 내용만으로 정한 것이 있다" },
		evidence: {
			"periods-in-header": "기간이 머리글에 있다.",
			"items-in-header": "항목이나 분류가 머리글에 있다.",
			"period-column": "기간 열이 있다.",
			"item-column": "항목 열이 있다.",
			"value-column": "값 열의 머리글이 값이라고 말한다.",
			"place-names": "지역 이름 열이 있다.",
			"place-codes": "지역 코드가 있다.",
			"mapping-file": "열의 구실을 매핑 파일이 정했다.",
			"measure-told": "지표를 명령에서 정했다.",
		},
		columns: "열",
		valueColumns: (count, first, last) =>
			count === "1" ? `${first} → 값` : `값 열 ${count}개(${first} … ${last})`,
		roles: {
			place: "지역",
			"place-code": "지역 코드",
			period: "기간",
			month: "월",
			half: "반기",
			item: "항목",
			unit: "단위",
			class: "분류",
			value: "값",
		},
		periods: "기간",
		places: "지역",
		regions: (cities, hasProvince) => `시·군 ${cities}곳${hasProvince ? "과 경기도 전체" : ""}`,
		codes: { administrative: "행정표준코드로 확인", statistics: "통계청·KOSIS 코드로 확인" },
		measures: "지표",
		values: (count) => `값 ${count}개`,
		noBreakdown: "구분 없음",
		unit: "단위",
		unitBy: {
			file: "파일에 적힌 대로",
			name: "이름으로 아는 단위",
			record: "기록에 있는 값과 견주어 정함",
		},
		missing: "부호",
		spelling: "다른 표기",
		counts: ({ fresh, equal, rounded, changed }) =>
			`새 행 ${fresh}개, 같은 행 ${equal}개${rounded === null ? "" : `, 반올림하면 같은 행 ${rounded}개`}, 바뀐 행 ${changed}개`,
		fresh: "새 행",
		changed: "바뀐 행",
		superseded:
			"예전 값은 ‘이전 값’(superseded) 줄로 남는다. 기록이 잘못 옮겨졌던 것이라면 --changes correct로 고친다.",
		corrected: "예전 값은 줄로 남지 않고 git에만 남는다.",
		leftOut: "넣지 않은 것과 까닭",
		questions: "답해야 할 것",
		sums: (count, differing) =>
			differing === "0"
				? `합계 대조: 31개 시·군의 합이 도의 값과 모두 같다(${count}번).`
				: `합계 대조 ${count}번 가운데 ${differing}번이 다르다. 고치지 않고 알리기만 한다.`,
		sum: ({ what, total, parts, difference }) =>
			`${what}: 도 ${total}, 시·군의 합 ${parts}, 차이 ${difference}`,
		targets: "넣을 파일",
		target: ({ fresh, changed, before, after }) =>
			`새 행 ${fresh}, 바뀐 행 ${changed} (${before}줄 → ${after}줄)`,
		defects: (count, before) =>
			`이대로 쓰면 기록에 결함이 ${count}개 생긴다${before === "0" ? "" : `(지금도 ${before}개 있다)`}. 쓰지 않는다.`,
		outcome: {
			refused: "쓰지 않았다. ‘답해야 할 것’에 먼저 답한다.",
			defects: "쓰지 않았다. 결함을 먼저 고친다.",
			"nothing-new": "새로 쓸 것이 없다.",
			proposed: "아직 쓰지 않았다. 맞으면 --write를 붙여 다시 실행한다.",
			written: "썼다. git diff로 바뀐 줄을 확인한다.",
		},
		template: (table) => `채워진 서식, ${table}`,
		more: (count) => `… 그 밖에 ${count}개. --format json으로 모두 볼 수 있다.`,
		others: (count) => `그 밖에 ${count}곳`,
	},
	en: {
		file: "File",
		reading: "Read as",
		encoding: {
			"utf-8": "UTF-8",
			"utf-8-bom": "UTF-8 with a byte order mark",
			"utf-16le": "UTF-16, little-endian",
			"utf-16be": "UTF-16, big-endian",
			cp949: "CP949",
		},
		delimiter: (sign) =>
			({ ",": "separated by commas", "\t": "separated by tabs", ";": "separated by semicolons" })[sign] ??
			sign,
		sheet: (name) => `sheet “${name}”`,
		header: (lines) =>
			`${lines.length} ${lines.length === 1 ? "line" : "lines"} of headers (${lines.length === 1 ? "line" : "lines"} ${lineSpan(lines)})`,
		merges: (count) => `merged areas taken apart: ${count}`,
		respelt: (count) => `cells with fullwidth, unseen or lookalike characters: ${count}`,
		layout: "Layout",
		layouts: {
			"wide-one": "KOSIS wide table with one header row (periods)",
			"wide-two": "KOSIS wide table with several header rows (periods and items)",
			long: "KOSIS long table (one value a line)",
			"items-in-columns": "open-data table (a place and a period a line, an item a column)",
			mapping: "as the mapping file says",
		},
		confidence: { high: "high confidence", medium: "medium confidence: something rests on the cells alone" },
		evidence: {
			"periods-in-header": "Periods stand in the header.",
			"items-in-header": "Items or classes stand in the header.",
			"period-column": "There is a column of periods.",
			"item-column": "There is a column of items.",
			"value-column": "The header of the value column says that it is one.",
			"place-names": "There is a column of place names.",
			"place-codes": "There are region codes.",
			"mapping-file": "A mapping file says what the columns are.",
			"measure-told": "The measure was named on the command line.",
		},
		columns: "Columns",
		valueColumns: (count, first, last) =>
			count === "1" ? `${first} → values` : `${count} columns of values (${first} … ${last})`,
		roles: {
			place: "place",
			"place-code": "region code",
			period: "period",
			month: "month",
			half: "half-year",
			item: "item",
			unit: "unit",
			class: "class",
			value: "values",
		},
		periods: "Periods",
		places: "Places",
		regions: (cities, hasProvince) =>
			`${cities} ${cities === "1" ? "city or county" : "cities and counties"}${hasProvince ? " and the province" : ""}`,
		codes: {
			administrative: "by administrative code",
			statistics: "by the code of Statistics Korea or KOSIS",
		},
		measures: "Measures",
		values: (count) => `${count} ${count === "1" ? "value" : "values"}`,
		noBreakdown: "no breakdown",
		unit: "Unit",
		unitBy: {
			file: "as the file says",
			name: "known from the name",
			record: "settled by values the record has",
		},
		missing: "Sign",
		spelling: "Other spelling",
		counts: ({ fresh, equal, rounded, changed }) =>
			`${fresh} new, ${equal} equal${rounded === null ? "" : `, ${rounded} equal when rounded`}, ${changed} changed`,
		fresh: "New rows",
		changed: "Changed rows",
		superseded:
			"Earlier values stay as rows marked superseded. Where the record had merely copied one wrong, use --changes correct.",
		corrected: "Earlier values do not stay as rows; only git has them.",
		leftOut: "Left out, and why",
		questions: "To be answered",
		sums: (count, differing) =>
			differing === "0"
				? `Totals: the 31 cities and counties add up to the province every time (${count}).`
				: `Totals: ${differing} of ${count} do not equal their parts. This is told, not corrected.`,
		sum: ({ what, total, parts, difference }) =>
			`${what}: province ${total}, sum of the 31 ${parts}, difference ${difference}`,
		targets: "Where the rows go",
		target: ({ fresh, changed, before, after }) =>
			`${fresh} new, ${changed} changed (${before} rows → ${after})`,
		defects: (count, before) =>
			`Written like this, the record would have ${count} ${count === "1" ? "defect" : "defects"}${before === "0" ? "" : ` (it has ${before} now)`}. Nothing is written.`,
		outcome: {
			refused: "Nothing was written. Answer what is “to be answered” first.",
			defects: "Nothing was written. Mend the defects first.",
			"nothing-new": "There is nothing new to write.",
			proposed: "Nothing is written yet. If this is right, run it again with --write.",
			written: "Written. Look at the changed lines with git diff.",
		},
		template: (table) => `A filled-in template, ${table}`,
		more: (count) => `… and ${count} more; --format json has them all.`,
		others: (count) => `${count} more`,
	},
};
