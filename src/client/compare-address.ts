/** The places a reader compares, as the address keeps them: `?compare=suwon,yongin&since=2018-S1`. */

/** Slugs named in an address, in the order of **known**; those that are not known are passed over. */
export function picksOf(search: string, known: readonly string[]): string[] {
	const named = new Set((new URLSearchParams(search).get("compare") ?? "").split(","));
	return known.filter((slug) => named.has(slug));
}

/** The half-year changes are told from, where an address names one of **known**. */
export function sinceOf(search: string, known: readonly string[]): string | null {
	const since = new URLSearchParams(search).get("since");
	return since !== null && known.includes(since) ? since : null;
}

/** A query with the places and the half-year in it and everything else as it was; empty where nothing is left. */
export function withPicks(search: string, picks: readonly string[], since: string | null): string {
	const query = new URLSearchParams(search);
	query.delete("compare");
	query.delete("since");
	if (picks.length > 0) {
		query.set("compare", picks.join(","));
		if (since !== null) query.set("since", since);
	}
	// A comma needs no escape in a query, and an address is read by people too.
	const text = query.toString().replaceAll("%2C", ",");
	return text === "" ? "" : `?${text}`;
}
