/**
 * Reads the values of a drawing: nearest point under the pointer, tap to keep, arrow keys from one tab stop. What it says
 * stands in the chart's table, which every mark points to by `data-datum`; without script the table is the way to read.
 */
import { describe, wordsOf } from "./cell-words.ts";

interface Mark {
	readonly datum: string;
	readonly element: SVGGraphicsElement;
}

/** Pixels from a mark within which a pointer reads it. */
const REACH = 40;

class ChartValues extends HTMLElement {
	#tip: HTMLElement | undefined;
	/** Says what the keys lead to; it is always there, for what changes in a hidden one is not read aloud. */
	#voice: HTMLElement | undefined;
	#shown: SVGGraphicsElement | undefined;
	#kept = false;

	connectedCallback(): void {
		if (this.#tip || this.querySelector("[data-datum]") === null) return;
		this.tabIndex = 0;
		this.setAttribute("role", "group");
		this.#tip = document.createElement("div");
		this.#tip.className = "chart-tip";
		this.#tip.setAttribute("aria-hidden", "true");
		this.#tip.hidden = true;
		this.#voice = document.createElement("p");
		this.#voice.className = "visually-hidden";
		this.#voice.setAttribute("role", "status");
		this.append(this.#tip, this.#voice);
		for (const type of ["pointermove", "pointerleave", "pointerup", "keydown", "blur"])
			this.addEventListener(type, this);
	}

	disconnectedCallback(): void {
		this.#hide();
	}

	handleEvent(event: Event): void {
		if (event instanceof KeyboardEvent) this.#onKey(event);
		else if (event.type === "blur") this.#hide();
		else if (event instanceof PointerEvent) this.#onPointer(event);
	}

	#onPointer(event: PointerEvent): void {
		const isInside = event.composedPath().includes(this);
		// What is kept can be pointed at, as to select its words.
		if (isInside && this.#tip?.contains(event.target as Node)) return;
		if (event.type === "pointerdown") {
			if (!isInside) this.#hide();
		} else if (event.type === "pointerleave") {
			if (!this.#kept) this.#hide();
		} else if (event.type === "pointerup") {
			this.#showNearest(event);
			this.#keep(this.#shown !== undefined);
		} else if (event.pointerType === "mouse" && !this.#kept) this.#showNearest(event);
	}

	#onKey(event: KeyboardEvent): void {
		if (event.key === "Escape") {
			this.#hide();
			return;
		}
		// Keys pressed elsewhere reach this only while something is shown.
		if (event.currentTarget !== this) return;
		const marks = this.#marks();
		const at = marks.findIndex(({ element }) => element === this.#shown);
		const steps: Record<string, number> = {
			ArrowRight: at + 1,
			ArrowDown: at + 1,
			ArrowLeft: at - 1,
			ArrowUp: at - 1,
			Home: 0,
			End: marks.length - 1,
		};
		const next = steps[event.key];
		if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
		event.preventDefault();
		const mark = marks[Math.min(Math.max(next, 0), marks.length - 1)];
		if (!mark) return;
		this.#keep(true);
		this.#show(mark);
		this.#reveal(mark.element);
		const said = document.createElement("span");
		said.textContent = [...(this.#tip?.children ?? [])].map(wordsOf).join(", ");
		this.#voice?.replaceChildren(said);
	}

	/** Marks of the drawing that is shown at this width, in the order of the data, each datum once. */
	#marks(): Mark[] {
		const seen = new Map<string, Mark>();
		// Asked of the drawings, not of each of their marks: a heat table has hundreds.
		const shown = [...this.querySelectorAll("svg[role=img]")].find((svg) => svg.getClientRects().length > 0);
		for (const element of shown?.querySelectorAll<SVGGraphicsElement>("[data-datum]") ?? []) {
			const datum = element.dataset.datum ?? "";
			if (!seen.has(datum)) seen.set(datum, { datum, element });
		}
		// Points added for comparison are named by a place's code and follow the chart's own.
		const order = ({ datum }: Mark) => Number.parseInt(datum, 10);
		return [...seen.values()].sort((a, b) => order(a) - order(b));
	}

	#showNearest({ clientX, clientY }: PointerEvent): void {
		let best: Mark | undefined;
		let least = REACH;
		for (const mark of this.#marks()) {
			const box = mark.element.getBoundingClientRect();
			const dx = Math.max(box.left - clientX, 0, clientX - box.right);
			const dy = Math.max(box.top - clientY, 0, clientY - box.bottom);
			// Inside a large shape the nearer middle wins.
			const middle =
				Math.hypot(clientX - (box.left + box.right) / 2, clientY - (box.top + box.bottom) / 2) / 1000;
			const distance = Math.hypot(dx, dy) + middle;
			if (distance < least) {
				best = mark;
				least = distance;
			}
		}
		if (best) this.#show(best);
		else this.#hide();
	}

	#show({ datum, element }: Mark): void {
		const tip = this.#tip;
		const figure = this.closest("figure");
		const cell = figure?.querySelector<HTMLTableCellElement>(`td[data-datum="${datum}"]`);
		if (!tip || !figure || !cell) return;
		if (this.#shown !== element) {
			this.#shown?.classList.remove("is-read");
			this.#shown = element;
			element.classList.add("is-read");
			tip.replaceChildren(...describe(cell, figure));
		}
		if (tip.hidden) {
			tip.hidden = false;
			// Until it closes: wherever the focus is, Escape closes it, and so does a press elsewhere.
			document.addEventListener("keydown", this);
			document.addEventListener("pointerdown", this);
		}
		this.#place(tip, element.getBoundingClientRect());
	}

	/** Puts the tip above the mark, or below where there is no room, and within the window on every side. */
	#place(tip: HTMLElement, mark: DOMRect): void {
		const frame = this.getBoundingClientRect();
		const root = document.documentElement;
		const [width, height] = [tip.offsetWidth, tip.offsetHeight];
		const within = (value: number, least: number, most: number) => Math.max(Math.min(value, most), least);
		const left = within(
			(mark.left + mark.right - width) / 2,
			Math.max(frame.left, 0),
			Math.min(frame.right, root.clientWidth) - width,
		);
		const above = mark.top - height - 8;
		const below = mark.bottom + 8;
		const isAbove = above >= 0 || below + height > root.clientHeight;
		const top = within(isAbove ? above : below, 0, Math.max(root.clientHeight - height, 0));
		tip.style.insetInlineStart = `${Math.round(left - frame.left)}px`;
		tip.style.insetBlockStart = `${Math.round(top - frame.top)}px`;
	}

	/** Brings a mark that the keys lead to into sight: a drawing may be higher than the window. */
	#reveal(mark: SVGGraphicsElement): void {
		const { top, bottom } = mark.getBoundingClientRect();
		if (top >= 0 && bottom <= document.documentElement.clientHeight) return;
		mark.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
		if (this.#tip) this.#place(this.#tip, mark.getBoundingClientRect());
	}

	#keep(isKept: boolean): void {
		this.#kept = isKept;
		this.#tip?.classList.toggle("is-kept", isKept);
	}

	#hide(): void {
		this.#keep(false);
		this.#shown?.classList.remove("is-read");
		this.#shown = undefined;
		if (this.#tip) this.#tip.hidden = true;
		document.removeEventListener("keydown", this);
		document.removeEventListener("pointerdown", this);
	}
}

customElements.define("chart-values", ChartValues);
