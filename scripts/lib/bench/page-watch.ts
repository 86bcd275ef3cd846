/**
 * What runs inside a measured page. Each function is sent to the browser as text, so it may use nothing from outside itself.
 */

/** What a page's watch has seen; times in milliseconds from the start of navigation. */
export interface Watched {
	/** When the frame with the first chart was out; null while there is none. */
	firstChart: number | null;
	firstContentfulPaint: number | null;
	largestContentfulPaint: number;
	/** Cumulative layout shift, by windows of at most five seconds without a pause of one. */
	layoutShift: number;
	/** Start and length of each task of more than 50 ms. */
	readonly longTasks: [start: number, length: number][];
}

declare global {
	interface Window {
		watched?: Watched;
	}
}

/**
 * How many charts are laid out: drawings of at least 150 by 80 CSS pixels with eight or more shapes, and canvases of that
 * size that are not blank.
 */
export function laidOutCharts(): number {
	const shapes = "path,rect,circle,line,polyline,polygon,text,use";
	return [...document.querySelectorAll<SVGSVGElement | HTMLCanvasElement>("svg,canvas")].filter((drawing) => {
		const { width, height } = drawing.getBoundingClientRect();
		if (width < 150 || height < 80) return false;
		if (!(drawing instanceof HTMLCanvasElement)) return drawing.querySelectorAll(shapes).length >= 8;
		const small = Object.assign(document.createElement("canvas"), { width: 24, height: 24 });
		const brush = small.getContext("2d");
		if (brush === null) return false;
		try {
			brush.drawImage(drawing, 0, 0, 24, 24);
			return new Set(new Uint32Array(brush.getImageData(0, 0, 24, 24).data.buffer)).size >= 3;
		} catch {
			return false;
		}
	}).length;
}

/** Watches the page from before its first byte. */
export function watchPage(countCharts: () => number): void {
	// Frames within the page are part of it, and have no watch of their own.
	if (window !== window.top) return;
	const watched: Watched = {
		firstChart: null,
		firstContentfulPaint: null,
		largestContentfulPaint: 0,
		layoutShift: 0,
		longTasks: [],
	};
	window.watched = watched;
	const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
		new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
	observe("largest-contentful-paint", ({ startTime }) => {
		watched.largestContentfulPaint = startTime;
	});
	observe("paint", ({ name, startTime }) => {
		if (name === "first-contentful-paint") watched.firstContentfulPaint = startTime;
	});
	observe("longtask", ({ startTime, duration }) => watched.longTasks.push([startTime, duration]));
	const shifts = { sum: 0, first: 0, last: 0 };
	observe("layout-shift", (entry) => {
		// The types of the DOM know nothing of shifts.
		const { startTime, value, hadRecentInput } = entry as PerformanceEntry & {
			value: number;
			hadRecentInput: boolean;
		};
		if (hadRecentInput) return;
		const isSame = startTime - shifts.last < 1000 && startTime - shifts.first < 5000;
		shifts.sum = isSame ? shifts.sum + value : value;
		if (!isSame) shifts.first = startTime;
		shifts.last = startTime;
		watched.layoutShift = Math.max(watched.layoutShift, shifts.sum);
	});
	let changed = true;
	new MutationObserver(() => {
		changed = true;
	}).observe(document, { subtree: true, childList: true, attributes: true });
	const look = () => {
		// A canvas changes without a trace in the document.
		const isDue = changed || document.querySelector("canvas") !== null;
		changed = false;
		if (isDue && document.documentElement && countCharts() > 0)
			// This comes before the frame is painted, what a timer does after it.
			setTimeout(() => {
				watched.firstChart = performance.now();
			});
		else requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
}
