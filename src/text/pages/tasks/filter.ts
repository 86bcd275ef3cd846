/** Words of the choice among tasks: its fields, and what it says of what fits. */
import type { Locale } from "../../../site.ts";

export interface TaskFilterWords {
	readonly title: string;
	readonly search: string;
	readonly searchHint: string;
	readonly area: string;
	readonly scope: string;
	readonly state: string;
	readonly year: string;
	readonly region: string;
	readonly tier: string;
	readonly owner: string;
	readonly ownerKnown: string;
	readonly ownerUnknown: string;
	readonly sort: string;
	/** Names of the orders; the first is the order of the page. */
	readonly sorts: Readonly<Record<"" | "name" | "state" | "year" | "cities" | "sources", string>>;
	readonly any: string;
	readonly apply: string;
	readonly reset: string;
	/** What the live region says; `{shown}` and `{total}` are filled in by the page's script. */
	readonly shown: string;
	readonly nothing: string;
	/** Said where more fit than are shown; `{first}` is how many are. */
	readonly first: string;
	readonly more: string;
	readonly loading: string;
	readonly failed: string;
}

export const taskFilterWords: Readonly<Record<Locale, TaskFilterWords>> = {
	ko: {
		title: "과제 고르기",
		search: "이름으로 찾기",
		searchHint: "초성으로도 찾습니다. 예: ㅊㄴㄱㄹㄷ",
		area: "분야",
		scope: "범위",
		state: "상태",
		year: "수치가 있는 해",
		region: "수치가 있는 시·군",
		tier: "층위",
		owner: "담당",
		ownerKnown: "담당 부서가 알려짐",
		ownerUnknown: "담당이 공표되지 않음",
		sort: "차례",
		sorts: {
			"": "자료의 순서",
			name: "이름",
			state: "상태",
			year: "수치의 마지막 해가 늦은 것부터",
			cities: "시·군이 많은 것부터",
			sources: "출처가 많은 것부터",
		},
		any: "모두",
		apply: "찾기",
		reset: "조건 지우기",
		shown: "{total}개 가운데 {shown}개를 보이고 있습니다.",
		nothing: "조건에 맞는 과제가 없습니다. 조건을 줄이거나 지워 보세요.",
		first: "{total}개 가운데 {shown}개가 맞습니다. 그 가운데 처음 {first}개를 보이고 있습니다.",
		more: "더 보기",
		loading: "나머지 목록을 읽고 있습니다.",
		failed: "목록을 다 읽지 못했습니다. 다시 고르면 다시 읽습니다.",
	},
	en: {
		title: "Choose tasks",
		search: "Search by name",
		searchHint: "English or Korean",
		area: "Area",
		scope: "Scope",
		state: "State",
		year: "Year with figures",
		region: "City or county with figures",
		tier: "Tier",
		owner: "Owner",
		ownerKnown: "Department known",
		ownerUnknown: "Owner not published",
		sort: "Order",
		sorts: {
			"": "As in the record",
			name: "Name",
			state: "State",
			year: "Last year with figures, latest first",
			cities: "Most cities first",
			sources: "Most sources first",
		},
		any: "All",
		apply: "Search",
		reset: "Clear",
		shown: "Showing {shown} of {total}.",
		nothing: "No task fits. Choose fewer conditions or clear them.",
		first: "{shown} of {total} fit. Showing the first {first} of them.",
		more: "Show more",
		loading: "The rest of the list is being read.",
		failed: "The list could not be read whole. Choosing again tries again.",
	},
};
