/** Breakdowns by age and sex, such as `male-age-15-19`, taken apart: the record has one code for both. */

export type Sex = "male" | "female";
export const sexes: readonly Sex[] = ["male", "female"];

/** The age of a breakdown as a code: `age-15-19`. Null where the breakdown is not by age. */
export function ageOf(breakdown: string | null): string | null {
	return /^(?:(?:fe)?male-)?(age-.+)$/.exec(breakdown ?? "")?.[1] ?? null;
}

/** The sex of a breakdown, or of a sex by itself; null for both. */
export function sexOf(breakdown: string | null): Sex | null {
	return sexes.find((sex) => breakdown === sex || breakdown?.startsWith(`${sex}-`)) ?? null;
}

/** The youngest age of a code such as `age-15-19`, in years. */
export function youngest(age: string): number {
	return Number(/\d+/.exec(age)?.[0]);
}
