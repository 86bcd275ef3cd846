/** The part of CHANGELOG.md that tells of releases of the data. */

const heading = "## Data\n";

/** The changelog with a release on top of the others; null where it has no heading for them. */
export function withRelease(changelog: string, release: string, line: string): string | null {
	const at = changelog.indexOf(`\n${heading}`);
	if (at < 0) return null;
	const start = at + 1 + heading.length;
	return `${changelog.slice(0, start)}\n### ${release}\n\n- ${line}\n${changelog.slice(start)}`;
}
