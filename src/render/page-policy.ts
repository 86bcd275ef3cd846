/**
 * What a browser may do in a page. It stands in the page because its styles do, and those are known by their hash; a host
 * adds by a header what a page cannot say of itself (`docs/deploy/nginx.conf`).
 */
import { createHash } from "node:crypto";

const mark = '<meta charset="utf-8">';

const hashes = new Map<string, string>();

/** The page with its policy, which allows the styles within it and no other. Throws where there is no place for it. */
export function withPolicy(page: string): string {
	if (!page.includes(mark)) throw new Error(`a page has no ${mark}`);
	const styles = [...page.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css = ""]) => hashOf(css));
	const policy = [
		"default-src 'none'",
		"script-src 'self'",
		["style-src 'self'", ...new Set(styles)].join(" "),
		"img-src 'self'",
		"font-src 'self'",
		"connect-src 'self'",
		"frame-src 'self'",
		"form-action 'self'",
		"base-uri 'none'",
	].join(";");
	return page.replace(mark, `${mark}<meta http-equiv="Content-Security-Policy" content="${policy}">`);
}

function hashOf(css: string): string {
	const known = hashes.get(css) ?? `'sha256-${createHash("sha256").update(css).digest("base64")}'`;
	hashes.set(css, known);
	return known;
}
