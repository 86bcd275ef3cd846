/** Items of KWCAG 2.2 below its first principle: what readers can perceive. */
import type { CheckedPrinciple } from "../accessibility.ts";
import { item } from "./item.ts";
import { axe, rules } from "./named-tests.ts";

export const perceivable: CheckedPrinciple = {
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
};
