/** Moves what was made beside a site into it. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

/** Moves every file of a folder to the same path below a site, and takes the folder away. One that is absent is empty. */
export function moveInto(site: string, folder: string): void {
	if (!existsSync(folder)) return;
	mkdirSync(site, { recursive: true });
	moveEntries(site, folder);
	rmSync(folder, { recursive: true, force: true });
}

/** What the site has no folder of yet is moved whole: thousands of files at the price of one. */
function moveEntries(target: string, folder: string): void {
	for (const entry of readdirSync(folder, { withFileTypes: true })) {
		const [from, to] = [join(folder, entry.name), join(target, entry.name)];
		if (entry.isDirectory() && existsSync(to)) moveEntries(to, from);
		else renameSync(from, to);
	}
}

/** Paths of all files below a folder, with slashes, sorted. None where there is no folder. */
export function filesBelow(folder: string): string[] {
	const paths: string[] = [];
	const walk = (below: string): void => {
		for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
			const path = below + entry.name;
			if (entry.isDirectory()) walk(`${path}/`);
			else if (entry.isFile()) paths.push(path);
		}
	};
	if (existsSync(folder)) walk("");
	return paths.sort();
}
