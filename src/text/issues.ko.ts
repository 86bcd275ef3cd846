/** Korean words for every defect of the record. Values stand as they are in the file, so that they can be searched for. */
import type { NamedCode } from "../data/issues.ts";
import type { IssueMessages } from "./issues.ts";
import { josa } from "./particles.ts";
import { visible } from "./visible.ts";

const q = (value: string) => `‘${visible(value)}’`;

/** A key joined by `|` as a list of what is in it. */
const inKey = (key: string) => key.split("|").filter(Boolean).map(visible).join(", ");

const kinds = { target: "목표", result: "실적" } as const;

const guess = (nearest: string | null, named?: NamedCode) => {
	if (named?.isExact) return josa`이름 대신 코드 ${named.code}을/를 적는다. `;
	if (named) return josa`${`${q(named.name)}인가? 그렇다면 코드 ${named.code}`}을/를 적는다. `;
	return nearest === null ? "" : `${q(nearest)}인가? `;
};

const inGroup = (id: string, group: string) => (group === "" ? q(id) : `${q(id)}(${visible(group)})`);

/** Characters that tell how they came in. */
const hintsByCharacter: Readonly<Record<string, string>> = {
	"U+000D": "줄 끝이 섞였다. 파일 전체를 LF로 저장한다.",
	"U+FFFD": "다른 인코딩으로 저장하다 깨진 글자다. 원래 글자를 찾아 적는다.",
};

export const ko: IssueMessages = {
	"file-missing": () => ({
		what: "파일이 없다.",
		hint: "자료 폴더의 README.md에 적힌 이름과 자리에 파일을 둔다.",
	}),
	"file-unknown": () => ({
		what: "어느 표에도 들지 않는 파일이다.",
		hint: "이름과 자리를 고치거나, 쓰지 않는 파일이면 지운다. 새 표라면 src/data/tables에 먼저 더한다.",
	}),
	"file-empty": () => ({
		what: "파일이 비어 있다.",
		hint: "첫 줄에 열 이름을 적고 그다음 줄부터 값을 적는다.",
	}),
	"encoding-unknown": ({ offset }) => ({
		what: `${offset + 1}번째 바이트를 글자로 읽을 수 없다.`,
		hint: "UTF-8로 저장한다. CP949, BOM이 있는 UTF-16도 읽지만 한 파일에 섞어 쓸 수 없다.",
	}),
	"control-character": ({ code }) => ({
		what: josa`눈에 보이지 않는 글자 ${code}이/가 들어 있다.`,
		hint: hintsByCharacter[code] ?? "칸을 비우고 글자를 다시 적는다.",
	}),
	"quote-unbalanced": () => ({
		what: "큰따옴표의 짝이 맞지 않는다.",
		hint: '칸 전체를 "…"로 감싸고 칸 안의 큰따옴표는 ""로 두 번 적는다. 뒤의 줄까지 한 칸으로 읽혔을 수 있으니 고친 뒤 다시 검사한다.',
	}),
	"header-missing": ({ expected }) => ({
		what: `${q(expected)} 열이 없다.`,
		hint: "첫 줄에 이 열의 이름을 적고 줄마다 칸을 하나 둔다.",
	}),
	"header-unknown": ({ header, nearest }) => ({
		what: header === "" ? "이름 없는 열이 있다." : josa`${q(header)}은/는 이 표에 없는 열이다.`,
		hint: `${guess(nearest)}열 이름을 바로잡거나 그 열을 뺀다.`,
	}),
	"header-duplicate": ({ header }) => ({
		what: header === "" ? "이름 없는 열이 또 있다." : `${q(header)} 열이 또 있다.`,
		hint: "하나만 남긴다.",
	}),
	"header-order": ({ expected }) => ({
		what: "열의 차례가 다르다.",
		hint: `차례는 ${expected}이다.`,
	}),
	"row-length": ({ found, expected }) => ({
		what: `칸이 ${found}개다.`,
		hint: `${expected}개여야 한다. ${
			found > expected
				? "쉼표가 든 글은 큰따옴표로 감싸고, 수에는 쉼표를 쓰지 않는다. 줄 끝(LF, CRLF)이 섞였는지도 본다."
				: found === 1
					? "빈 줄이면 지운다."
					: "빈칸의 쉼표도 빠짐없이 적는다."
		}`,
	}),
	"cell-required": () => ({
		what: "칸이 비어 있다.",
		hint: "이 열은 줄마다 값이 있어야 한다.",
	}),
	"cell-formula": ({ value }) => ({
		what: josa`${q(value)}은/는 표 계산 프로그램이 수식으로 실행한다.`,
		hint: "계산한 값이나 글을 적고, =, +, -, @로 시작하지 않게 한다. 값이 없으면 칸을 비운다.",
	}),
	"cell-whitespace": ({ value }) => ({
		what: `${q(value)}의 앞이나 뒤에 빈칸이 있다.`,
		hint: "앞뒤의 빈칸을 지운다.",
	}),
	"cell-fullwidth": ({ value, suggestion }) => ({
		what: `${q(value)}에 전각 글자가 있다.`,
		hint: josa`반각 글자로 ${q(suggestion)}이라/라고 적는다.`,
	}),
	"not-a-code": ({ value, named }) => ({
		what: josa`${q(value)}은/는 코드가 아니다.`,
		hint: `${guess(null, named)}코드는 영문자, 숫자, 붙임표(-)로 적는다. 예: A1, 41110, age-15-64.`,
	}),
	"not-a-number": ({ value }) => ({
		what: josa`${q(value)}은/는 수가 아니다.`,
		hint: "단위와 기호 없이 숫자만, 15자리까지 적는다. 예: 448000, 63.4. 값이 없으면 칸을 비운다.",
	}),
	"number-separator": ({ value, suggestion }) => ({
		what: `${q(value)}에 자릿수 쉼표가 있다.`,
		hint: josa`쉼표 없이 ${q(suggestion)}으로/로 적는다.`,
	}),
	"not-an-integer": ({ value }) => ({
		what: josa`${q(value)}은/는 정수가 아니다.`,
		hint: "단위와 소수점 없이 숫자만 적는다. 예: 3, 2019.",
	}),
	"not-a-date": ({ value }) => ({
		what: josa`${q(value)}은/는 날짜가 아니다.`,
		hint: "달력에 있는 날을 2018-12-06, 2018-12, 2018처럼 적는다.",
	}),
	"not-a-period": ({ value }) => ({
		what: josa`${q(value)}은/는 기간이 아니다.`,
		hint: "연도 2019, 반기 2019-S1, 월 2019-03, 여러 해 2018/2022 가운데 하나로 적는다.",
	}),
	"period-reversed": ({ value }) => ({
		what: `${q(value)}에서 끝 해가 첫해보다 늦지 않다.`,
		hint: "여러 해는 2018/2022처럼 첫해를 앞에 적고, 한 해는 2018처럼 한 번만 적는다.",
	}),
	"not-a-yes-no": ({ value }) => ({
		what: josa`${q(value)}은/는 yes도 no도 아니다.`,
		hint: "소문자로 yes나 no를 적는다.",
	}),
	"not-a-url": ({ value }) => ({
		what: josa`${q(value)}은/는 온전한 주소가 아니다.`,
		hint: "http:// 또는 https://로 시작하고 빈칸이 없는 주소를 적는다.",
	}),
	"not-a-selector": ({ value, reason }) => ({
		what: josa`조건 ${q(value)}을/를 읽을 수 없다(${visible(reason)}).`,
		hint: '관측값의 열을 이름으로 하는 JSON으로 적는다. 예: {"measure":"tasks","tier":["key","bureau"],"area":{"not":""}}.',
	}),
	"not-a-list": ({ value }) => ({
		what: josa`${q(value)}은/는 코드의 목록이 아니다.`,
		hint: "코드를 쌍반점(;)으로 잇고 빈칸을 넣지 않는다. 예: 41110;41130.",
	}),
	"unknown-code": ({ value, list, file, nearest, named }) => ({
		what:
			list === "columns"
				? josa`${q(value)}은/는 관측값의 열이 아니다.`
				: josa`${q(value)}은/는 ${listIn(list, file)}에 없는 코드다.`,
		hint: `${guess(nearest, named)}${list === "columns" ? "열 이름을 바로잡는다." : "목록에 있는 코드를 적는다. 새 코드라면 목록에 먼저 더한다."}`,
	}),
	"key-duplicate": ({ key, firstFile, firstLine }) => ({
		what: `같은 것을 적은 줄이 ${visible(firstFile)}:${firstLine}에 이미 있다(${inKey(key)}).`,
		hint: "둘 가운데 하나를 지우거나, 다른 것이라면 다르게 구분되도록 코드를 고친다.",
	}),
	"value-and-missing": ({ value, missing }) => ({
		what: josa`값 ${value}과/와 결측 사유 ${q(missing)}이/가 함께 있다.`,
		hint: "값이 있으면 결측 사유를 비우고, 값이 없으면 값을 비운다.",
	}),
	"value-absent": () => ({
		what: "값도 결측 사유도 없다.",
		hint: "값을 적거나, missing 열에 not-published 같은 결측 사유를 적는다.",
	}),
	"value-negative": ({ value }) => ({
		what: josa`값 ${String(value)}이/가 음수다.`,
		hint: "이 자료의 값은 0보다 작을 수 없다. 출처와 견준다.",
	}),
	"value-decimals": ({ value, decimals, measure }) => ({
		what: `값 ${value}의 소수 자릿수가 너무 많다.`,
		hint: `지표 ${q(measure)}의 보고·조사된 값은 ${decimals === 0 ? "정수다" : `소수 ${decimals}자리까지다`}. 출처와 견준다.`,
	}),
	"percent-range": ({ value }) => ({
		what: josa`비율 ${String(value)}이/가 100을 넘는다.`,
		hint: "전체에 대한 비율은 0에서 100 사이다. 값과 지표를 확인한다.",
	}),
	"main-repeated": ({ count, key, kind, otherFile, otherLine }) => ({
		what: `같은 것의 기본값(main)이 ${count}개다(${inKey(key)}의 ${kinds[kind]}).`,
		hint: `${visible(otherFile)}:${otherLine}의 값과 견주어 하나만 main으로 두고 나머지는 alternate나 superseded로 바꾼다.`,
	}),
	"main-absent": ({ key, kind }) => ({
		what: `기본값(main)이 없다(${inKey(key)}의 ${kinds[kind]}).`,
		hint: "보일 값 하나의 use를 main으로 한다.",
	}),
	"task-row-dimension": ({ column, value }) => ({
		what: josa`과제 하나의 값에 ${column} ${q(value)}이/가 적혀 있다.`,
		hint: "task가 있는 줄은 area, tier, sector, policy를 비운다. 과제의 분야와 층위는 tasks.csv에 적는다.",
	}),
	"policy-origin": ({ region, policy }) => ({
		what:
			region === ""
				? josa`시·군이 낸 사업 ${q(policy)}에 시·군이 적혀 있지 않다.`
				: josa`공공기관이 낸 사업 ${q(policy)}에 시·군 ${visible(region)}이/가 적혀 있다.`,
		hint: "origin_kind가 city면 시·군을 적고, agency면 비운다.",
	}),
	"published-before-period": ({ period, asOf }) => ({
		what: josa`기준일 ${asOf}이/가 기간 ${period}보다 이르다.`,
		hint: "실적은 그 기간이 시작하기 전에 나올 수 없다. 기준일, 기간, 상태를 출처와 견준다.",
	}),
	"note-untranslated": ({ note }) => ({
		what: `비고 ${q(note)}의 영어가 없다.`,
		hint: "codes/notes.csv에 이 비고와 그 영어를 더한다.",
	}),
	"note-unused": ({ note }) => ({
		what: josa`비고 ${q(note)}을/를 쓰는 줄이 없다.`,
		hint: "이 줄을 지우거나, 비고를 고친 것이라면 여기도 똑같이 고친다.",
	}),
	"source-unused": ({ source }) => ({
		what: `출처 ${q(source)}에서 나온 값이 없다.`,
		hint: "살펴보기만 한 출처면 codes/consulted.csv로 옮기고, 아니면 지운다.",
	}),
	"reconciliation-total": ({ id, found }) => ({
		what:
			found === 0 ? `대조 ${q(id)}의 합계를 찾지 못했다.` : `대조 ${q(id)}의 합계로 고른 값이 ${found}개다.`,
		hint: "total_key는 관측값 하나를 골라야 한다. 되풀이하는 대조라면 each에 열을 적는다.",
	}),
	"reconciliation-parts": ({ id, group, found, expected }) => ({
		what: `대조 ${inGroup(id, group)}의 부분을 ${found}개만 찾았다.`,
		hint: `적어도 ${expected}개여야 한다. parts의 조건과 관측값을 확인한다.`,
	}),
	"reconciliation-difference": ({ id, group, total, at, parts, difference, expected }) => ({
		what: josa`대조 ${inGroup(id, group)}의 합계 ${String(total)}(${visible(at)})에서 부분의 합 ${String(parts)}을/를 빼면 ${String(difference)}이다/다.`,
		hint: josa`${String(expected)}이어야 한다. 값을 출처와 견주고, 공표된 차이라면 expected_difference와 설명을 고친다.`,
	}),
	"sum-of-regions": ({ measure, period, breakdown, total, parts }) => ({
		what: josa`${[measure, period, breakdown].filter(Boolean).map(visible).join(", ")}: 시·군의 합 ${String(parts)}이/가 도의 값 ${String(total)}과/와 다르다.`,
		hint: "시·군의 값과 도의 값을 출처와 견준다.",
	}),
	"region-absent": ({ region }) => ({
		what: `시·군 ${q(region)}의 줄이 없다.`,
		hint: "codes/regions.csv의 모든 시·군이 지도에 있어야 한다.",
	}),
	"cell-outside": ({ region }) => ({
		what: `시·군 ${q(region)}의 이름 자리가 그 시·군의 칸이 아니다.`,
		hint: "geo/mosaic.csv에서 이 시·군의 칸을 골라 col과 row를 적는다.",
	}),
	"support-without-adoption": ({ policy, year }) => ({
		what: `사업 ${q(policy)}의 ${year}년 지원에 짝이 되는 구매가 없다.`,
		hint: "market/adoptions.csv에 같은 사업과 연도의 줄을 두거나 kind를 확인한다.",
	}),
	"adoption-without-support": ({ policy, year }) => ({
		what: `사업 ${q(policy)}의 ${year}년 구매에 짝이 되는 지원이 없다.`,
		hint: "market/support.csv에 같은 사업과 연도의 줄을 둔다.",
	}),
	"share-over-rule": ({ policy, share, rule }) => ({
		what: `사업 ${q(policy)}의 도비 비율 ${share}%가 규정의 ${rule}%를 넘는다.`,
		hint: "값과 kind를 출처와 견주고 market/rules.csv의 규정을 확인한다.",
	}),
	"support-over-cap": ({ policy, amount, cap }) => ({
		what: `사업 ${q(policy)}의 도비 ${amount}백만 원이 한도 ${cap}백만 원을 넘는다.`,
		hint: "금액의 단위(백만 원)와 출처를 확인하고 market/rules.csv의 한도와 견준다.",
	}),
	"rounds-parts": ({ year, total, parts, column }) => ({
		what: josa`${String(year)}년의 ${column} ${String(total)}이/가 시·군과 공공기관의 합 ${String(parts)}과/와 다르다.`,
		hint: "세 값을 출처와 견준다. 공표되지 않은 것은 비운다.",
	}),
	"conversion-same-tier": ({ task, tier }) => ({
		what: josa`과제 ${q(task)}의 전환 전과 뒤의 층위가 ${q(tier)}으로/로 같다.`,
		hint: "from과 to에 서로 다른 층위를 적는다.",
	}),
	"conversion-chain": ({ task, from, before, date }) => ({
		what: josa`과제 ${q(task)}의 전환이 ${q(from)}에서 시작하는데, 앞선 전환(${date})은 ${q(before)}으로/로 끝났다.`,
		hint: "날짜와 층위를 출처와 견준다. 사이에 빠진 전환이 있으면 더한다.",
	}),
	"evaluation-subject": ({ evaluation, isBoth }) => ({
		what: isBoth
			? `평가 ${q(evaluation)}에 과제와 분야가 함께 적혀 있다.`
			: `평가 ${q(evaluation)}에 과제도 분야도 적혀 있지 않다.`,
		hint: "과제 하나의 평가면 task를, 분야 전체의 평가면 area를 적고 다른 하나는 비운다.",
	}),
	"evaluation-before-year": ({ evaluation, date, year }) => ({
		what: josa`평가 ${q(evaluation)}의 공표일 ${date}이/가 평가한 해 ${String(year)}년보다 이르다.`,
		hint: "평가한 해와 공표일을 출처와 견준다.",
	}),
	"order-repeated": ({ order, otherLine }) => ({
		what: josa`순서 ${String(order)}이/가 ${String(otherLine)}번째 줄과 같다.`,
		hint: "줄마다 다른 순서를 적는다.",
	}),
	"slug-repeated": ({ slug, otherLine }) => ({
		what: josa`주소 이름 ${q(slug)}이/가 ${String(otherLine)}번째 줄과 같다.`,
		hint: "두 쪽이 같은 주소를 쓰지 않도록 다른 이름을 적는다. 대문자와 소문자는 구별하지 않는다.",
	}),
	"slug-taken": ({ slug }) => ({
		what: josa`주소 이름 ${q(slug)}은/는 누리집의 다른 쪽이 이미 쓴다.`,
		hint: "다른 이름을 적는다.",
	}),
	"not-a-release": ({ value }) => ({
		what: josa`${q(value)}은/는 자료판의 이름이 아니다.`,
		hint: "2026.1처럼 해와 그해의 차례를 적는다.",
	}),
	"release-differs": ({ found, expected }) => ({
		what: josa`마지막 자료판은 ${q(found)}, release.json에는 ${q(expected)}으로/로 적혀 있어 서로 다르다.`,
		hint: "npm run release로 두 파일을 함께 쓰거나, 틀린 쪽을 바로잡는다.",
	}),
	"release-before-another": ({ release, before }) => ({
		what: josa`자료판 ${q(release)}이/가 그보다 나중이거나 같은 ${q(before)} 뒤에 있다.`,
		hint: "자료판을 나온 차례로 적고, 이름과 공개일을 바로잡는다.",
	}),
	"change-of-nothing": ({ observation, kind }) => ({
		what: josa`${kind === "added" ? "추가했다는" : "바꾸었다는"} 관측값 ${q(observation)}이/가 기록에 없다.`,
		hint: "식별자를 확인한다. 기록에서 지운 관측값이면 npm run release로 철회를 적는다.",
	}),
	"change-not-withdrawn": ({ observation }) => ({
		what: josa`철회했다는 관측값 ${q(observation)}이/가 기록에 있다.`,
		hint: "식별자를 확인한다. 다시 실은 것이면 npm run release로 추가를 적는다.",
	}),
	"change-field": ({ kind, field }) => ({
		what:
			kind === "changed"
				? josa`바뀐 열 ${q(field)}은/는 관측값의 열이 아니다.`
				: josa`추가나 철회인데 바뀐 열 ${q(field)}이/가 적혀 있다.`,
		hint: "변경이면 관측값의 열 이름을 적고, 추가와 철회면 비운다.",
	}),
	"release-invalid": ({ reason }) => ({
		what: {
			"not-json": "JSON으로 읽을 수 없다.",
			"not-an-object": "항목과 값으로 된 JSON이 아니다.",
			missing: "항목이 없다.",
			unknown: "모르는 항목이다.",
			malformed: "값의 꼴이 다르다.",
		}[reason],
		hint: '{"release": "2026.1", "published": "2026-11-23", "title_ko": "…", "title_en": "…"}처럼 적는다.',
	}),
};

function listIn(list: string, file: string): string {
	return list.startsWith("terms:") ? `${file}의 ${list.slice("terms:".length)} 목록` : file;
}
