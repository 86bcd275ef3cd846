/** Items of KWCAG 2.2 below its second principle: what readers can operate. */
import type { CheckedPrinciple } from "../accessibility.ts";
import { item } from "./item.ts";
import { axe, keyboard, reading, rules } from "./named-tests.ts";

export const operable: CheckedPrinciple = {
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
};
