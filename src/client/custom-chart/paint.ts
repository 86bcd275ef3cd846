/**
 * Paints a picture file on a canvas, by hand: an `<img>` of it would see none of the page's fonts, and a strict content
 * security policy lets none in that is not a file of the site. Knows what Plot and `pictureFile` draw, and no more.
 */

/** What a part of a picture inherits from those around it. */
type Style = Readonly<Record<string, string>>;

const inherited = [
	"fill",
	"fill-opacity",
	"stroke",
	"stroke-width",
	"stroke-opacity",
	"stroke-dasharray",
	"stroke-linecap",
	"stroke-linejoin",
	"stroke-miterlimit",
	"paint-order",
	"font-size",
	"font-family",
	"font-weight",
	"text-anchor",
	"color",
] as const;

const initial: Style = {
	fill: "#000000",
	"fill-opacity": "1",
	stroke: "none",
	"stroke-width": "1",
	"stroke-opacity": "1",
	"stroke-linecap": "butt",
	"stroke-linejoin": "miter",
	"stroke-miterlimit": "4",
	"font-size": "12",
	"font-weight": "400",
	"text-anchor": "start",
	color: "#000000",
};

/** The picture as a canvas, **scale** pixels for each of its own. */
export function paint(svg: string, scale: number): HTMLCanvasElement {
	const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
	const canvas = document.createElement("canvas");
	canvas.width = Math.round(numberOf(root, "width") * scale);
	canvas.height = Math.round(numberOf(root, "height") * scale);
	const context = canvas.getContext("2d");
	if (context === null) throw new Error("no canvas to paint on");
	context.scale(scale, scale);
	paintPart(root, initial, context);
	return canvas;
}

function paintPart(element: Element, around: Style, context: CanvasRenderingContext2D): void {
	if (element.localName === "defs" || element.localName === "title") return;
	const style = styleOf(element, around);
	context.save();
	transform(element.getAttribute("transform"), context);
	context.globalAlpha *= Number(element.getAttribute("opacity") ?? 1);
	const shape = shapeOf(element);
	if (shape) paintShape(shape, element, style, context);
	else if (element.localName === "text") paintText(element, style, context);
	else for (const child of element.children) paintPart(child, style, context);
	context.restore();
}

function styleOf(element: Element, around: Style): Style {
	const own = inherited.flatMap((name) => {
		const value = element.getAttribute(name);
		return value === null || value === "inherit" ? [] : [[name, value] as const];
	});
	return own.length === 0 ? around : { ...around, ...Object.fromEntries(own) };
}

/** `translate(1,2)`, `rotate(3)` and `scale(4)`, in their order. */
function transform(text: string | null, context: CanvasRenderingContext2D): void {
	for (const [, name, list = ""] of text?.matchAll(/(\w+)\(([^)]*)\)/g) ?? []) {
		const [a = 0, b] = list.split(/[\s,]+/).map(Number);
		if (name === "translate") context.translate(a, b ?? 0);
		if (name === "rotate") context.rotate((a * Math.PI) / 180);
		if (name === "scale") context.scale(a, b ?? a);
	}
}

function shapeOf(element: Element): Path2D | null {
	const at = (name: string) => numberOf(element, name);
	const path = new Path2D();
	switch (element.localName) {
		case "path":
			return new Path2D(element.getAttribute("d") ?? "");
		case "line":
			path.moveTo(at("x1"), at("y1"));
			path.lineTo(at("x2"), at("y2"));
			return path;
		case "circle":
			path.arc(at("cx"), at("cy"), at("r"), 0, 2 * Math.PI);
			return path;
		case "rect":
			path.rect(at("x"), at("y"), at("width"), at("height"));
			return path;
		default:
			return null;
	}
}

function paintShape(path: Path2D, element: Element, style: Style, context: CanvasRenderingContext2D): void {
	const isLine = element.localName === "line";
	const fill = isLine ? null : paintOf(style.fill, style, element, context);
	if (fill !== null) {
		withAlpha(context, style["fill-opacity"], () => {
			context.fillStyle = fill;
			context.fill(path, element.getAttribute("fill-rule") === "evenodd" ? "evenodd" : "nonzero");
		});
	}
	const stroke = paintOf(style.stroke, style, element, context);
	if (stroke !== null)
		withAlpha(context, style["stroke-opacity"], () => {
			setStroke(stroke, style, context);
			context.stroke(path);
		});
}

function paintText(element: Element, style: Style, context: CanvasRenderingContext2D): void {
	const size = Number.parseFloat(style["font-size"] ?? "12");
	context.font = `${style["font-weight"] ?? "400"} ${size}px ${style["font-family"] ?? "sans-serif"}`;
	const anchors = { start: "left", middle: "center", end: "right" } as const;
	context.textAlign = anchors[(style["text-anchor"] ?? "start") as keyof typeof anchors] ?? "left";
	context.textBaseline = "alphabetic";
	const pieces = element.children.length > 0 ? [...element.children] : [element];
	let y = length(element.getAttribute("y"), size);
	for (const piece of pieces) {
		// Lines of one text stand below each other by their `dy` or `y`.
		y = piece === element ? y : piece.hasAttribute("y") ? length(piece.getAttribute("y"), size) : y;
		const dy =
			length(piece.getAttribute("dy"), size) +
			(piece === element ? 0 : length(element.getAttribute("dy"), size));
		const x = numberOf(piece.hasAttribute("x") ? piece : element, "x");
		const text = piece.textContent ?? "";
		const stroke = paintOf(style.stroke, style, element, context);
		if (stroke !== null) {
			setStroke(stroke, style, context);
			context.strokeText(text, x, y + dy);
		}
		const fill = paintOf(style.fill, style, element, context);
		if (fill !== null)
			withAlpha(context, style["fill-opacity"], () => {
				context.fillStyle = fill;
				context.fillText(text, x, y + dy);
			});
	}
}

function setStroke(stroke: string | CanvasPattern, style: Style, context: CanvasRenderingContext2D): void {
	context.strokeStyle = stroke;
	context.lineWidth = Number.parseFloat(style["stroke-width"] ?? "1");
	context.lineCap = (style["stroke-linecap"] ?? "butt") as CanvasLineCap;
	context.lineJoin = (style["stroke-linejoin"] ?? "miter") as CanvasLineJoin;
	context.miterLimit = Number(style["stroke-miterlimit"] ?? 4);
	const dashes = style["stroke-dasharray"];
	context.setLineDash(dashes && dashes !== "none" ? dashes.split(/[\s,]+/).map(Number) : []);
}

/** A colour, a hatch, or null for nothing. */
function paintOf(
	value: string | undefined,
	style: Style,
	element: Element,
	context: CanvasRenderingContext2D,
): string | CanvasPattern | null {
	if (value === undefined || value === "none" || value === "transparent") return null;
	if (value === "currentColor") return style.color ?? null;
	const id = /^url\(#(.+)\)$/.exec(value)?.[1];
	return id === undefined ? value : hatchOf(id, element, context);
}

/** The hatch of a `<pattern>`: its colours are those of its two rectangles. */
function hatchOf(id: string, element: Element, context: CanvasRenderingContext2D): CanvasPattern | null {
	const rectangles = element.ownerDocument.getElementById(id)?.querySelectorAll("rect") ?? [];
	const [ground, stripe] = [...rectangles].map((each) => each.getAttribute("fill") ?? "none");
	const tile = document.createElement("canvas");
	tile.width = 6;
	tile.height = 6;
	const brush = tile.getContext("2d");
	if (!brush || !ground || !stripe) return null;
	brush.fillStyle = ground;
	brush.fillRect(0, 0, 6, 6);
	brush.fillStyle = stripe;
	brush.fillRect(0, 0, 2.5, 6);
	const pattern = context.createPattern(tile, "repeat");
	pattern?.setTransform(new DOMMatrix().rotate(45));
	return pattern;
}

function withAlpha(context: CanvasRenderingContext2D, opacity: string | undefined, work: () => void): void {
	const before = context.globalAlpha;
	context.globalAlpha = before * Number(opacity ?? 1);
	work();
	context.globalAlpha = before;
}

function numberOf(element: Element, name: string): number {
	return Number.parseFloat(element.getAttribute(name) ?? "0") || 0;
}

/** `0.32em` or `12` in pixels. */
function length(text: string | null, size: number): number {
	if (text === null) return 0;
	const number = Number.parseFloat(text) || 0;
	return text.endsWith("em") ? number * size : number;
}
