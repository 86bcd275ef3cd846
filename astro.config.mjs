import { defineConfig } from "astro/config";

/**
 * Pages of `astro dev`: that of all components, for its tests, of which a built site has nothing; and those of tasks, which
 * the build writes without Astro.
 */
const devPages = {
	name: "dev-pages",
	hooks: {
		"astro:config:setup": ({ command, injectRoute }) => {
			if (command !== "dev") return;
			injectRoute({ pattern: "/[...locale]/dev/components", entrypoint: "./src/dev/components.astro" });
			injectRoute({ pattern: "/[...locale]/tasks/[task]", entrypoint: "./src/dev/task.astro" });
		},
	},
};

/** Elements that come with every page (`src/client/site.ts`), and what they share with others. */
const everyPage =
	/SiteScript\.astro|src\/client\/(site|typeface|origin-popover|origin-parts|parsed-page|chart-values|cell-words|region-finder|keystrokes)\.ts/;

/** Elements of pages on which something is done (`src/client/tools.ts`). */
const tools =
	/ToolScript\.astro|preload-helper|src\/client\/(tools|chart-explorer|chart-compare|share-chart|share-menu|copy-button|fill|pause|picture-finder|origin-finder)\.ts/;

/** Formats that the elements of few pages share. */
const formats =
	/src\/(data\/(matching|period)|text\/(digits|large-numbers|measures|money|numbers|periods))\.ts/;

export default defineConfig({
	integrations: [devPages],
	site: process.env.SITE ?? "https://gyeonggi-jobs.example",
	base: process.env.BASE ?? "/",
	trailingSlash: "always",
	outDir: process.env.OUT_DIR ?? "dist",
	compressHTML: true,
	// A page holds its own rules and no others, so that its first chart is painted with the first answer. They are a third of
	// the rules of all pages, and weigh less than a chart; `scripts/lib/prerender/finished-page.ts` names them in the page's policy.
	build: { inlineStylesheets: "always" },
	devToolbar: { enabled: false },
	vite: {
		// No script inside a page, so that a content security policy can forbid it; one script for all pages and one
		// more for those with tools, so that what the next page needs is there already.
		build: { assetsInlineLimit: 0 },
		environments: {
			client: {
				build: {
					rolldownOptions: {
						output: {
							codeSplitting: {
								groups: [
									{ name: "site", test: everyPage },
									{ name: "tools", test: tools },
									{ name: "formats", test: formats },
								],
							},
						},
					},
				},
			},
		},
		// Thousands of kept drawings, built sites and pictures of tests: watching them would use up what a machine can watch.
		server: { watch: { ignored: ["**/.cache/**", "**/dist*/**", "**/test/**"] } },
	},
});
