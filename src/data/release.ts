/** The data release: which state of the record a page, picture or download was made from. */
import { z } from "zod";
import { decode } from "./decode.ts";
import { type Issue, issueAt, type ReleaseFault } from "./issues.ts";
import { releaseNamePattern } from "./tables/release-name.ts";

const schema = z.strictObject({
	/** Name of the release, as `2026.1`: year and running number. */
	release: z.string().regex(releaseNamePattern),
	/** Day of publication. The site takes its dates from here, never from a clock. */
	published: z.iso.date(),
	title_ko: z.string().min(1),
	title_en: z.string().min(1),
	/** True for a made-up record: everything built from it says so, and no search engine may list it. Never false. */
	sample: z.literal(true).optional(),
});
export type Release = Readonly<z.infer<typeof schema>>;

export const RELEASE_FILE = "release.json";

/**
 * Where a file of the record stands below `data/` on the site. The files of a made-up record are served byte for byte
 * too, and a CSV file has no room for a remark: its name says it, in the address, on disk and in the window of whoever
 * opens it, and no program that reads the real addresses gets one by accident.
 */
export function servedPath(file: string, { sample }: Pick<Release, "sample">): string {
	return sample ? file.replace(/[^/]+\.csv$/, "sample-$&") : file;
}

/** Reads `release.json`; a defect is returned, not thrown. */
export function readRelease(bytes: Uint8Array | null): { release: Release | null; issues: Issue[] } {
	const refused = (issue: Issue, ...more: Issue[]) => ({ release: null, issues: [issue, ...more] });
	const at = { file: RELEASE_FILE, line: null };
	if (bytes === null) return refused(issueAt(at, null, "file-missing", {}));
	const decoded = decode(bytes);
	if (!decoded.ok)
		return refused(
			issueAt({ ...at, line: decoded.line }, null, "encoding-unknown", { offset: decoded.offset }),
		);
	let parsed: unknown;
	try {
		parsed = JSON.parse(decoded.text);
	} catch {
		return refused(issueAt(at, null, "release-invalid", { reason: "not-json" }));
	}
	const result = schema.safeParse(parsed);
	if (result.success) return { release: result.data, issues: [] };
	const [first, ...more] = result.error.issues.flatMap((issue) => faults(issue, parsed));
	return refused(first ?? issueAt(at, null, "release-invalid", { reason: "not-an-object" }), ...more);
}

/** What zod found, in our own words: its messages are English only. */
function faults(issue: z.core.$ZodIssue, parsed: unknown): Issue[] {
	const fault = (field: string | null, reason: ReleaseFault): Issue =>
		issueAt({ file: RELEASE_FILE, line: null }, field, "release-invalid", { reason });
	if (issue.code === "unrecognized_keys") return issue.keys.map((key) => fault(key, "unknown"));
	const [field] = issue.path;
	if (field === undefined) return [fault(null, "not-an-object")];
	const isThere = Object.hasOwn(parsed as object, field);
	return [fault(String(field), isThere ? "malformed" : "missing")];
}
