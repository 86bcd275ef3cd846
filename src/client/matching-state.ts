/** What the matching calculator was asked for: the same in its fields and in the address. */
import {
	type AmountFault,
	isPublished,
	type Matching,
	type MatchingRule,
	matchYears,
	readAmount,
} from "../data/matching.ts";

export interface MatchingState {
	/** Codes; empty where nothing was chosen. */
	readonly policy: string;
	readonly city: string;
	readonly year: string;
	/** As typed. An empty later year costs what the one before it did. */
	readonly costs: readonly [string, string, string];
}

/** What a published policy fills in. */
export interface KnownPolicy {
	readonly city: string;
	readonly year: string;
	/** Whole cost of the first year in won; null where it was not published. */
	readonly costWon: number | null;
	readonly basis: "total-cost" | "full-share" | null;
}

const costNames = ["cost", "cost2", "cost3"] as const;

/** What the address asks for; a policy fills in what the address leaves out. Codes that are not known are dropped. */
export function stateOf(
	search: string,
	known: {
		readonly policies: Readonly<Record<string, KnownPolicy>>;
		readonly cities: readonly string[];
		readonly years: readonly string[];
	},
): MatchingState {
	const asked = new URLSearchParams(search);
	const code = asked.get("policy") ?? "";
	const policy = Object.hasOwn(known.policies, code) ? code : "";
	const filled = known.policies[policy];
	const choice = (name: string, list: readonly string[], otherwise: string) => {
		const value = asked.get(name);
		return value !== null && list.includes(value) ? value : otherwise;
	};
	const cost = asked.get("cost") ?? (filled?.costWon == null ? "" : String(filled.costWon));
	return {
		policy,
		city: choice("city", known.cities, filled?.city ?? ""),
		year: choice("year", known.years, filled?.year ?? known.years.at(-1) ?? ""),
		costs: [cost, asked.get("cost2") ?? "", asked.get("cost3") ?? ""],
	};
}

/** The state as the query of an address, with its question mark; amounts without separators. */
export function queryOf({ policy, city, year, costs }: MatchingState): string {
	const query = new URLSearchParams();
	if (policy) query.set("policy", policy);
	if (city) query.set("city", city);
	if (year) query.set("year", year);
	costs.forEach((typed, index) => {
		const read = readAmount(typed);
		const name = costNames[index];
		if (name && typed.trim() !== "") query.set(name, "won" in read ? String(read.won) : typed);
	});
	const text = query.toString();
	return text === "" ? "" : `?${text}`;
}

export interface Reckoned {
	/** What is wrong with each year's cost; null where nothing is. */
	readonly faults: readonly (AmountFault | null)[];
	/** The rule of the chosen year. */
	readonly rule: MatchingRule | undefined;
	/** Null while an amount is wrong or the rule was not published. */
	readonly matching: Matching | null;
}

/** Reckons what a state asks for. */
export function reckon({ year, costs }: MatchingState, rules: readonly MatchingRule[]): Reckoned {
	const faults: (AmountFault | null)[] = [];
	const totals: number[] = [];
	for (const [index, typed] of costs.entries()) {
		const read = readAmount(typed);
		const before = totals[index - 1];
		if ("won" in read) totals.push(read.won);
		else if (read.fault === "empty" && before !== undefined) totals.push(before);
		// A later year without an amount leans on the one before it, whose fault is told there.
		const leans = index > 0 && "fault" in read && read.fault === "empty";
		faults.push("fault" in read && !leans ? read.fault : null);
	}
	const rule = rules.find((candidate) => String(candidate.year) === year);
	const [first, second, third] = totals;
	const isWhole =
		first !== undefined && second !== undefined && third !== undefined && faults.every((f) => f === null);
	return {
		faults,
		rule,
		matching: isWhole && rule && isPublished(rule) ? matchYears([first, second, third], rule) : null,
	};
}
