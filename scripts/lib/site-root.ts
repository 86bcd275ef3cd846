/** The address of the site as the pages are built for it. */
import config from "../../astro.config.mjs";

/** Host and base path, ending in `/`: `https://example.org/jobs/`. */
export function siteRoot(): string {
	const base = `/${config.base ?? ""}/`.replace(/\/{2,}/g, "/");
	return new URL(base, config.site).href;
}
