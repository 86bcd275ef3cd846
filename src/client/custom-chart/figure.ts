/** The chart as an article, built as the ready-made ones are: words, drawing, legend, table, meaning and sources. */

import type { SeriesSource } from "../../render/series-file.ts";
import type { FigureTable } from "../../render/table.ts";
import type { Locale } from "../../site.ts";
import { type StatusName, statusStyles, token } from "../../styles/tokens.ts";
import { type Prose, plainText } from "../../text/cited.ts";
import { figureWords } from "../../text/figure-words.ts";
import { formatDate } from "../../text/periods.ts";
import { aroundUnbroken } from "../../text/unbroken.ts";
import type { Drawing } from "./drawing.ts";
import { el, svgEl } from "./elements.ts";

export interface FigureParts {
	readonly locale: Locale;
	readonly title: string;
	readonly sentence: string;
	readonly unit: string;
	/** Statuses of the values shown, in the order of the code list. */
	readonly statuses: readonly { readonly status: StatusName; readonly label: string }[];
	/** What the measure means and how it is misread. */
	readonly definition: string;
	readonly glossary: string;
	/** Remarks of the record on values shown, each once. */
	readonly remarks: readonly Prose[];
	readonly notes: readonly string[];
	readonly table: FigureTable;
	readonly sources: readonly SeriesSource[];
	/** Null where the table stands for itself. */
	readonly drawing: Drawing | null;
	/** Labels of the classes of a map. */
	readonly classes: readonly string[];
	/** A mark of a status as the page has it. */
	readonly statusMark: (status: StatusName, isLabelled: boolean) => Node;
}

export function figureOf(parts: FigureParts): HTMLElement {
	const { locale, title, sentence, unit, statuses, drawing, notes } = parts;
	const words = figureWords[locale];
	const table = tableElement(parts);
	const caption = el(
		"figcaption",
		{ class: "custom-figure__caption" },
		el("h2", { class: "custom-figure__title" }, ...unbrokenNodes(title)),
		el("p", { class: "custom-figure__sentence" }, ...unbrokenNodes(sentence)),
		el(
			"p",
			{ class: "chart__unit custom-figure__unit" },
			el("span", {}, `${words.unit}: ${unit}`),
			...statuses.map(({ status }) => parts.statusMark(status, true)),
		),
	);
	if (drawing && drawing.classes.length > 0) caption.append(classesOf(drawing, parts.classes));
	return el(
		"figure",
		{ class: "custom-figure", id: "custom-figure", "aria-label": title },
		caption,
		...(drawing ? [drawingElement(drawing, words.readValues)] : [table]),
		...(drawing
			? [el("details", { class: "custom-figure__data" }, el("summary", {}, words.showTable), table)]
			: []),
		aboutOf(parts),
		...notes.map((note) => el("p", { class: "custom-figure__note" }, note)),
		...sourcesOf(parts.sources, locale),
	);
}

/** The drawing in the element that reads its values; it is made with its content, which it looks for when it is placed. */
export function drawingElement({ svg }: Drawing, readValues: string): HTMLElement {
	const values = document.createElement("chart-values");
	values.className = "custom-figure__drawing";
	values.setAttribute("aria-label", readValues);
	const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
	values.append(document.importNode(root, true));
	return values;
}

function classesOf(drawing: Drawing, labels: readonly string[]): HTMLElement {
	return el(
		"ul",
		{ class: "custom-figure__classes" },
		...drawing.classes.map(({ colour }, index) =>
			el(
				"li",
				{},
				svgEl(
					"svg",
					{ viewBox: "0 0 10 10", preserveAspectRatio: "none", "aria-hidden": "true" },
					svgEl("rect", { width: 10, height: 10, fill: token(colour) }),
				),
				el("span", {}, labels[index] ?? ""),
			),
		),
	);
}

function tableElement({ table, title, locale, statuses, statusMark, sources }: FigureParts): HTMLElement {
	const words = figureWords[locale];
	const marksStatus = statuses.length > 1;
	// Which of the sources below the figure a value is from.
	const sourceOf = (code: string | undefined) => {
		const place = sources.findIndex((source) => source.code === code);
		return place < 0 ? null : place;
	};
	const head = el(
		"tr",
		{},
		...table.nameHeadings.map((heading) => el("th", { scope: "col" }, heading)),
		...table.valueHeadings.map((heading) =>
			el("th", { scope: "col", class: "data-table__number", "data-column": table.isSpread }, heading),
		),
	);
	const lines = table.lines.map(({ names, cells }) =>
		el(
			"tr",
			{},
			...names.map((name, index) => el("th", { scope: index === names.length - 1 ? "row" : null }, name)),
			...cells.map((cell) => {
				const isGap = cell?.datum.value == null;
				const made = el(
					"td",
					{
						"data-datum": cell?.place,
						"data-source": sourceOf(cell?.datum.observation?.source),
						class: `data-table__number${isGap ? " data-table__missing" : ""}`,
					},
					cell?.text ?? words.notApplicable,
				);
				if (marksStatus && cell?.status) made.append(" ", statusMark(cell.status.status, false));
				if (cell?.others) made.append(" ", el("small", {}, `(${cell.others})`));
				return made;
			}),
		),
	);
	return el(
		"div",
		{ class: "data-table-frame", tabindex: 0, role: "region", "aria-label": words.tableOf(title) },
		el(
			"table",
			{ class: "data-table" },
			el("caption", { class: "visually-hidden" }, title),
			el("thead", {}, head),
			el("tbody", {}, ...lines),
		),
	);
}

function aboutOf({ locale, definition, remarks, glossary }: FigureParts): HTMLElement {
	const words = figureWords[locale];
	const about = el(
		"details",
		{ class: "custom-figure__about" },
		el("summary", {}, words.whatItMeans),
		el("p", {}, definition),
	);
	if (remarks.length > 0)
		about.append(
			el(
				"ul",
				{ class: "custom-figure__remarks" },
				...remarks.map((remark) => el("li", {}, plainText(remark))),
			),
		);
	about.append(el("p", {}, el("a", { href: glossary }, words.inGlossary)));
	return about;
}

function sourcesOf(sources: readonly SeriesSource[], locale: Locale): HTMLElement[] {
	const words = figureWords[locale];
	const items = sources.map(({ title, publisher, published, href }) => {
		const date = published ? `, ${formatDate(published, locale)}` : "";
		return el(
			"li",
			{ class: "source-list__item" },
			href ? el("a", { href, rel: "external noopener" }, title) : title,
			" ",
			el(
				"span",
				{ class: "source-list__detail" },
				`${publisher}${date}${href ? "" : ` (${words.noAddress})`}`,
			),
		);
	});
	return [
		el("p", { class: "custom-figure__sources" }, words.sources),
		el("ol", { class: "source-list" }, ...items),
	];
}

/** The text as nodes, its words with a middle dot marked. */
export function unbrokenNodes(text: string): (Node | string)[] {
	return aroundUnbroken(text, (word) => el("span", { class: "unbroken" }, word));
}

/** Statuses of a list of codes, in the order the site shows them. */
export function inStatusOrder(codes: ReadonlySet<string>): StatusName[] {
	return (Object.keys(statusStyles) as StatusName[]).filter((status) => codes.has(status));
}
