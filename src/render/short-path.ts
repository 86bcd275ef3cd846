/**
 * Where things stand in a drawing, written on a grid of a tenth of a pixel: finer than any screen shows, and half the bytes.
 * Points are rounded where they are and not by their distances, so that shapes that touch still do.
 */

/** A path of straight lines as Plot writes it: `M1.5,2L3,4Z`. */
const straight = /^(?:[ML]-?[\d.]+(?:e-?\d+)?,-?[\d.]+(?:e-?\d+)?|Z)*$/;

/** Steps of the grid in a pixel. */
const STEPS = 10;

/** A path of straight lines in steps from point to point, each point kept; any other path as it is. */
export function shortPath(path: string): string {
	if (!straight.test(path)) return path;
	let [x, y] = [0, 0];
	let before = "";
	return [...path.matchAll(/Z|([ML])([^,]+),([^MLZ]+)/g)]
		.map(([, command, across, down]) => {
			if (command === undefined) {
				before = "z";
				return before;
			}
			const [nextX, nextY] = [stepsOf(across), stepsOf(down)];
			const step = command === "M" ? pair(nextX, nextY) : pair(nextX - x, nextY - y);
			[x, y] = [nextX, nextY];
			const name = command === "M" ? "M" : before === "l" ? separator(step) : "l";
			before = command === "M" ? "M" : "l";
			return name + step;
		})
		.join("");
}

/** The corners of a path that `shortPath` wrote, in pixels, in their order. */
export function cornersOf(path: string): [number, number][] {
	const corners: [number, number][] = [];
	let [x, y] = [0, 0];
	for (const [, command = "", rest = ""] of path.matchAll(/([MLl])([^MLlz]*)/gi)) {
		const numbers = rest.match(/-?(?:\d+\.?\d*|\.\d+)/g)?.map(stepsOf) ?? [];
		for (let index = 0; index + 1 < numbers.length; index += 2) {
			const [across = 0, down = 0] = numbers.slice(index, index + 2);
			[x, y] = command === "l" ? [x + across, y + down] : [across, down];
			corners.push([x / STEPS, y / STEPS]);
		}
	}
	return corners;
}

/** A length in pixels to the nearest tenth. */
export function tenths(length: string): string {
	return written(stepsOf(length));
}

const stepsOf = (length: string | undefined): number => Math.round(Number(length) * STEPS);

const pair = (x: number, y: number): string => {
	const second = written(y);
	return written(x) + separator(second) + second;
};

/** A minus sign parts numbers as well as a space does. */
const separator = (next: string): string => (next.startsWith("-") ? "" : " ");

function written(steps: number): string {
	// A negative zero too is 0.
	return String(steps / STEPS || 0).replace(/^(-?)0\./, "$1.");
}
