/** The web address a source can be followed to. */
import type { Source } from "../data/tables/sources.ts";

/**
 * The source's own address; for a statistic without one the public copy it reached us through, which the record
 * writes as `github:owner/repository@commit path`. Null where there is neither.
 */
export function sourceHref(source: Source): string | null {
	if (source.url !== null && /^https?:\/\//.test(source.url)) return source.url;
	const [, repository, commit] =
		/^github:([\w.-]+\/[\w.-]+)@([0-9a-f]{7,40})(?: |$)/.exec(source.via ?? "") ?? [];
	return repository && commit ? `https://github.com/${repository}/tree/${commit}` : null;
}
