/** Whether a path below the site is the page of an observation's origin. The page that leads to them is not. */
export function isOrigin(path: string): boolean {
	return /^(?:en[/\\])?o[/\\]o[0-9a-z]{9}[/\\]/.test(path);
}
