/**
 * The self-check of accessibility: the items of KWCAG 2.2, the Korean web content accessibility guidelines (KS X OT0003),
 * and what WCAG 2.2 asks beyond them at levels A and AA, each with how it was tested and what came out.
 */
import type { Locale, Words } from "../../site.ts";
import { kwcagItems } from "./accessibility-items.ts";

/** What came out: met, met as far as tested (real aids were not), or nothing on the site to which it applies. */
export type CheckResult = "met" | "partly" | "none";

/** One item of the check. */
export interface CheckedItem {
	/** Number in KWCAG 2.2 (`1.1.1` to `4.2.1`), or of the criterion in WCAG 2.2. */
	readonly number: string;
	readonly name: Words;
	/** Criteria of WCAG 2.2 that ask the same or nearly so; none where the Korean guidelines stand alone. */
	readonly wcag: readonly string[];
	readonly result: CheckResult;
	/** What was done on the site and how it was looked at. */
	readonly how: Words;
	/** Tests that run with every change, as paths in the repository. */
	readonly tests: readonly string[];
}

/** A principle with the items below it. */
export interface CheckedPrinciple {
	readonly id: string;
	readonly name: Words;
	readonly items: readonly CheckedItem[];
}

export interface AccessibilityWords {
	readonly title: string;
	readonly description: string;
	readonly lead: (items: number, met: number, partly: number, none: number) => string;
	readonly notTested: { readonly heading: string; readonly items: readonly string[] };
	readonly scope: { readonly heading: string; readonly paragraphs: readonly string[] };
	readonly wcag: { readonly heading: string; readonly lead: string };
	readonly report: { readonly heading: string; readonly lead: string };
	readonly item: string;
	readonly how: string;
	readonly result: string;
	readonly results: Readonly<Record<CheckResult, string>>;
	readonly related: (criteria: string) => string;
	readonly noneRelated: string;
	readonly tests: string;
}

export const accessibilityWords: Readonly<Record<Locale, AccessibilityWords>> = {
	ko: {
		title: "접근성 자체 점검",
		description: "한국형 웹 콘텐츠 접근성 지침(KWCAG) 2.2의 검사항목마다 어떻게 시험했고 결과가 어땠는지",
		lead: (items, met, partly, none) =>
			`한국형 웹 콘텐츠 접근성 지침(KWCAG) 2.2의 검사항목 ${items}개를 스스로 점검했습니다. 충족 ${met}개, 일부 확인 ${partly}개, 해당 없음 ${none}개입니다. 공인 기관의 심사나 인증을 받은 결과가 아닙니다.`,
		notTested: {
			heading: "시험하지 못한 것",
			items: [
				"화면 낭독기(센스리더, NVDA, VoiceOver, TalkBack)로 실제로 읽어 보지 못했습니다. 이름과 역할, 읽는 순서는 브라우저가 만드는 접근성 정보와 자동 검사로만 확인했습니다.",
				"점자 단말기, 스위치, 음성 명령, 화면 확대 프로그램으로 써 보지 못했습니다.",
				"장애가 있는 이용자의 사용성 평가를 받지 않았습니다.",
				"브라우저 시험은 크로미움에서만 했습니다. 파이어폭스와 사파리에서는 확인하지 않았습니다.",
			],
		},
		scope: {
			heading: "어떻게 점검했나",
			paragraphs: [
				"페이지 종류마다 하나씩, 한국어와 영어로, 밝은 화면과 어두운 화면에서 점검했습니다. 자동 검사는 코드를 고칠 때마다 다시 돌고, 하나라도 어긋나면 고친 것이 공개되지 않습니다.",
				"자동 검사로 판단할 수 없는 것은 화면을 찍어 눈으로 보고 키보드로 다녀 보았습니다. 충족은 시험한 범위에서 어긋난 것을 찾지 못했다는 뜻이고, 일부 확인은 보조 기술로 확인해야 끝나는 항목입니다.",
			],
		},
		wcag: {
			heading: "WCAG 2.2 A·AA의 나머지 기준",
			lead: "국제 지침 WCAG 2.2의 A와 AA 기준 가운데 위 검사항목에 대응하지 않는 것입니다.",
		},
		report: {
			heading: "불편한 점을 알려 주세요",
			lead: "쓰기 어려운 곳이 있으면 소개 페이지에 적힌 방법으로 알려 주세요.",
		},
		item: "검사항목",
		how: "점검한 것",
		result: "결과",
		results: { met: "충족", partly: "일부 확인", none: "해당 없음" },
		related: (criteria) => `WCAG ${criteria}`,
		noneRelated: "WCAG에 대응하는 기준 없음",
		tests: "자동 시험",
	},
	en: {
		title: "Accessibility self-check",
		description:
			"How each item of Korea's web content accessibility guidelines (KWCAG) 2.2 was tested, and with what result",
		lead: (items, met, partly, none) =>
			`We checked this site ourselves against the ${items} items of Korea's web content accessibility guidelines (KWCAG) 2.2: ${met} met, ${partly} met as far as tested, ${none} not applicable. This is not an audit or a certificate.`,
		notTested: {
			heading: "What was not tested",
			items: [
				"Nobody has listened to the site with a screen reader (Sense Reader, NVDA, VoiceOver, TalkBack). Names, roles and reading order were checked only through what the browser tells such aids, and by automatic rules.",
				"It was not used with a Braille display, switches, voice commands or a screen magnifier.",
				"People with disabilities have not evaluated it.",
				"Browser tests ran in Chromium only, not in Firefox or Safari.",
			],
		},
		scope: {
			heading: "How it was checked",
			paragraphs: [
				"One page of every kind was checked, in Korean and English, in the light and the dark theme. The automatic tests run again with every change of the code; a change that fails one is not published.",
				"What no automatic test can judge was looked at in pictures of the pages and walked through by keyboard. “Met” means that nothing was found amiss in what was tested; “met as far as tested” is for items that only real aids can settle.",
			],
		},
		wcag: {
			heading: "What WCAG 2.2 A and AA asks besides",
			lead: "Criteria of the international guidelines WCAG 2.2 at levels A and AA to which no item above corresponds.",
		},
		report: {
			heading: "Tell us what gets in your way",
			lead: "If something is hard to use, please tell us in the way described on the page About.",
		},
		item: "Item",
		how: "What was checked",
		result: "Result",
		results: { met: "Met", partly: "Met as far as tested", none: "Not applicable" },
		related: (criteria) => `WCAG ${criteria}`,
		noneRelated: "No criterion of WCAG corresponds",
		tests: "Automatic tests",
	},
};

/** How many items came out how. */
export function resultCounts(): Readonly<Record<CheckResult, number>> {
	const counts = { met: 0, partly: 0, none: 0 };
	for (const { items } of kwcagItems) for (const { result } of items) counts[result] += 1;
	return counts;
}
