import { defineConfig } from "astro/config";

export default defineConfig({
	site: process.env.SITE ?? "https://gyeonggi-jobs.example",
	base: process.env.BASE ?? "/",
	trailingSlash: "always",
	outDir: process.env.OUT_DIR ?? "dist",
	compressHTML: true,
	devToolbar: { enabled: false },
	// No script and no style inside a page, so that a content security policy can forbid them.
	vite: { build: { assetsInlineLimit: 0 } },
});
