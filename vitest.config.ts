import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["test/**/*.test.ts"],
		environment: "node",
		pool: "forks",
		// A browser test runs Chromium beside its own process; two files at a time suit two cores.
		maxWorkers: 2,
		testTimeout: 60_000,
		hookTimeout: 60_000,
		// In CI a missing or changed picture is a failure, never written anew.
		update: process.env.CI ? "none" : "new",
		passWithNoTests: false,
	},
});
