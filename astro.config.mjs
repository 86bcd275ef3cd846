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

export default defineConfig({
	integrations: [componentsPage],
	site: process.env.SITE ?? "https://gyeonggi-jobs.example",
	base: process.env.BASE ?? "/",
	trailingSlash: "always",
	outDir: process.env.OUT_DIR ?? "dist",
	compressHTML: true,
	devToolbar: { enabled: false },
	// No script and no style inside a page, so that a content security policy can forbid them.
	vite: {
		build: { assetsInlineLimit: 0 },
		// Thousands of kept drawings, built sites and pictures of tests: watching them would use up what a machine can watch.
		server: { watch: { ignored: ["**/.cache/**", "**/dist*/**", "**/test/**"] } },
	},
});
