/** Years of the market's rules and rounds, listed in a sentence. */
import type { Locale } from "../../../site.ts";
import { formatList } from "../../lists.ts";
import { formatPeriod } from "../../periods.ts";

export const listYears = (list: readonly number[], locale: Locale) =>
	formatList(
		list.map((year) => formatPeriod(String(year), locale)),
		locale,
	);
