/** Words of the list of sources, and of what is said of a source elsewhere. */
import type { Locale } from "../../site.ts";

export interface SourcesWords {
	readonly title: string;
	readonly description: string;
	readonly lead: (count: number) => string;
	readonly kind: (name: string, count: number) => string;
	readonly observations: (count: string) => string;
	readonly reliability: (name: string) => string;
	readonly via: (copy: string) => string;
	readonly consulted: string;
	readonly consultedLead: (count: number) => string;
	readonly more: string;
}

export const sourcesWords: Readonly<Record<Locale, SourcesWords>> = {
	ko: {
		title: "출처",
		description: "이 누리집의 수치가 나온 보도와 게시물, 통계의 목록",
		lead: (count) => `수치와 사건은 출처 ${count}건에서 왔습니다. 종류마다 최근에 나온 것부터 적었습니다.`,
		kind: (name, count) => `${name} ${count}건`,
		observations: (count) => `값 ${count}개`,
		reliability: (name) => `신뢰도 ${name}`,
		via: (copy) => `경유: ${copy}`,
		consulted: "함께 살펴본 자료",
		consultedLead: (count) =>
			`다음 ${count}건은 수치를 확인하려고 읽었으나, 이 누리집의 어떤 값도 여기에만 기대지 않습니다.`,
		more: "모든 출처 보기",
	},
	en: {
		title: "Sources",
		description: "The reports, notices and statistics every figure of this site comes from",
		lead: (count) => `Figures and events come from ${count} sources. In each kind the newest stands first.`,
		kind: (name, count) => `${name}: ${count}`,
		observations: (count) => `figures: ${count}`,
		reliability: (name) => `reliability: ${name.toLowerCase()}`,
		via: (copy) => `via ${copy}`,
		consulted: "Also consulted",
		consultedLead: (count) =>
			`These ${count} were read to confirm figures; no figure of this site rests on them alone.`,
		more: "See every source",
	},
};
