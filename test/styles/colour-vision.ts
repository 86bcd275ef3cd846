/** How two colours differ to an eye, and to an eye that lacks one kind of cone. */
import { lab, rgb } from "d3";

/** Normal sight and the three kinds of colour blindness. */
export const sights = ["normal", "protanopia", "deuteranopia", "tritanopia"] as const;
export type Sight = (typeof sights)[number];

// Machado, Oliveira and Fernandes 2009, severity 1.0, for linear RGB.
const matrices: Readonly<Record<Exclude<Sight, "normal">, readonly (readonly [number, number, number])[]>> = {
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998],
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881],
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039],
	],
};

const toLinear = (channel: number): number => {
	const share = channel / 255;
	return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const fromLinear = (light: number): number => {
	const share = Math.min(1, Math.max(0, light));
	return 255 * (share <= 0.0031308 ? 12.92 * share : 1.055 * share ** (1 / 2.4) - 0.055);
};

const linear = (colour: string): readonly [number, number, number] => {
	const { r, g, b } = rgb(colour);
	return [toLinear(r), toLinear(g), toLinear(b)];
};

/** The colour as that sight has it. */
export function seenWith(sight: Sight, colour: string): string {
	if (sight === "normal") return colour;
	const [r, g, b] = linear(colour);
	const [red = 0, green = 0, blue = 0] = matrices[sight].map(([x, y, z]) =>
		fromLinear(x * r + y * g + z * b),
	);
	return rgb(red, green, blue).formatHex();
}

/** The distance of two colours in CIELAB (ΔE*ab 1976); about 2.3 is just noticeable. */
export function difference(one: string, other: string): number {
	const [a, b] = [lab(one), lab(other)];
	return Math.hypot(a.l - b.l, a.a - b.a, a.b - b.b);
}

/** The contrast of two colours as WCAG 2.2 reckons it, from 1 to 21. */
export function contrast(one: string, other: string): number {
	const [dark = 0, light = 0] = [one, other]
		.map((colour) => {
			const [r, g, b] = linear(colour);
			return 0.2126 * r + 0.7152 * g + 0.0722 * b;
		})
		.sort((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}
