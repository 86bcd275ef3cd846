import { execFileSync } from "node:child_process";
import { expect, test, vi } from "vitest";
import { fileHref, otherLocales, pageHref } from "../src/addresses.ts";

test("Korean lives at the root, English beside it, and below both are the same", () => {
	expect(pageHref("ko", "")).toBe("/");
	expect(pageHref("en", "")).toBe("/en/");
	expect(pageHref("ko", "regions/suwon/")).toBe("/regions/suwon/");
	expect(pageHref("en", "regions/suwon/#sources")).toBe("/en/regions/suwon/#sources");
});

test("a file has one address", () => {
	expect(fileHref("favicon.svg")).toBe("/favicon.svg");
});

test("a page can be changed to the other language only", () => {
	expect(otherLocales("ko")).toEqual(["en"]);
	expect(otherLocales("en")).toEqual(["ko"]);
});

test.each(["/jobs", "/jobs/"])("links honour the base path %s", async (base) => {
	vi.stubEnv("BASE_URL", base);
	vi.resetModules();
	const addresses = await import("../src/addresses.ts");
	expect(addresses.pageHref("en", "data/")).toBe("/jobs/en/data/");
	expect(addresses.fileHref("favicon.svg")).toBe("/jobs/favicon.svg");
	vi.unstubAllEnvs();
});

test.each(["/jobs", "/jobs/"])("in plain Node, too, links honour the base path %s", (base) => {
	const code = 'import("./src/addresses.ts").then(({ pageHref }) => console.log(pageHref("en", "data/")))';
	const env = { ...process.env, BASE: base, NODE_OPTIONS: "" };
	expect(execFileSync(process.execPath, ["-e", code], { env, encoding: "utf8" }).trim()).toBe(
		"/jobs/en/data/",
	);
});
