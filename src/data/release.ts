/** The data release: which state of the record a page, picture or download was made from. */
import { z } from "zod";
import { type Issue, issueAt } from "./issues.ts";

const schema = z.strictObject({
	/** Name of the release, as `2026.1`: year and running number. */
	release: z.string().regex(/^\d{4}\.[1-9]\d*$/),
	/** Day of publication. The site takes its dates from here, never from a clock. */
	published: z.iso.date(),
	title_ko: z.string().min(1),
	title_en: z.string().min(1),
});
export type Release = Readonly<z.infer<typeof schema>>;

export const RELEASE_FILE = "release.json";

/** Reads `release.json`; a defect is returned, not thrown. */
export function readRelease(text: string | null): { release: Release | null; issues: Issue[] } {
	const at = { file: RELEASE_FILE, line: null };
	if (text === null) return { release: null, issues: [issueAt(at, null, "file-missing", {})] };
	try {
		const result = schema.safeParse(JSON.parse(text));
		if (result.success) return { release: result.data, issues: [] };
		return {
			release: null,
			issues: result.error.issues.map((issue) =>
				issueAt(at, issue.path.join(".") || null, "release-invalid", { reason: issue.message }),
			),
		};
	} catch (error) {
		return {
			release: null,
			issues: [issueAt(at, null, "release-invalid", { reason: (error as Error).message })],
		};
	}
}
