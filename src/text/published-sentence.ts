/** What was published and what was not, in one sentence. Either list may be empty: the sentence says no more than holds. */
import type { Locale } from "../site.ts";
import { formatList } from "./lists.ts";
import { josa } from "./particles.ts";

export interface PublishedWords {
	/** What is spoken of, as "연차 계획의 목표" and "yearly targets". */
	readonly subject: string;
	/** Things with their values: "2019년 11만 9,199개". */
	readonly published: readonly string[];
	/** Names of things without a value. */
	readonly unpublished: readonly string[];
	/** Whether the published ones are an exception worth an "only". Defaults to false. */
	readonly only?: boolean;
}

export function publishedSentence(
	{ subject, published, unpublished, only = false }: PublishedWords,
	locale: Locale,
): string {
	const known = formatList(published, locale);
	const unknown = formatList(unpublished, locale);
	if (locale === "ko") {
		if (known === "") return josa`${subject}은/는 ${unknown} 모두 공표되지 않았다.`;
		if (unknown === "") return josa`${subject}은/는 ${known}이/가 공표되었다.`;
		const first = only ? `${known}만` : josa`${known}이/가`;
		return josa`${subject}은/는 ${first} 공표되었고 ${unknown}은/는 공표되지 않았다.`;
	}
	const Subject = subject.slice(0, 1).toUpperCase() + subject.slice(1);
	if (known === "") return `No ${subject} were published for ${unknown}.`;
	if (unknown === "") return `${Subject} were published for ${known}.`;
	return `${Subject} were published ${only ? "only " : ""}for ${known}; for ${unknown} none were.`;
}
