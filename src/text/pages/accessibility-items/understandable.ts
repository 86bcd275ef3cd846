/** Items of KWCAG 2.2 below its third principle: what readers can understand. */
import type { CheckedPrinciple } from "../accessibility.ts";
import { item } from "./item.ts";
import { axe, rules } from "./named-tests.ts";

export const understandable: CheckedPrinciple = {
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
};
