/** The province beside its cities: another survey, and where it has no half-yearly value another period. */
import { codeOf, type Datum } from "../../data/views/datum.ts";
import { type Prose, say, spoken } from "../cited.ts";
import { josa } from "../particles.ts";
import type { Vocabulary } from "../vocabulary.ts";

/** A sentence to follow another, with a space in front; empty without a province. */
export function provinceSentence(province: Datum | null | undefined, words: Vocabulary): Prose {
	if (!province) return "";
	const name = words.name("region", codeOf(province, "region"));
	const period = words.name("period", codeOf(province, "period"));
	const value = spoken(province, words);
	return words.locale === "ko"
		? josa` ${name}은/는 ${period} ${value}이다/다.`
		: say` For ${name} as a whole it was ${value} in ${/half/.test(period) ? "the " : ""}${period}.`;
}

/** That the province's figures come from another survey than the cities'. */
export function otherSurveyNote(province: unknown, words: Vocabulary): readonly string[] {
	if (!province) return [];
	return words.locale === "ko"
		? [
				"시·군의 값은 지역별고용조사, 경기도의 값은 경제활동인구조사에서 왔다. 서로 다른 조사라 견줄 때 조심해야 한다.",
			]
		: [
				"Cities and counties come from the local area labour force survey, the province from the economically active population survey: compare them with care.",
			];
}
