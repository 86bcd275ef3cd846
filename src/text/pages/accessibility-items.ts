/** The 33 items of KWCAG 2.2 in their order, with what was checked on this site. */
import type { CheckedItem, CheckedPrinciple, CheckResult } from "./accessibility.ts";

const axe = "test/browser/axe.test.ts";
const keyboard = "test/browser/keyboard.test.ts";
const reading = "test/browser/reading.test.ts";
const layout = "test/browser/layout.test.ts";
const rules = "test/site/every-page.test.ts";

/** One item, its values in the order of the columns. */
function item(
	number: string,
	[ko, en]: readonly [string, string],
	wcag: readonly string[],
	result: CheckResult,
	[howKo, howEn]: readonly [string, string],
	tests: readonly string[] = [],
): CheckedItem {
	return { number, name: { ko, en }, wcag, result, how: { ko: howKo, en: howEn }, tests };
}

export const kwcagItems: readonly CheckedPrinciple[] = [
	{
		id: "perceivable",
		name: { ko: "인식의 용이성", en: "Perceivable" },
		items: [
			item(
				"1.1.1",
				["적절한 대체 텍스트 제공", "Text alternatives"],
				["1.1.1"],
				"partly",
				[
					"차트마다 물음과 답을 담은 문장이 이름으로 붙고, 같은 값의 표가 뒤따릅니다. 꾸밈 그림은 읽지 않게 했습니다. 화면 낭독기로 들어 보지는 못했습니다.",
					"Every chart is named by its question and its answer, and a table with the same values follows. Decoration is kept silent. Not listened to with a screen reader.",
				],
				[axe, rules],
			),
			item("1.2.1", ["자막 제공", "Captions"], ["1.2.1", "1.2.2", "1.2.3", "1.2.4", "1.2.5"], "none", [
				"소리나 영상이 없습니다.",
				"There is no sound or video.",
			]),
			item(
				"1.3.1",
				["표의 구성", "Tables"],
				["1.3.1"],
				"met",
				[
					"모든 표에 제목과 행·열 머리글이 있고, 머리글의 범위가 적혀 있습니다.",
					"Every table has a caption and row and column headers with their scope.",
				],
				[axe, rules],
			),
			item(
				"1.3.2",
				["콘텐츠의 선형구조", "Meaningful sequence"],
				["1.3.2"],
				"met",
				[
					"문서에 적힌 순서가 보이는 순서와 같습니다. 제목은 단계를 건너뛰지 않고, 스타일 없이도 같은 순서로 읽힙니다.",
					"The order of the document is the order seen. Headings skip no level, and without styles the order is the same.",
				],
				[rules, "test/browser/no-script.test.ts"],
			),
			item("1.3.3", ["명확한 지시사항 제공", "Sensory characteristics"], ["1.3.3"], "met", [
				"모양, 크기, 위치, 소리만으로 가리키는 안내가 없는지 모든 문구를 읽어 보았습니다.",
				"All words were read for instructions that go by shape, size, place or sound alone; there are none.",
			]),
			item(
				"1.4.1",
				["색에 무관한 콘텐츠 인식", "Use of colour"],
				["1.4.1"],
				"met",
				[
					"차트의 계열은 이름표와 무늬, 선의 모양으로도 구별됩니다. 상태는 도형과 글자로도 적습니다. 분야의 여섯 색은 세 가지 색각 이상에서 구별되는지 계산으로 확인합니다.",
					"Series of charts also differ by label, pattern and line; statuses are also shapes and words. That the area colours can be told apart with three kinds of colour blindness is computed.",
				],
				["test/styles/palette.test.ts", "test/browser/labels.test.ts"],
			),
			item("1.4.2", ["자동 재생 금지", "Audio control"], ["1.4.2"], "none", [
				"소리가 없습니다.",
				"There is no sound.",
			]),
			item(
				"1.4.3",
				["텍스트 콘텐츠의 명도 대비", "Contrast of text"],
				["1.4.3"],
				"met",
				[
					"글자의 명도 대비는 밝은 화면과 어두운 화면 모두 4.5 대 1 이상입니다. 차트 안의 글자도 같습니다.",
					"Text has a contrast of at least 4.5:1 in both themes, in charts too.",
				],
				["test/styles/palette.test.ts", axe],
			),
			item(
				"1.4.4",
				["콘텐츠 간의 구분", "Telling contents apart"],
				[],
				"met",
				[
					"이웃한 부분은 줄과 여백, 제목으로 나뉩니다. 화면을 찍어 눈으로 확인했습니다.",
					"Neighbouring parts are set apart by rules, space and headings. Looked at in pictures of the pages.",
				],
				["test/browser/screens.test.ts"],
			),
		],
	},
	{
		id: "operable",
		name: { ko: "운용의 용이성", en: "Operable" },
		items: [
			item(
				"2.1.1",
				["키보드 사용 보장", "Keyboard"],
				["2.1.1", "2.1.2"],
				"met",
				[
					"검색, 시·군 찾기, 과제 고르기, 계산기, 제안서, 차트 고르기와 값 읽기를 키보드만으로 할 수 있고, 초점이 갇히는 곳이 없습니다.",
					"Search, finding a city, choosing tasks, the calculator, the offer, and choosing and reading charts all work by keyboard; the focus is never trapped.",
				],
				[
					keyboard,
					"test/browser/search.test.ts",
					"test/browser/task-filter.test.ts",
					"test/browser/market.test.ts",
					"test/browser/region-finder.test.ts",
				],
			),
			item(
				"2.1.2",
				["초점 이동과 표시", "Focus order and focus visible"],
				["2.4.3", "2.4.7", "2.4.11"],
				"met",
				[
					"초점은 읽는 순서로 움직이고 3픽셀 테두리로 보입니다. 초점을 받은 것이 다른 것에 가려지지 않습니다.",
					"The focus moves in reading order and shows as a ring of three pixels. What has it is not covered by anything else.",
				],
				[keyboard, reading],
			),
			item(
				"2.1.3",
				["조작 가능", "Target size"],
				["2.5.8"],
				"met",
				[
					"단추, 입력란, 펼침 목록, 메뉴는 높이가 44픽셀 이상입니다. 문장 속 링크를 뺀 나머지도 24픽셀보다 작지 않습니다.",
					"Buttons, fields, disclosures and menus are at least 44 pixels high; nothing but links within sentences is below 24.",
				],
				[reading],
			),
			item("2.1.4", ["문자 단축키", "Character key shortcuts"], ["2.1.4"], "none", [
				"글자 하나로 움직이는 단축키가 없습니다.",
				"There are no shortcuts of a single character.",
			]),
			item("2.2.1", ["응답시간 조절", "Timing adjustable"], ["2.2.1"], "none", [
				"시간 제한이 없습니다.",
				"Nothing has a time limit.",
			]),
			item("2.2.2", ["정지 기능 제공", "Pause, stop, hide"], ["2.2.2"], "none", [
				"스스로 움직이거나 바뀌는 것이 없습니다.",
				"Nothing moves or changes by itself.",
			]),
			item("2.3.1", ["깜빡임과 번쩍임 사용 제한", "Flashes"], ["2.3.1"], "none", [
				"깜빡이거나 번쩍이는 것이 없습니다.",
				"Nothing blinks or flashes.",
			]),
			item(
				"2.4.1",
				["반복 영역 건너뛰기", "Bypass blocks"],
				["2.4.1"],
				"met",
				[
					"모든 페이지에서 첫 번째로 초점을 받는 링크가 본문으로 건너뜁니다.",
					"On every page the first link to take the focus skips to the content.",
				],
				[keyboard, rules],
			),
			item(
				"2.4.2",
				["제목 제공", "Titles"],
				["2.4.2", "2.4.6"],
				"met",
				[
					"페이지마다 다른 제목이 있고, 큰 제목은 하나이며, 부분과 차트, 표에 제목이 있습니다.",
					"Each page has a title of its own and one main heading; sections, charts and tables have theirs.",
				],
				[rules],
			),
			item(
				"2.4.3",
				["적절한 링크 텍스트", "Link text"],
				["2.4.4"],
				"met",
				[
					"링크의 말만으로 어디로 가는지 알 수 있습니다. 이름이 빈 링크가 없는지 자동으로, 뜻이 통하는지는 읽어서 확인했습니다.",
					"Links say where they lead. That none is empty is tested; that their words make sense was read.",
				],
				[axe, "test/site/every-page.test.ts"],
			),
			item("2.4.4", ["고정된 참조 위치 정보", "Fixed reference points"], [], "none", [
				"쪽 번호가 있는 전자 문서가 없습니다. 인쇄용 요약표는 한 쪽입니다.",
				"There are no paginated electronic documents; the printed fact sheet is one page.",
			]),
			item("2.5.1", ["단일 포인터 입력 지원", "Single pointer"], ["2.5.1"], "met", [
				"두 손가락이나 정해진 경로로 움직여야 하는 기능이 없습니다. 차트의 값은 한 번 눌러 읽습니다.",
				"Nothing needs two fingers or a path to be drawn. Values of charts are read with one tap.",
			]),
			item("2.5.2", ["포인터 입력 취소", "Pointer cancellation"], ["2.5.2"], "met", [
				"누를 때가 아니라 뗄 때 움직이는 브라우저의 단추와 링크만 씁니다.",
				"Only the browser's own buttons and links are used, which act when the pointer is lifted.",
			]),
			item(
				"2.5.3",
				["레이블과 네임", "Label in name"],
				["2.5.3"],
				"met",
				[
					"보이는 이름표가 보조 기술에 전하는 이름에 그대로 들어 있습니다.",
					"The visible label is part of the name told to aids.",
				],
				[axe, reading],
			),
			item("2.5.4", ["동작기반 작동", "Motion actuation"], ["2.5.4"], "none", [
				"기기를 흔들거나 기울여 쓰는 기능이 없습니다.",
				"Nothing is worked by moving the device.",
			]),
		],
	},
	{
		id: "understandable",
		name: { ko: "이해의 용이성", en: "Understandable" },
		items: [
			item(
				"3.1.1",
				["기본 언어 표시", "Language of page"],
				["3.1.1"],
				"met",
				["모든 페이지에 언어가 적혀 있습니다.", "Every page states its language."],
				[rules, axe],
			),
			item(
				"3.2.1",
				["사용자 요구에 따른 실행", "On focus and on input"],
				["3.2.1", "3.2.2"],
				"met",
				[
					"초점을 받거나 값을 고른 것만으로 다른 페이지로 가거나 새 창이 열리지 않습니다. 입력하며 찾을 때는 같은 페이지의 목록만 바뀌고 그 수를 알립니다.",
					"Focusing or choosing never opens another page or window. While one types only the list on the same page changes, and its number is announced.",
				],
				["test/browser/search.test.ts", "test/browser/task-filter.test.ts"],
			),
			item(
				"3.2.2",
				["찾기 쉬운 도움 정보", "Consistent help"],
				["3.2.6"],
				"met",
				[
					"방법과 출처, 정정 요청으로 가는 링크가 모든 페이지의 같은 자리(바닥글)에 있습니다.",
					"The way to method, sources and corrections stands in the same place, the footer, of every page.",
				],
				[rules],
			),
			item(
				"3.3.1",
				["오류 정정", "Error correction"],
				["3.3.1", "3.3.3"],
				"met",
				[
					"계산기와 제안서는 잘못 적은 칸 옆에 무엇이 잘못되었고 어떻게 고치는지 글로 알립니다.",
					"Calculator and offer say beside the field what is wrong and how to mend it, in words.",
				],
				["test/browser/market.test.ts"],
			),
			item(
				"3.3.2",
				["레이블 제공", "Labels"],
				["3.3.2"],
				"met",
				["모든 입력란에 보이는 이름표가 이어져 있습니다.", "Every field has a visible label tied to it."],
				[axe, rules],
			),
			item("3.3.3", ["접근 가능한 인증", "Accessible authentication"], ["3.3.8"], "none", [
				"로그인이나 인증이 없습니다.",
				"There is no log-in.",
			]),
			item(
				"3.3.4",
				["반복 입력 정보", "Redundant entry"],
				["3.3.7"],
				"met",
				[
					"같은 것을 두 번 적게 하는 서식이 없습니다. 고른 것과 찾은 말은 주소에 남습니다.",
					"No form asks for the same thing twice; choices and searches stay in the address.",
				],
				["test/browser/market.test.ts"],
			),
		],
	},
	{
		id: "robust",
		name: { ko: "견고성", en: "Robust" },
		items: [
			item(
				"4.1.1",
				["마크업 오류 방지", "Valid markup"],
				[],
				"met",
				[
					"모든 페이지가 HTML 표준에 맞는지, 같은 id가 두 번 쓰이지 않는지 검사합니다. WCAG 2.2는 이 기준(4.1.1)을 뺐습니다.",
					"Every page is validated against the HTML standard; no id stands twice. WCAG 2.2 has dropped its criterion 4.1.1.",
				],
				[rules],
			),
			item(
				"4.2.1",
				["웹 애플리케이션 접근성 준수", "Web applications"],
				["4.1.2", "4.1.3"],
				"partly",
				[
					"움직이는 부분은 브라우저의 단추, 링크, 입력란, 펼침 목록으로 만들고, 바뀐 것은 알림 영역으로 전합니다. 화면 낭독기로 들어 보지는 못했습니다.",
					"What works by script is made of the browser's own buttons, links, fields and disclosures, and changes are announced. Not listened to with a screen reader.",
				],
				[axe, "test/browser/search.test.ts", layout],
			),
		],
	},
];
