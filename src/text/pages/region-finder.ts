/** Words of the field that finds a city or county. */
import type { Locale } from "../../site.ts";

export interface RegionFinderWords {
	/** Name of the field. */
	readonly label: string;
	readonly hint: string;
	/** Nothing was found. */
	readonly none: string;
	/** What was found; `{count}` stands for the number. */
	readonly some: string;
}

export const regionFinderWords: Readonly<Record<Locale, RegionFinderWords>> = {
	ko: {
		label: "시·군 이름",
		hint: "이름이나 초성으로 찾습니다. 예: 수원, ㅅㅇ, suwon",
		none: "맞는 시·군이 없습니다.",
		some: "{count}곳을 찾았습니다. 엔터를 누르면 첫째 곳으로 갑니다.",
	},
	en: {
		label: "Name of the city or county",
		hint: "By its English or Korean name, such as suwon, 수원 or ㅅㅇ.",
		none: "No city or county matches.",
		some: "{count} found. Press Enter to go to the first.",
	},
};
