/** What a page still needs when Astro has rendered it, and where it goes. */
import { withPolicy } from "../../../src/render/page-policy.ts";

/** The bytes of a rendered file, of a page with its policy. */
export async function finishedBody(response: Response): Promise<Buffer<ArrayBuffer>> {
	const isPage = response.headers.get("content-type")?.startsWith("text/html") ?? false;
	return isPage
		? Buffer.from(withPolicy(await response.text()), "utf8")
		: Buffer.from(await response.arrayBuffer());
}

/** Path of the file that Astro writes for an address, below the site, whose own address **root** ends in `/`. */
export function fileOfAddress(address: string, root: string): string {
	const path = decodeURIComponent(new URL(address).pathname.slice(new URL(root).pathname.length));
	if (path === "404/" || path === "404") return "404.html";
	return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}
