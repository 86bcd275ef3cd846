/** Words of the page for addresses that do not exist. It stands once and speaks both languages. */
import type { Locale } from "../../site.ts";

export interface NotFoundWords {
	readonly title: string;
	readonly lead: string;
	readonly find: string;
	readonly links: readonly { readonly path: string; readonly label: string }[];
}

export const notFoundWords: Readonly<Record<Locale, NotFoundWords>> = {
	ko: {
		title: "페이지를 찾을 수 없습니다",
		lead: "주소가 바뀌었거나 잘못 적혔을 수 있습니다. 아래에서 찾아보세요.",
		find: "우리 시·군 찾기",
		links: [
			{ path: "", label: "첫 화면" },
			{ path: "regions/", label: "시·군" },
			{ path: "areas/", label: "분야" },
			{ path: "years/", label: "연도" },
			{ path: "tasks/", label: "과제" },
			{ path: "data/", label: "데이터" },
			{ path: "about/", label: "소개" },
		],
	},
	en: {
		title: "Page not found",
		lead: "The address may have changed or be mistyped. Try one of these.",
		find: "Find a city or county",
		links: [
			{ path: "", label: "Home" },
			{ path: "regions/", label: "Cities and counties" },
			{ path: "areas/", label: "Areas" },
			{ path: "years/", label: "Years" },
			{ path: "tasks/", label: "Tasks" },
			{ path: "data/", label: "Data" },
			{ path: "about/", label: "About" },
		],
	},
};
