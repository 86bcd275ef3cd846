/** Units of published tables: what is counted, and in what power of ten. */
import { normalText } from "./normal-text.ts";

export interface Unit {
	/** What is counted, as the record writes it: `명`, `개`, `건`, `곳`, `호`, `원`, `%`. */
	readonly counted: string;
	/** The power of ten of one unit: 3 for `천명`. */
	readonly power: number;
}

/** Other words for what the record counts. */
const counted: Readonly<Record<string, string>> = {
	명: "명",
	인: "명",
	개: "개",
	개소: "개",
	개사: "개",
	업체: "개",
	건: "건",
	곳: "곳",
	호: "호",
	원: "원",
	"%": "%",
	퍼센트: "%",
	percent: "%",
	person: "명",
	persons: "명",
};

const powers: Readonly<Record<string, number>> = {
	"": 0,
	십: 1,
	백: 2,
	천: 3,
	만: 4,
	십만: 5,
	백만: 6,
	천만: 7,
	억: 8,
	십억: 9,
	백억: 10,
	천억: 11,
	조: 12,
	thousand: 3,
	million: 6,
};

/** Reads `천명`, `％`, `백만 원`, `14STD06156 천명`; null for what is no unit. */
export function readUnit(text: string): Unit | null {
	const plain = normalText(text)
		.toLowerCase()
		.replace(/^\d+std\d+\s*/, "")
		.replace(/^단위\s*[:;]?\s*/, "")
		.replaceAll(" ", "");
	const [, power = "", noun = ""] =
		/^((?:십|백|천)?(?:만|억|조)|십|백|천|thousand|million)?(.+)$/.exec(plain) ?? [];
	const what = counted[noun];
	const times = powers[power];
	return what === undefined || times === undefined || (what === "%" && times !== 0)
		? null
		: { counted: what, power: times };
}

/** A label and the unit it ends with: `취업자 (천명)`. The unit is null where the brackets hold something else. */
export function splitUnit(label: string): { label: string; unit: Unit | null } {
	const [, before, inside] = /^(.*\S)\s*[([]([^()[\]]+)[)\]]$/.exec(label) ?? [];
	const unit = inside === undefined ? null : readUnit(inside);
	return unit === null || before === undefined ? { label, unit: null } : { label: before, unit };
}

/** The unit as it is written in Korean: `천명`, `백만 원`. */
export function unitText({ counted, power }: Unit): string {
	const prefix = Object.keys(powers).find((word) => powers[word] === power && !/[a-z]/.test(word));
	return `${prefix ?? `10^${power} `}${prefix && counted === "원" ? " " : ""}${counted}`;
}
