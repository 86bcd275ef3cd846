/** How a policy of the market is told on a region's page: for whom, which years it was supported, who else offered it. */
import type { Adoption } from "../../data/tables/adoptions.ts";
import type { Policy } from "../../data/tables/policies.ts";
import type { Support } from "../../data/tables/support.ts";
import { formatList } from "../lists.ts";
import { formatMoney } from "../numbers.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { regionsWords } from "./regions.ts";

/** "2019 (new), 2020 (second year; year inferred)"; a sentence of its own where no year is known. */
export function supportYears(support: readonly Support[], words: Vocabulary): string {
	const { noSupport, inferred } = regionsWords[words.locale].page;
	if (support.length === 0) return noSupport;
	return support
		.map(({ year, kind, inferred: isInferred }) => {
			const period = words.name("period", String(year));
			const remarks = [words.term("support-kind", kind), ...(isInferred ? [inferred] : [])];
			return `${period}(${remarks.join(", ")})`;
		})
		.map((text) => (words.locale === "ko" ? text : text.replace("(", " (")))
		.join(", ");
}

/** "2022 (spread): 50,000,000 won"; the reason in words where the amount was not published. */
export function purchase({ year, kind, amount_million_krw, inferred }: Adoption, words: Vocabulary): string {
	const { inferred: mark, noAmount } = regionsWords[words.locale].page;
	const remarks = [words.term("support-kind", kind), ...(inferred ? [mark] : [])].join(", ");
	const period = words.name("period", String(year));
	const amount = amount_million_krw === null ? noAmount : formatMoney(amount_million_krw, words.locale);
	return words.locale === "ko" ? `${period}(${remarks}): ${amount}` : `${period} (${remarks}): ${amount}`;
}

/** The other cities and counties a policy came from; an empty text where there is none. */
export function alsoFrom(policy: Policy, region: string, words: Vocabulary): string {
	const others = (policy.origin_regions ?? []).filter((code) => code !== region);
	if (others.length === 0) return "";
	const names = formatList(
		others.map((code) => words.name("region", code)),
		words.locale,
	);
	return regionsWords[words.locale].page.alsoFrom(names);
}
