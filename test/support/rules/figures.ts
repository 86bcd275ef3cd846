import { type PageRule, wordsOf } from "../rule.ts";

/** Widest a drawing for phones, narrowest a drawing for wider pages may be, in CSS pixels. */
const narrow = 480;
const wide = 600;

/** Every chart is an article: title, sentence, a drawing or two of one height, table and linked sources. */
export const chartsAreArticles: PageRule = ({ document: doc }) =>
	[...doc.querySelectorAll("figure.chart")].flatMap((figure, index) => {
		const title = wordsOf(figure.querySelector("h2, h3, h4, h5, h6") ?? figure.querySelector("figcaption"));
		const name = figure.getAttribute("id") ?? (title || `number ${index + 1}`);
		const faults = [
			...(title === "" ? ["has no title"] : []),
			...(hasSentence(figure) ? [] : ["has no sentence"]),
			...drawingFaults(figure),
			...tableFaults(figure),
			...(figure.querySelector('[class*="source"] a[href]') ? [] : ["names no source with a link"]),
		];
		return faults.map((fault) => `chart ${name} ${fault}`);
	});

function hasSentence(figure: Element): boolean {
	return [...figure.querySelectorAll("p")]
		.filter((paragraph) => !paragraph.closest("details") && !paragraph.closest('[class*="source"]'))
		.some((paragraph) => /[.!?][)"'”’」]?$/.test(wordsOf(paragraph)));
}

function drawingFaults(figure: Element): readonly string[] {
	const drawings = [...figure.querySelectorAll("svg")].filter(
		(svg) => svg.getAttribute("aria-hidden") !== "true",
	);
	const faults: string[] = [];
	if (drawings.length !== 1 && drawings.length !== 2)
		faults.push(`has ${drawings.length} drawings, expected one or two`);
	for (const svg of drawings) {
		if (svg.getAttribute("role") !== "img") faults.push("has a drawing without role=img");
		if (accessibleName(svg) === "") faults.push("has a drawing without a name");
	}
	const sizes = drawings.map(sizeOf).sort((one, other) => one.width - other.width);
	const [small, large] = sizes;
	if (small && !large && small.width > narrow) faults.push(`is drawn only ${small.width} wide`);
	if (small && large) {
		if (!(small.width <= narrow && large.width >= wide)) {
			faults.push(`is drawn ${small.width} and ${large.width} wide, expected a narrow and a wide one`);
		}
		if (small.height !== large.height) faults.push(`is drawn ${small.height} and ${large.height} high`);
	}
	return faults;
}

function tableFaults(figure: Element): readonly string[] {
	const tables = [...figure.querySelectorAll("details table")];
	if (tables.length === 0) return ["has no table in details"];
	return tables.flatMap((table) => {
		if (!table.querySelector("tbody td, tr td")) return ["has an empty table"];
		return table.querySelector("th") ? [] : ["has a table without headers"];
	});
}

/** The name a screen reader gives a drawing. */
function accessibleName(svg: Element): string {
	const ids = svg.getAttribute("aria-labelledby")?.trim().split(/\s+/) ?? [];
	const referred = ids.map((id) => wordsOf(svg.ownerDocument.getElementById(id))).join(" ");
	const own = [...svg.children].find((child) => child.localName === "title");
	return (referred.trim() || svg.getAttribute("aria-label")?.trim()) ?? wordsOf(own);
}

function sizeOf(svg: Element): { width: number; height: number } {
	const [, , width, height] = (svg.getAttribute("viewBox") ?? "")
		.trim()
		.split(/[\s,]+/)
		.map(Number);
	return {
		width: width ?? Number(svg.getAttribute("width")),
		height: height ?? Number(svg.getAttribute("height")),
	};
}
