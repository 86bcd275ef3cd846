/**
 * What runs inside a page while a reader's act is measured. Each function is sent to the browser as text, so it may use
 * nothing from outside itself.
 */

/** What one act took; all in milliseconds, on the browser's own clock. */
export interface Taken {
	/** From the input to the next frame that was painted, as Interaction to Next Paint has it. */
	readonly nextPaint: number;
	/** From the input to the frame that shows what was asked for. */
	readonly shown: number;
	/** The longest task meanwhile and just afterwards; 0 where none took more than 50 ms. */
	readonly longestTask: number;
}

declare global {
	interface Window {
		taken?: Promise<Taken>;
		/** Start and length of each task of more than 50 ms. */
		longTasks?: [start: number, length: number][];
	}
}

/** Notes long tasks from before the page's first byte. */
export function noteLongTasks(): void {
	const noted: [number, number][] = [];
	window.longTasks = noted;
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries()) noted.push([startTime, duration]);
	}).observe({ type: "longtask", buffered: true });
}

/**
 * Begins to wait for an input. What was asked for is shown once the text of the first element that **answer** selects is
 * another than now. `window.taken` holds the figures when they are there.
 */
export function awaitInput(answer: string): void {
	const textOf = () => document.querySelector(answer)?.textContent ?? "";
	const before = textOf();
	window.taken = new Promise((done) => {
		const kinds = ["pointerdown", "click", "keydown", "input", "change"];
		const painted = () =>
			new Promise<number>((then) =>
				requestAnimationFrame(() => {
					// Messages wait until the frame is out.
					const { port1, port2 } = new MessageChannel();
					port1.onmessage = () => then(performance.now());
					port2.postMessage(null);
				}),
			);
		const begin = async (event: Event) => {
			for (const kind of kinds) removeEventListener(kind, begin, true);
			const start = event.timeStamp;
			const nextPaint = await painted();
			let shown = nextPaint;
			while (textOf() === before) shown = await painted();
			// What the answer brings about may still be at work.
			await new Promise((then) => setTimeout(then, 300));
			const tasks = (window.longTasks ?? []).filter(([from, length]) => from + length > start);
			done({
				nextPaint: nextPaint - start,
				shown: shown - start,
				longestTask: Math.max(0, ...tasks.map(([, length]) => length)),
			});
		};
		for (const kind of kinds) addEventListener(kind, begin, true);
	});
}
