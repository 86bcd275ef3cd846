import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ServedSite, serve } from "../../scripts/lib/serve.ts";

let folder = "";
let site: ServedSite;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "serve-"));
	await mkdir(join(folder, "site/en"), { recursive: true });
	await writeFile(join(folder, "secret.txt"), "secret");
	await mkdir(join(folder, "site-next"));
	await writeFile(join(folder, "site-next/secret.txt"), "secret");
	await writeFile(join(folder, "site/index.html"), "<p>집</p>".repeat(200));
	await writeFile(join(folder, "site/en/index.html"), "<p>home</p>");
	await writeFile(join(folder, "site/404.html"), "<p>missing</p>");
	await writeFile(join(folder, "site/수원.csv"), "a,b\n1,2\n");
	await writeFile(join(folder, "site/font.woff2"), "font");
	await symlink(join(folder, "secret.txt"), join(folder, "site/link.txt"));
	site = await serve({ directory: join(folder, "site"), base: "/jobs" });
});

afterAll(async () => {
	await site.close();
	await rm(folder, { recursive: true });
});

/** Asks without tidying the path first, as `fetch` would. */
function ask(path: string, headers: Record<string, string> = {}, method = "GET") {
	return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((done, fail) => {
		request({ port: site.port, host: "127.0.0.1", path, headers, method }, (answer) => {
			const parts: Buffer[] = [];
			answer.on("data", (part: Buffer) => parts.push(part));
			answer.on("end", () =>
				done({
					status: answer.statusCode ?? 0,
					headers: answer.headers,
					body: Buffer.concat(parts).toString(),
				}),
			);
		})
			.on("error", fail)
			.end();
	});
}

describe("the server of the built site", () => {
	test.each([
		["/jobs/", "text/html; charset=utf-8"],
		["/jobs/en/?q=1", "text/html; charset=utf-8"],
		[`/jobs/${encodeURIComponent("수원")}.csv`, "text/csv; charset=utf-8"],
		["/jobs/font.woff2", "font/woff2"],
	])("answers %s as %s", async (path, type) => {
		const { status, headers } = await ask(path);
		expect([status, headers["content-type"]]).toEqual([200, type]);
	});

	test.each([
		["/jobs", "/jobs/"],
		["/jobs/en?q=1", "/jobs/en/?q=1"],
	])("sends %s on to %s", async (path, target) => {
		const { status, headers } = await ask(path);
		expect([status, headers.location]).toEqual([301, target]);
	});

	test.each([
		"/jobs/nowhere/",
		"/jobs/en/index.html/",
		"/",
		"/elsewhere/",
		"/jobs/../secret.txt",
		"/jobs/%2e%2e/secret.txt",
		"/jobs/..%2fsecret.txt",
		"/jobs/..%5csecret.txt",
		"/jobs/../site-next/secret.txt",
		"/jobs//etc/passwd",
		"/jobs/link.txt",
		"/jobs/%00",
		"/jobs/%zz",
	])("has nothing at %s and says so with the page for it", async (path) => {
		expect(await ask(path)).toMatchObject({ status: 404, body: "<p>missing</p>" });
	});

	test("packs text for who can unpack it, and only for them", async () => {
		const encodings = ["gzip, deflate, br", "gzip", "br;q=0, gzip;q=0", ""].map(async (accepted) => {
			const { headers } = await ask("/jobs/", { "accept-encoding": accepted });
			return headers["content-encoding"];
		});
		expect(await Promise.all(encodings)).toEqual(["br", "gzip", undefined, undefined]);
		expect(
			(await ask("/jobs/font.woff2", { "accept-encoding": "br" })).headers["content-encoding"],
		).toBeUndefined();
		const unpacked = await (await fetch(site.url)).text();
		expect(unpacked).toBe("<p>집</p>".repeat(200));
	});

	test("gives the same head without a body, and takes nothing", async () => {
		const head = await ask("/jobs/", {}, "HEAD");
		expect(head).toMatchObject({ status: 200, body: "" });
		expect((await ask("/jobs/", {}, "POST")).status).toBe(405);
	});

	test("refuses a port that is taken", async () => {
		await expect(serve({ directory: folder, port: site.port })).rejects.toMatchObject({ code: "EADDRINUSE" });
	});
});
