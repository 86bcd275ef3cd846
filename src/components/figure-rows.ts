/** The rows of a chart's table, as markup: those of all places have hundreds of cells. */
import type { Datum } from "../data/views/datum.ts";
import type { Figure } from "../render/figure.ts";
import { html, type Markup, type Part } from "../render/html.ts";
import { originHere } from "../render/origin.ts";
import { figureWords } from "../text/figure-words.ts";
import { originLink } from "./content/origin-link.ts";
import { statusMark } from "./content/status-mark.ts";

/** What stands in a table's columns after the names: the chart's values and, of places, rank and change. */
export type ColumnGroup = "values" | "compared";

type Line = Figure["table"]["lines"][number];
type Cell = Line["cells"][number];

/** Rows with their groups of columns in the order given. */
export function figureRows(figure: Figure, groups: readonly ColumnGroup[]): Markup {
	const { table } = figure;
	const valueCell = valueCells(figure);
	return html`${table.lines.map(
		(line) =>
			html`<tr${line.place != null && html` data-place="${line.place}"`}>${nameCells(line.names, table.nameHeadings.length)}${groups.map(
				(group) =>
					group === "values"
						? line.cells.map(valueCell)
						: table.comparison.map(({ kind }, column) => comparedCell(kind, line.compared?.[column])),
			)}</tr>`,
	)}`;
}

function nameCells(names: readonly string[], count: number): Part {
	return names.map((name, index) =>
		index === count - 1 ? html`<th scope="row">${name || "–"}</th>` : html`<th>${name || "–"}</th>`,
	);
}

function comparedCell(kind: string, text = "–"): Markup {
	return html`<td class="data-table__number" data-compared="${kind}">${text}</td>`;
}

function valueCells(figure: Figure): (cell: Cell) => Markup {
	const words = figureWords[figure.locale];
	// Of several sources a cell tells its own by its place in the list below, unless it is the first.
	const sourceOf = (datum: Datum | undefined) =>
		figure.sources.findIndex(({ source }) => source === datum?.observation?.source);
	// One status for all is said above the chart; where they differ every cell carries its own.
	const marksStatus = figure.statuses.length > 1;
	return (cell) => {
		const datum = cell?.datum;
		const origin = originHere(datum, figure.locale);
		const source = sourceOf(datum);
		return html`<td${cell?.place != null && html` data-datum="${cell.place}"`}${
			source > 0 && html` data-source="${source}"`
		}${datum?.status === "derived" && !origin && html` data-derived`} class="data-table__number${
			datum?.value == null && " data-table__missing"
		}">${originLink(origin, cell?.text ?? words.notApplicable)}${
			marksStatus && cell?.status && html` ${statusMark(cell.status, false)}`
		}${cell && otherValues(cell.otherValues, figure)}</td>`;
	};
}

function otherValues(values: NonNullable<Cell>["otherValues"], { locale }: Figure): Part {
	if (values.length === 0) return null;
	return html` <small>(${values.map(
		({ use, value, observation }, index) =>
			html`${index > 0 && ", "}${use} ${originLink(originHere(observation, locale), value)}`,
	)})</small>`;
}
