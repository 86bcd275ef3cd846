/**
 * `npm run size`: what the pages of a built site weigh. Of each kind of page the heaviest is weighed, in the language where
 * it is heavier, and of the embeds the heaviest of each chart. Reads `OUT_DIR`, else `dist`; measures nothing twice.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { loadDataset } from "../src/data/load.ts";
import { heaviestPages } from "./lib/heaviest-pages.ts";
import { weighPage } from "./lib/page-weight.ts";

const site = process.env.OUT_DIR ?? "dist";
if (!existsSync(join(site, "index.html"))) {
	console.error(
		`${site}에 누리집이 없습니다. npm run build를 먼저 합니다. / No site in ${site}: run npm run build first.`,
	);
	process.exit(2);
}
const base = process.env.BASE ?? "/";
const headings = [
	"쪽 / page",
	"HTML",
	"CSS",
	"JS",
	"JS 나중 / later",
	"글꼴 / font",
	"합 / total",
	"요청 / requests",
];
const lines = heaviestPages(site, loadDataset()).map(({ page }) => {
	const { html, style, script, onDemand, font, total, requests } = weighPage(site, page, base);
	return [page, ...[html, style, script, onDemand, font, total].map(kilobytes), String(requests)];
});
console.log("kB, brotli 11\n");
for (const cells of [headings, ...lines])
	console.log(cells.map((cell, column) => (column === 0 ? cell.padEnd(64) : cell.padStart(9))).join(" "));

function kilobytes(bytes: number): string {
	return (bytes / 1000).toFixed(1);
}
