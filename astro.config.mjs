import { defineConfig } from "astro/config";

/** The page of all components, for `astro dev` and its tests: a built site has neither the page nor anything it brings. */
const componentsPage = {
	name: "components-page",
	hooks: {
		"astro:config:setup": ({ command, injectRoute }) => {
			if (command === "dev")
				injectRoute({ pattern: "/[...locale]/dev/components", entrypoint: "./src/dev/components.astro" });
		},
	},
};

/** Elements that come with every page (`src/client/site.ts`), and what they share with those that come with few. */
const everyPage =
	/SiteScript\.astro|preload-helper|src\/client\/(site|origin-popover|chart-values|cell-words|chart-explorer|chart-compare|share-chart|share-menu|copy-button|region-finder|keystrokes|fill|pause|picture-finder|origin-finder)\.ts/;

/** Formats that the elements of few pages share. */
const formats =
	/src\/(data\/(matching|period)|text\/(digits|large-numbers|measures|money|numbers|periods))\.ts/;

export default defineConfig({
	integrations: [componentsPage],
	site: process.env.SITE ?? "https://gyeonggi-jobs.example",
	base: process.env.BASE ?? "/",
	trailingSlash: "always",
	outDir: process.env.OUT_DIR ?? "dist",
	compressHTML: true,
	devToolbar: { enabled: false },
	vite: {
		// No script and no style inside a page, so that a content security policy can forbid them; one style sheet and one
		// script for all pages, so that what the next page needs is there already.
		build: { assetsInlineLimit: 0, cssCodeSplit: false },
		environments: {
			client: {
				build: {
					rolldownOptions: {
						output: {
							codeSplitting: {
								groups: [
									{ name: "site", test: everyPage },
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
