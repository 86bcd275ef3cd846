/** Korean words for what an import leaves out or asks. */
import type { ImportReasonWords } from "./import-reasons.ts";
import { josa } from "./particles.ts";
import { visible } from "./visible.ts";

const q = (text: string) => `‘${visible(text)}’`;
const list = (items: readonly string[]) => items.map(visible).join(", ");
const or = (items: readonly string[]) => (items.length === 0 ? "" : ` 고를 수 있는 것: ${list(items)}.`);

export const ko: ImportReasonWords = {
	outside: () => "경기도 밖이다.",
	national: () => "전국 값이다.",
	district: ({ region }) =>
		`${region.ko}의 구(또는 출장소)다. 시의 행이 따로 있으므로 두 번 세지 않도록 넣지 않는다.`,
	"district-alone": ({ region }) =>
		`${region.ko}의 구(또는 출장소)인데 이 파일에 시의 행이 없다. 부분을 더해 시의 값으로 만들지 않는다.`,
	"below-city": ({ region }) => `${region.ko} 안의 읍·면·동이다.`,
	place: ({ spelling, because }) => `${q(spelling)}: ${because.ko}`,
	"total-unclear": ({ places }) =>
		`무엇의 합계인지 알 수 없다. 이 파일에는 경기도 시·군이 ${places}곳만 있다.`,
	title: ({ text }) => `표 위의 제목이다: ${q(text)}`,
	footnote: ({ text }) => `주석이다: ${q(text)}`,
	"repeated-header": () => "머리글이 되풀이된 줄이다.",
	"blank-cell": () => "빈칸이다. 까닭을 알 수 없으므로 행을 만들지 않는다.",
	"stray-column": ({ header }) => `빈 열이다(머리글 ${q(header)}).`,
	"ignored-label": ({ label, because }) => `${q(label)}: ${because.ko}`,
	"ignored-by-mapping": ({ header }) => josa`매핑 파일이 ${q(header)}을/를 쓰지 않는다고 적었다.`,
	"unknown-column": ({ header }) =>
		`${q(header)}: 모르는 항목이다. 기록에 있는 지표라면 imports/known/labels.json에 더하거나 매핑 파일을 쓴다.`,
	"ignored-as-told": ({ header }) => `--ignore로 쓰지 않는다고 한 열이다: ${q(header)}`,
	"harmless-column": ({ header }) => josa`${q(header)}은/는 값의 뜻을 바꾸지 않는 열이다.`,
	"told-by-others": ({ header }) => josa`${q(header)}은/는 다른 열이 이미 말하는 것만 말한다.`,
	"not-asked-for": ({ measure }) => `--measure로 고르지 않은 지표다: ${measure}.`,
	quarter: ({ label }) =>
		`${q(label)}: 분기 값이다. 기록의 기간은 연도, 반기, 월, 여러 해뿐이라 분기를 담을 수 없다.`,
	"not-the-year-end": ({ measure, month }) =>
		`${month}월 값이다. 기록은 ${measure} 지표를 12월 31일 현재의 연간 값으로만 담는다.`,
	"marked-value": ({ sign }) =>
		`숫자에 부호 ${q(sign)}이 붙어 있다. 뜻을 확인하고 부호를 지운 뒤 다시 가져온다.`,
	"mark-over-value": ({ sign, value }) =>
		`파일에는 부호 ${q(sign)}뿐인데 기록에는 ${value}이 있다. 부호로 값을 지우지 않는다.`,
	"no-such-breakdown": ({ measure, label }) =>
		`기록에 없는 세부 구분이다(${measure}, ${q(label)}). codes/breakdowns.csv에 먼저 더해야 한다.`,
	repeated: () => "같은 값이 앞에 이미 나왔다.",
	"rounded-differs": ({ measure, record, file }) =>
		`${measure}: 기록의 값 ${record}이 파일의 값 ${file}보다 자세하고, 반올림해도 서로 맞지 않는다.`,
	"other-source": ({ record, file, recordSource, source }) =>
		`기록의 값 ${record}(출처 ${recordSource})과 파일의 값 ${file}(출처 ${source})이 다르다. 둘 다 남기려면 --use alternate로 가져온다.`,

	"file-empty": () => "파일에 아무것도 없다.",
	"file-encoding": ({ offset }) =>
		`${offset + 1}번째 바이트를 UTF-8, UTF-16, CP949 어느 것으로도 읽을 수 없다. UTF-8로 다시 저장한다.`,
	"file-quotes": () => "큰따옴표의 짝이 맞지 않아 칸을 나눌 수 없다. 따옴표를 닫거나 둘로 적는다.",
	"file-format": ({ format }) =>
		`${format} 형식은 읽지 않는다. 스프레드시트에서 .xlsx, .ods 또는 CSV로 저장한다.`,
	"file-damaged": ({ format, detail }) =>
		`.${format} 파일을 열 수 없다(${visible(detail)}). 암호를 풀거나 다시 저장한다.`,
	"file-percent": () =>
		"이 .ods 파일에는 백분율 서식의 칸이 있는데 어느 칸인지 알 수 없어 0.653과 65.3%를 가릴 수 없다. .xlsx나 CSV로 저장한다.",
	"sheet-needed": ({ choices }) => `표가 든 시트가 여럿이다. --sheet로 하나를 고른다.${or(choices)}`,
	"sheet-unknown": ({ sheet, choices }) => `${q(sheet)} 시트가 없다.${or(choices)}`,
	"layout-unknown": () =>
		"표의 배치를 알 수 없다. 지역, 기간, 값이 든 열을 찾지 못했다. 매핑 파일(--mapping)로 열의 구실을 알려 준다.",
	"nothing-to-take": () => "가져올 값이 하나도 없다. 위에 적은 까닭을 본다.",
	"column-unknown": ({ header, examples }) =>
		`${q(header)} 열이 무엇인지 모른다(예: ${list(examples)}). 값의 뜻을 바꾸는 분류라면 매핑 파일에 적고, 쓰지 않는 열이면 --ignore로 알려 준다.`,
	"mapping-column-unknown": ({ header }) =>
		`${q(header)} 열이 매핑 파일에 없다. 쓰지 않는 열이면 "as": "ignore"로 적는다.`,
	"mapping-column-missing": ({ header }) => `매핑 파일에 적힌 ${q(header)} 열이 파일에 없다.`,
	"mapping-value-unknown": ({ header, value }) =>
		`${q(header)} 열의 ${q(value)}이 매핑 파일의 values에 없다.`,
	"place-blank": () => "값은 있는데 지역 칸이 비어 있고, 위에서 이어받을 지역도 없다.",
	"place-unknown": ({ spelling, nearest }) =>
		`${q(spelling)}: 모르는 지역 표기다.${nearest === null ? "" : ` ${q(nearest)}인가?`} 맞다면 파일을 고치거나 imports/known/places.json에 표기를 더한다.`,
	"place-ambiguous": ({ spelling, choices }) =>
		`${q(spelling)}: 어느 곳인지 알 수 없다(${choices.ko}). 시도 열이나 행정구역코드 열을 더한다.`,
	"code-unknown": ({ code }) => `${q(code)}: 경기도에 없는 지역 코드다.`,
	"code-and-name": ({ code, byCode, name }) =>
		`${josa`지역 코드 ${q(code)}은/는`} ${josa`${byCode.ko}인데 이름은 ${q(name)}이다/다.`} 어느 쪽이 맞는가?`,
	"codes-needed": ({ choices }) =>
		`지역 코드가 행정표준코드인지 통계청 코드인지 알 수 없다. --codes로 알려 준다.${or(choices)}`,
	"label-unknown": ({ label, nearest }) =>
		`${q(label)}: 모르는 항목이나 분류다.${nearest === null ? "" : ` ${q(nearest)}인가?`} 맞다면 imports/known/labels.json에 표기를 더한다.`,
	"label-ambiguous": ({ label, choices }) =>
		`${q(label)}: 무엇을 뜻하는지 알 수 없다. 매핑 파일의 values에 적는다.${or(choices)}`,
	"measure-needed": ({ choices }) => `무엇을 잰 값인지 파일에 없다. --measure로 알려 준다.${or(choices)}`,
	"measure-twice": ({ choices }) => `한 값에 지표가 둘이다: ${list(choices)}.`,
	"unit-needed": ({ measure, choices }) =>
		`${measure}의 단위가 파일에 없고 기록과 견주어도 정할 수 없다. --unit으로 알려 준다.${or(choices)}`,
	"unit-unknown": ({ unit }) => `${q(unit)}: 모르는 단위다.`,
	"units-differ": ({ one, other }) => `한 값에 단위가 둘이다: ${one}, ${other}.`,
	"unit-misfit": ({ measure, unit, expected }) =>
		`${measure}의 단위는 ${expected}인데 파일에는 ${q(unit)}이다. 다른 지표가 아닌가?`,
	"period-missing": () =>
		"기간을 찾지 못했다. --period로 알려 주거나(예: --period 2024-S1) 매핑 파일에 적는다.",
	"period-unknown": ({ label }) => `${q(label)}: 기간으로 읽을 수 없다.`,
	"period-needed": ({ label, choices }) =>
		`${q(label)}: 여섯 자리 숫자가 무엇인지 알 수 없다. --six-digits로 알려 준다.${or(choices)}`,
	"period-one-digit": ({ label }) =>
		`${q(label)}: 1월인지, 스프레드시트에서 0이 떨어진 10월인지 알 수 없다. ‘2019.01’이나 ‘2019.10’으로 고친다.`,
	"period-disagrees": ({ label }) => `${q(label)}: 기간이 서로 다르게 적혀 있다.`,
	"period-is-date": ({ label }) =>
		`${q(label)}: 날짜다. 기록에는 하루의 기간이 없다. 기준일이면 매핑 파일에 as_of로 적는다.`,
	"not-a-number": ({ value }) => `${q(value)}: 숫자도 아는 부호도 아니다.`,
	"number-too-long": ({ value }) => `${q(value)}: 자릿수가 15를 넘어 그대로 담을 수 없다.`,
	"too-many-decimals": ({ value, measure, decimals }) =>
		`${value}: ${measure}의 값은 소수 ${decimals}자리까지다. 단위를 확인한다.`,
	"values-differ": ({ first, firstAt, second }) =>
		`같은 자리의 값이 파일 안에서 서로 다르다: ${firstAt}에는 ${first}, 여기에는 ${second}.`,
	"source-needed": ({ measure, choices }) =>
		`${measure}의 새 값에 적을 출처를 정할 수 없다. --source로 알려 준다.${or(choices)}`,
	"status-needed": ({ measure, choices }) =>
		`${measure}의 새 값에 적을 상태를 정할 수 없다. --status로 알려 준다.${or(choices)}`,
	"as-of-needed": ({ measure }) =>
		`${measure}의 기준일을 정할 수 없다. --as-of로 알려 준다(예: 2024-12-31, 없으면 none).`,
	"to-needed": ({ measure, choices }) =>
		`${measure}의 새 값을 넣을 파일을 정할 수 없다. --to로 알려 준다.${or(choices)}`,
};
