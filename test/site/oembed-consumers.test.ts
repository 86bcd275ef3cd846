import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { extract } from "@extractus/oembed-extractor";
import openGraph from "open-graph-scraper";
import { unfurl } from "unfurl.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { siteRoot } from "../../scripts/lib/site-root.ts";
import { oembedOf } from "../support/embed-samples.ts";
import { siteDirectory } from "../support/site.ts";

let server: Server;
let here = "";

// The built site names itself by its own address; here it answers from this machine, and says so.
beforeAll(async () => {
	const root = siteRoot();
	server = createServer((request, answer) => {
		const path = new URL(request.url ?? "", "http://x").pathname.slice(1);
		try {
			const text = readFileSync(join(siteDirectory, path.endsWith("/") ? `${path}index.html` : path), "utf8");
			const kinds = { json: "application/json", xml: "text/xml" } as const;
			const kind = kinds[path.split(".").at(-1) as keyof typeof kinds] ?? "text/html; charset=utf-8";
			answer.setHeader("content-type", kind).end(text.replaceAll(root, here));
		} catch {
			answer.writeHead(404).end();
		}
	});
	await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
	here = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => new Promise((closed) => server.close(closed)));

const line = "region-line/employment-rate/age-15-plus/suwon";

describe.each(["ko", "en"] as const)("a pasted address gives the chart, in %s", (locale) => {
	const path = `${locale === "en" ? "en/" : ""}charts/${line}/`;
	const { title, height } = oembedOf(locale, line);
	const expected = `${locale === "en" ? "en/" : ""}embed/${line}/`;

	test("@extractus/oembed-extractor", async () => {
		const found = (await extract(`${here}${path}`)) as unknown as Record<string, unknown>;
		expect(found).toMatchObject({ type: "rich", version: "1.0", title, height });
		expect(found.html).toContain(`src="${here}${expected}"`);
	});

	test("unfurl.js", async () => {
		const { oEmbed, open_graph } = await unfurl(`${here}${path}`);
		expect(oEmbed).toMatchObject({ type: "rich", title, height });
		expect(JSON.stringify(oEmbed)).toContain(`${here}${expected}`);
		expect(open_graph?.title).toBeTruthy();
	});

	test("open-graph-scraper", async () => {
		const { error, result } = await openGraph({ url: `${here}${path}` });
		expect(error).toBe(false);
		expect(result.ogTitle).toBeTruthy();
		expect(result.ogUrl).toBe(`${here}${path}`);
		expect(result.ogImage?.[0]?.url).toBe(`${here}${path}share.png`);
	});
});
