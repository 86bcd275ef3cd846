/** English ordinals: 1st, 2nd, 3rd, 4th, 11th, 21st. */
export function ordinal(number: number): string {
	const [tens, ones] = [Math.floor(number / 10) % 10, number % 10];
	const ending = tens === 1 ? "th" : ({ 1: "st", 2: "nd", 3: "rd" }[ones] ?? "th");
	return `${number}${ending}`;
}
