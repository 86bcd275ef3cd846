import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";

const files = ["src/styles", "src/layouts", "src/components"].flatMap((folder) =>
	readdirSync(folder, { recursive: true, encoding: "utf8" })
		.filter((name) => /\.(css|astro)$/.test(name))
		.map((name) => join(folder, name)),
);

/** The CSS of a style sheet or of a component's style block. */
const cssOf = (file: string): string => {
	const text = readFileSync(file, "utf8");
	const blocks = file.endsWith(".css") ? [text] : (text.match(/<style[^>]*>[\s\S]*?<\/style>/g) ?? []);
	return blocks.join("\n").replace(/\/\*[\s\S]*?\*\//g, "");
};

const declared = new Set(cssOf("src/styles/tokens.css").match(/--[\w-]+(?=:)/g));

test("the test finds the style sheets and the tokens", () => {
	expect(files).toContain(join("src/styles", "base.css"));
	expect(declared).toContain("--ground");
});

test.each(files)("%s uses only tokens that exist", (file) => {
	const css = cssOf(file);
	const own = new Set(css.match(/--[\w-]+(?=\s*:)/g));
	const used = [...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name ?? "");
	expect(used.filter((name) => !declared.has(name) && !own.has(name))).toEqual([]);
});

test.each(files.filter((file) => !file.endsWith("tokens.css")))("%s names no colour of its own", (file) => {
	expect(cssOf(file).match(/#[\da-f]{3,8}\b(?=[^{}]*;)|\b(?:rgb|hsl|oklch|lab)a?\(/gi) ?? []).toEqual([]);
});

test("what every page loads is at most 6 kB", () => {
	const css = ["tokens", "base", "print"]
		.map((name) => readFileSync(`src/styles/${name}.css`, "utf8"))
		.join("");
	expect(brotliCompressSync(css).byteLength).toBeLessThanOrEqual(6144);
});
