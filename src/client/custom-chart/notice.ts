/** What a reader is told where a wish could not be met: why a form cannot be drawn, and what was shown instead. */
import type { CustomChartWords } from "../../text/pages/custom-chart.ts";
import type { CustomChart } from "./chart.ts";
import type { Change } from "./choices.ts";
import type { SetupRegion } from "./setup.ts";

/** A notice of thirty names would be read by nobody. */
const few = (names: readonly string[]) => (names.length > 4 ? [...names.slice(0, 3), "…"] : names);

/**
 * The notice above a chart, empty where every wish was met. **unknown** is a measure that was asked for and that there is
 * not.
 */
export function noticeOf(
	changes: readonly Change[],
	unknown: string | null,
	chart: CustomChart,
	regions: readonly SetupRegion[],
	{ parts, forms, formReasons, changed }: CustomChartWords,
): string {
	const form = (code: string) => forms[code as keyof typeof forms] ?? code;
	const told = [
		...(unknown === null ? [] : [{ part: parts.measure, names: [unknown] }]),
		...changes
			.filter(({ reason }) => reason === null)
			.map(({ what, dropped }) => ({
				part: parts[what],
				names: few(
					dropped.map((code) => (what === "form" ? form(code) : nameOf(what, code, chart, regions))),
				),
			})),
	];
	const reasons = changes.flatMap(({ reason, dropped }) =>
		reason === null ? [] : `${form(dropped[0] ?? "")}: ${formReasons[reason]}`,
	);
	return [...reasons, ...(told.length > 0 ? [changed(told)] : [])].join(" ");
}

/** The name of what was asked for; what an address says and no list has stays as it is. */
function nameOf(
	what: Exclude<Change["what"], "form">,
	code: string,
	{ vocabulary, series }: CustomChart,
	regions: readonly SetupRegion[],
): string {
	if (what === "breakdown") {
		const isListed = series.file.breakdowns.some((row) => row.code === code);
		return isListed ? vocabulary.name("breakdown", code) : code;
	}
	if (what === "places")
		return regions.some(({ region }) => region === code) ? vocabulary.name("region", code) : code;
	try {
		return vocabulary.name("period", code);
	} catch {
		return code;
	}
}
