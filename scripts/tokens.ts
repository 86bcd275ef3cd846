/** Writes `src/styles/tokens.css` from the tokens; with `--check` it only says whether the file is up to date. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tokensCss } from "../src/styles/tokens-css.ts";

const file = join(process.cwd(), "src/styles/tokens.css");
const css = tokensCss();

if (!process.argv.includes("--check")) writeFileSync(file, css);
else if (readFileSync(file, "utf8") !== css) {
	console.error("src/styles/tokens.css is not what tokens.ts says; run: node scripts/tokens.ts");
	process.exitCode = 1;
}
