/** Makes room for the next measurement. */
import { existsSync, renameSync } from "node:fs";

/**
 * Moves a file or folder aside, if it is there; it goes when the workshop does. It is not deleted at once: for minutes after a
 * site was deleted ext4 passes over its inodes one by one whenever a file is made, and the next build takes up to ten times
 * as long to write its files.
 */
export function setAside(path: string): void {
	if (!existsSync(path)) return;
	let count = 1;
	while (existsSync(`${path}.aside-${count}`)) count++;
	renameSync(path, `${path}.aside-${count}`);
}
