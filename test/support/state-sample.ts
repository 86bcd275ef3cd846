/** The states of one chart share their markup: what costs much to look at is looked at in one of so many. */
export function isPassedOver(path: string, oneIn: number): boolean {
	return /(^|\/)charts\/[^/]+\/./.test(path) && checksum(path) % oneIn !== 0;
}

/** A number that depends on the path alone, so that the sample is the same in every run. */
function checksum(path: string): number {
	let sum = 0;
	for (const character of path) sum = (31 * sum + character.charCodeAt(0)) >>> 0;
	return sum;
}
