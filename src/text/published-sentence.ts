/** What was published and what was not, in one sentence. Either list may be empty: the sentence says no more than holds. */
import type { Locale } from "../site.ts";
import { type Prose, say, withStart } from "./cited.ts";
import { formatList } from "./lists.ts";
import { josa } from "./particles.ts";

export interface PublishedWords {
	/** What is spoken of, as "연차 계획의 목표" and "yearly targets". */
	readonly subject: Prose;
	/** Things with their values: "2019년 11만 9,199개". */
	readonly published: readonly Prose[];
	/** Names of things without a value. */
	readonly unpublished: readonly string[];
	/** Whether the published ones are an exception worth an "only". Defaults to false. */
	readonly only?: boolean;
}

export function publishedSentence(
	{ subject, published, unpublished, only = false }: PublishedWords,
	locale: Locale,
): Prose {
	const known = formatList(published, locale);
	const unknown = formatList(unpublished, locale);
	if (locale === "ko") {
		if (known === "") return josa`${subject}은/는 ${unknown} 모두 공표되지 않았다.`;
		if (unknown === "") return josa`${subject}은/는 ${known}이/가 공표되었다.`;
		const first = only ? say`${known}만` : josa`${known}이/가`;
		return josa`${subject}은/는 ${first} 공표되었고 ${unknown}은/는 공표되지 않았다.`;
	}
	const Subject = withStart(subject, (start) => start.slice(0, 1).toUpperCase() + start.slice(1));
	if (known === "") return say`No ${subject} were published for ${unknown}.`;
	if (unknown === "") return say`${Subject} were published for ${known}.`;
	return say`${Subject} were published ${only ? "only " : ""}for ${known}; for ${unknown} none were.`;
}
