/** The breakdown of one value: what its classes and its measure's label say together. */
import type { ClassLabel, LabelReading, MeasureLabel } from "./labels.ts";

export type BreakdownReading =
	| { readonly is: "breakdown"; readonly breakdown: string | null }
	/** The record has no such breakdown. */
	| { readonly is: "none"; readonly label: string }
	| { readonly is: "ambiguous"; readonly label: string; readonly choices: readonly string[] };

/**
 * Puts classes together. `known` are all codes of breakdowns, `used` those the record has for this measure, which
 * decide where a label may mean several.
 */
export function composeBreakdown(
	measure: Pick<MeasureLabel, "breakdown" | "total">,
	classes: readonly LabelReading[],
	known: ReadonlySet<string>,
	used: ReadonlySet<string>,
): BreakdownReading {
	const named = classes.filter((label): label is ClassLabel => label.is === "class");
	const label = named.map((one) => one.label).join(", ");
	const others = named.filter(({ breakdowns }) => breakdowns.length > 0);
	const sexes = new Set(named.flatMap(({ sex }) => sex ?? []));
	const ages = new Set(named.flatMap(({ age }) => age ?? []));
	const [other] = others;
	if (other) {
		if (others.length > 1 || sexes.size + ages.size > 0) return { is: "none", label };
		const [one, ...more] = other.breakdowns;
		const fitting = more.length === 0 ? other.breakdowns : other.breakdowns.filter((code) => used.has(code));
		if (fitting.length > 1 || (one !== undefined && fitting.length === 0))
			return { is: "ambiguous", label, choices: other.breakdowns };
		return { is: "breakdown", breakdown: fitting[0] ?? null };
	}
	if (measure.breakdown !== null) ages.add(measure.breakdown);
	if (sexes.size > 1 || ages.size > 1) return { is: "none", label };
	const [sex] = sexes;
	const age = [...ages][0] ?? measure.total;
	const code = sex === undefined ? age : `${sex}-${age ?? "age-all"}`;
	return code === null || known.has(code) ? { is: "breakdown", breakdown: code } : { is: "none", label };
}
