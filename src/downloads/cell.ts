/** One cell of a download. Null is an empty cell, which is never zero. */
export type Cell = string | number | boolean | null;

/** A cell as the record writes it: plain decimals, `yes` and `no`, nothing for null. */
export function cellText(cell: Cell): string {
	if (cell === null) return "";
	if (typeof cell === "boolean") return cell ? "yes" : "no";
	return typeof cell === "number" ? plainDecimal(cell) : cell;
}

/** Decimal notation without an exponent, which some programs do not read. */
function plainDecimal(value: number): string {
	const shortest = String(value);
	return shortest.includes("e") ? value.toFixed(20).replace(/\.?0+$/, "") : shortest;
}
