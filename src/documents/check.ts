/** The page a picture's short id leads to: what the picture is, the true picture, its figures, and how to compare. */
import { pageHref } from "../addresses.ts";
import { sourceList } from "../components/source-list.ts";
import type { Dataset } from "../data/dataset.ts";
import type { Observation } from "../data/tables/observations.ts";
import { hasChangedSince } from "../pictures/changed-since.ts";
import { namesOfPicture, pictureHeight, pictureWidth } from "../pictures/picture.ts";
import { type PictureOf, pictureId, releasesOf } from "../pictures/picture-id.ts";
import { isShareable } from "../pictures/shareable.ts";
import type { Figure } from "../render/figure.ts";
import { html, type Markup } from "../render/html.ts";
import { originOf } from "../render/origin.ts";
import type { FramedPage } from "../render/page-frame.ts";
import { type Locale, locales } from "../site.ts";
import { chartPagePath, chartPngPath, chartSvgPath, checkPath, originPath } from "../state-addresses.ts";
import { figureWords } from "../text/figure-words.ts";
import { checkWords } from "../text/pages/check.ts";
import { formatDate } from "../text/periods.ts";
import { sampleMark } from "../text/sample-words.ts";
import { languageNames } from "../text/shell.ts";

/** The check page of a picture. **figure** is that of its state as it is now; **root** the site's address. */
export function checkPage(
	dataset: Dataset,
	{ id, state, release }: PictureOf,
	figure: Figure,
	root: string,
): FramedPage {
	const { locale } = figure;
	const text = checkWords[locale];
	const names = namesOfPicture(dataset, state, figure, root);
	const present = dataset.release.release;
	const own = (path: string) => hrefBelow(root, locale, path);
	const svg = own(chartSvgPath(state.path));
	const isPresent = release === present;
	const published = dataset.releases.find((row) => row.release === release)?.published;
	const day = formatDate(published ?? dataset.release.published, locale);
	const sample = dataset.release.sample ? `[${sampleMark}] ` : "";
	const facts: readonly (readonly [string, Markup | string])[] = [
		[text.chart, html`<a href="${own(chartPagePath(state.path))}">${names.title}</a>`],
		[text.id, html`<code>${id}</code>`],
		[text.release, text.releaseOf(release, day)],
		[
			text.files,
			html`<a href="${svg}">SVG</a>${isShareable(dataset, state) && html`, <a href="${own(chartPngPath(state.path))}">PNG</a>`}`,
		],
	];
	return {
		path: checkPath(id),
		title: text.title(id),
		description: text.pageDescription(id, `${sample}${names.title}`, release),
		above: { href: own("check/"), label: text.name },
		// Search engines are to find the chart, of which this page is a copy.
		head: html`<meta name="robots" content="noindex">`,
		body: html`${
			!isPresent &&
			html`<p class="check__earlier">${text.earlier(release, present)} ${
				hasChangedSince(dataset, figure, release) ? text.changed : text.unchanged
			}</p>`
		}<dl class="check__facts">${facts.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl><h2>${text.truePicture}</h2><p><img class="check__picture" src="${svg}" alt="${names.title} ${figure.sentence}" width="${pictureWidth}" height="${pictureHeight(dataset, figure, names)}"></p><p>${otherLanguages(root, locale, id)}</p><h2>${text.howToCompare}</h2><ol>${text.steps.map((step) => html`<li>${step}</li>`)}</ol><h2>${text.numbers}</h2><p>${figureWords[locale].unit}: ${figure.unit}</p>${tableOf(dataset, figure, root)}${sourcesOf(figure)}${
			isPresent && earlierIds(dataset, state, locale, root)
		}`,
	};
}

function otherLanguages(root: string, locale: Locale, id: string): Markup[] {
	return locales
		.filter((other) => other !== locale)
		.map(
			(other) =>
				html`<a href="${hrefBelow(root, other, checkPath(id))}" hreflang="${other}" title="${languageNames[other]}">${checkWords[locale].otherLanguage}</a>`,
		);
}

/** Ids of the same state in earlier releases: pictures of them are in articles, and nothing else leads to their pages. */
function earlierIds(
	dataset: Dataset,
	state: PictureOf["state"],
	locale: Locale,
	root: string,
): Markup | null {
	const [, ...earlier] = releasesOf(dataset);
	if (earlier.length === 0) return null;
	const text = checkWords[locale];
	const items = earlier.map((release) => {
		const id = pictureId(state, release);
		return html`<li><a href="${hrefBelow(root, locale, checkPath(id))}">${text.earlierId(release, id)}</a></li>`;
	});
	return html`<h2>${text.earlierIds}</h2><ul>${items}</ul>`;
}

/** The table of a figure, as below its chart. */
function tableOf(dataset: Dataset, { title, locale, table, statuses }: Figure, root: string): Markup {
	const words = figureWords[locale];
	const last = table.nameHeadings.length - 1;
	const linked = (row: Observation | null | undefined, value: string): Markup | string => {
		const origin = originOf(dataset, row, locale);
		return origin
			? html`<a class="origin" href="${hrefBelow(root, locale, originPath(origin.id))}">${value}</a>`
			: value;
	};
	const cellOf = (cell: Figure["table"]["lines"][number]["cells"][number]) =>
		html`<td class="data-table__number${
			cell?.datum.value == null && " data-table__missing"
		}">${cell ? linked(cell.datum.observation, cell.text) : words.notApplicable}${
			statuses.length > 1 && cell?.status && html` <small>${cell.status.label}</small>`
		}${
			cell?.others &&
			html` <small>(${cell.otherValues.map(({ use, value, observation }, index) => html`${index > 0 && ", "}${use} ${linked(observation, value)}`)})</small>`
		}</td>`;
	return html`<div class="data-table-frame" tabindex="0" role="region" aria-label="${words.tableOf(title)}"><table class="data-table"><caption class="visually-hidden">${title}</caption><thead><tr>${table.nameHeadings.map((heading) => html`<th scope="col">${heading}</th>`)}${table.valueHeadings.map((heading) => html`<th scope="col" class="data-table__number">${heading}</th>`)}</tr></thead><tbody>${table.lines.map(
		(line) =>
			html`<tr>${line.names.map((name, index) =>
				index === last ? html`<th scope="row">${name}</th>` : html`<th>${name}</th>`,
			)}${line.cells.map(cellOf)}</tr>`,
	)}</tbody></table></div>`;
}

function sourcesOf({ sources, locale }: Figure): Markup {
	return html`<h2>${figureWords[locale].sources}</h2>${sourceList(sources, locale, false)}`;
}

/** In plain Node `pageHref` takes the site for one at the root of its host. */
function hrefBelow(root: string, locale: Locale, path: string): string {
	return new URL(`.${pageHref(locale, path)}`, root).pathname;
}
