/** Decimal numbers as they are printed: whole digits and a power of ten, so that 73.1 thousand is exactly 73100. */

export interface Decimal {
	/** All digits, with the sign. */
	readonly digits: bigint;
	/** How many of the digits stand after the point; never negative. */
	readonly decimals: number;
}

/** Reads plain decimal notation such as `-61.50`; null for anything else. */
export function readDecimal(text: string): Decimal | null {
	const [, sign, whole, part = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
	if (whole === undefined) return null;
	return { digits: BigInt(`${sign}${whole}${part}`), decimals: part.length };
}

/** The number times ten to the given power, exactly. */
export function timesPowerOfTen({ digits, decimals }: Decimal, power: number): Decimal {
	const left = decimals - power;
	return left >= 0 ? { digits, decimals: left } : { digits: digits * 10n ** BigInt(-left), decimals: 0 };
}

/** Plain notation without zeros that say nothing: `73100`, `61.5`, `0`. */
export function formatDecimal({ digits, decimals }: Decimal): string {
	const negative = digits < 0n;
	const all = String(negative ? -digits : digits).padStart(decimals + 1, "0");
	const whole = all.slice(0, all.length - decimals);
	const part = all.slice(all.length - decimals).replace(/0+$/, "");
	const plain = part === "" ? whole : `${whole}.${part}`;
	return negative && plain !== "0" ? `-${plain}` : plain;
}

/**
 * Whether a finer number, printed to ten to the power of −`decimals`, could read as the coarser one. Publishers round
 * halves either way, so a half counts for both neighbours.
 */
export function roundsTo(finer: Decimal, coarser: Decimal, power: number): boolean {
	const unit = timesPowerOfTen({ digits: 1n, decimals: coarser.decimals }, power);
	const value = timesPowerOfTen(coarser, power);
	const places = Math.max(finer.decimals, unit.decimals, value.decimals);
	const at = ({ digits, decimals }: Decimal) => digits * 10n ** BigInt(places - decimals);
	const apart = at(finer) - at(value);
	return 2n * (apart < 0n ? -apart : apart) <= at(unit);
}
