/** Columns nobody knows: harmless where rows are told apart without them, else to be asked about. */
import type { Findings } from "./findings.ts";
import { readNumber } from "./number-text.ts";
import { headerAddress, type Readers, type Roles } from "./roles.ts";
import type { PlacedRow } from "./rows-of-places.ts";
import type { Shape } from "./shape.ts";

/** Rows to go on with: none where a column that matters is not known. */
export function otherColumns(
	shape: Shape,
	roles: Roles,
	rows: readonly PlacedRow[],
	{ marks }: Readers,
	findings: Findings,
): readonly PlacedRow[] {
	if (roles.others.length === 0) return rows;
	const keys = new Set<string>();
	const isTold = rows.every(({ region, texts }) => {
		const named = texts.filter(
			(_, index) => !["place", "place-code", "unit"].includes(roles.keys[index]?.as ?? ""),
		);
		const key = JSON.stringify([region, named]);
		const isNew = !keys.has(key);
		keys.add(key);
		return isNew;
	});
	for (const { column, header } of roles.others) {
		const at = headerAddress(shape, column);
		const cells = rows.map(({ row }) => row.cells[column] ?? "").filter((cell) => cell !== "");
		const isNumbers = cells.every((cell) => readNumber(cell).is !== "other" || marks.has(cell));
		if (!isTold) findings.ask("column-unknown", { header, examples: [...new Set(cells)].slice(0, 3) }, at);
		else if (isNumbers) findings.leaveOut("unknown-column", { header }, at);
		else findings.leaveOut("told-by-others", { header }, at);
	}
	return isTold ? rows : [];
}
