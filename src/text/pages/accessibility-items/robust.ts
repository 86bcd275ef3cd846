/** Items of KWCAG 2.2 below its fourth principle: what works with every browser and aid. */
import type { CheckedPrinciple } from "../accessibility.ts";
import { item } from "./item.ts";
import { axe, layout, rules } from "./named-tests.ts";

export const robust: CheckedPrinciple = {
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
};
