/** SHA-256 sums as `sha256sum -c` reads them. */

/** A line a file, sorted by path byte by byte, so that two builds can be compared with `diff`. */
export function checksumList(sums: Iterable<readonly [path: string, sha256: string]>): string {
	const lines = [...sums].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
	for (const [path] of lines)
		if (/[\\\r\n]/.test(path)) throw new Error(`a path that sha256sum would escape: ${JSON.stringify(path)}`);
	return lines.map(([path, sum]) => `${sum}  ${path}\n`).join("");
}
