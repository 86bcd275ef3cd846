/** Measured figures as text: the same digits on every machine, whatever its language. */

/** What stands where a figure could not be measured. */
export const notMeasured = "–";

const text = (value: number | null | undefined, write: (value: number) => string): string =>
	value == null || !Number.isFinite(value) ? notMeasured : write(value);

/** Three digits that count, but never fewer than a whole number has: 0.457, 6.12, 42.7, 396. */
function digits(value: number): string {
	const size = Math.abs(value);
	return value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3);
}

/** `6070` as `6,070`. */
export const count = (value: number | null | undefined): string =>
	text(value, (number) => String(Math.round(number)).replace(/\B(?=(\d{3})+$)/g, ","));

/** Seconds, from seconds. */
export const seconds = (value: number | null | undefined): string =>
	text(value, (number) => (number < 0.0005 ? "0 s" : `${digits(number)} s`));

/** Milliseconds in whole numbers, from milliseconds. */
export const milliseconds = (value: number | null | undefined): string =>
	text(value, (number) => `${count(number)} ms`);

/** kB, MB or GB of a thousand each, from bytes. */
export const bytes = (value: number | null | undefined): string =>
	text(value, (number) => {
		const [unit, size] = number < 1e6 ? ["kB", 1e3] : number < 1e9 ? ["MB", 1e6] : ["GB", 1e9];
		return `${digits(number / Number(size))} ${unit}`;
	});

/** A ratio, as `5.40×`. */
export const times = (value: number | null | undefined): string =>
	text(value, (number) => `${digits(number)}×`);

/** A layout shift: 0, or three places after the point. */
export const shift = (value: number | null | undefined): string =>
	text(value, (number) => (number === 0 ? "0" : number.toFixed(3)));
