/**
 * Reads the values of a drawing: nearest point under the pointer, tap to keep, arrow keys from one tab stop. What it says
 * stands in the chart's table, which every mark points to by `data-datum`; without script the table is the way to read.
 */

interface Mark {
	readonly datum: string;
	readonly element: SVGGraphicsElement;
}

class ChartValues extends HTMLElement {
	#tip: HTMLElement | undefined;
	#shown: SVGGraphicsElement | undefined;
	#kept = false;

	connectedCallback(): void {
		if (this.#marks().length === 0) return;
		this.tabIndex = 0;
		this.setAttribute("role", "group");
		const tip = document.createElement("div");
		tip.className = "chart-tip";
		tip.setAttribute("role", "status");
		tip.hidden = true;
		this.append(tip);
		this.#tip = tip;
		for (const type of ["pointermove", "pointerleave", "pointerup", "keydown", "blur"])
			this.addEventListener(type, this);
		document.addEventListener("pointerdown", this);
	}

	disconnectedCallback(): void {
		document.removeEventListener("pointerdown", this);
	}

	handleEvent(event: Event): void {
		if (event instanceof KeyboardEvent) this.#onKey(event);
		else if (event.type === "blur") this.#hide();
		else if (event instanceof PointerEvent) this.#onPointer(event);
	}

	#onPointer(event: PointerEvent): void {
		const inside = event.composedPath().includes(this);
		if (event.type === "pointerdown") {
			if (!inside) this.#hide();
		} else if (event.type === "pointerleave") {
			if (!this.#kept) this.#hide();
		} else if (event.type === "pointerup") {
			this.#showNearest(event);
			this.#kept = this.#shown !== undefined;
		} else if (event.pointerType === "mouse") {
			this.#kept = false;
			this.#showNearest(event);
		}
	}

	#onKey(event: KeyboardEvent): void {
		if (event.key === "Escape") {
			this.#hide();
			return;
		}
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
		if (next === undefined) return;
		event.preventDefault();
		const mark = marks[Math.min(Math.max(next, 0), marks.length - 1)];
		if (mark) this.#show(mark);
	}

	/** Marks of the drawing that is shown at this width, in the order of the data, each datum once. */
	#marks(): Mark[] {
		const seen = new Map<string, Mark>();
		for (const element of this.querySelectorAll<SVGGraphicsElement>("[data-datum]")) {
			const datum = element.dataset.datum ?? "";
			if (!seen.has(datum) && element.getClientRects().length > 0) seen.set(datum, { datum, element });
		}
		return [...seen.values()].sort((a, b) => Number(a.datum) - Number(b.datum));
	}

	#showNearest({ clientX, clientY }: PointerEvent): void {
		let best: Mark | undefined;
		let least = 40;
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
		const cell = this.closest("figure")?.querySelector<HTMLTableCellElement>(`td[data-datum="${datum}"]`);
		if (!tip || !cell) return;
		if (this.#shown !== element) {
			this.#shown?.classList.remove("is-read");
			this.#shown = element;
			element.classList.add("is-read");
			tip.replaceChildren(...describe(cell));
		}
		tip.hidden = false;
		const frame = this.getBoundingClientRect();
		const box = element.getBoundingClientRect();
		const width = tip.offsetWidth;
		const left = Math.min(
			Math.max((box.left + box.right) / 2 - frame.left - width / 2, 0),
			frame.width - width,
		);
		const above = box.top - frame.top - tip.offsetHeight - 8;
		tip.style.insetInlineStart = `${Math.round(left)}px`;
		tip.style.insetBlockStart = `${Math.round(above >= 0 ? above : box.bottom - frame.top + 8)}px`;
	}

	#hide(): void {
		this.#kept = false;
		this.#shown?.classList.remove("is-read");
		this.#shown = undefined;
		if (this.#tip) this.#tip.hidden = true;
	}
}

/** The value, what it belongs to, and what else was published, from the table's cell. */
function describe(cell: HTMLTableCellElement): HTMLElement[] {
	const row = cell.parentElement as HTMLTableRowElement;
	const headings = [...(cell.closest("table")?.tHead?.rows[0]?.cells ?? [])];
	const names = [...row.querySelectorAll("th")].map(textOf);
	const valueColumns = row.cells.length - names.length;
	const heading = valueColumns > 1 ? textOf(headings[cell.cellIndex]) : "";
	const value = document.createElement("strong");
	value.textContent = textOf(cell);
	const place = document.createElement("span");
	place.textContent = [...names, heading].filter(Boolean).join(" · ");
	return [value, place];
}

function textOf(element: Element | undefined): string {
	return element?.textContent?.replace(/\s+/g, " ").trim() ?? "";
}

customElements.define("chart-values", ChartValues);
