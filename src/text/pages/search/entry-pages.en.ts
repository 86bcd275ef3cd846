/** English words of the pages by which one enters the site. */
import type { EntryPage } from "./entry-pages.ts";

export const en: readonly EntryPage[] = [
	{
		path: "",
		label: "Home",
		detail: "What was promised, what is known, what was never published",
		keywords: "start",
	},
	{
		path: "regions/",
		label: "My city",
		detail: "One page for each city and county: employment, targets, tasks",
		keywords: "regions counties places map",
	},
	{ path: "areas/", label: "Areas", detail: "What is known of the targets and tasks of each area" },
	{
		path: "years/",
		label: "Years",
		detail: "Plans, revisions, results and budget year by year",
		keywords: "annual plan",
	},
	{
		path: "tasks/",
		label: "Tasks",
		detail: "Targets, results and state of the tasks known by name",
		keywords: "promises pledge tracker key bureau programme",
	},
	{
		path: "market/",
		label: "Job policy market",
		detail: "Job policies that cities and agencies offered and bought",
		keywords: "matching grant contest purchase",
	},
	{
		path: "market/calculator/",
		label: "Matching calculator",
		detail: "What province and city pay in each year of support",
		keywords: "share cost cap percent",
	},
	{
		path: "market/offer/",
		label: "Prepare an offer",
		detail: "Write an offer in the record's own form and download it",
		keywords: "apply form proposal",
	},
	{
		path: "hq/",
		label: "Headquarters",
		detail: "Structure, meetings and decisions, evaluations, funds",
		keywords: "committee council review conversion",
	},
	{
		path: "charts/",
		label: "Charts",
		detail: "Every chart, to turn by place, time and age",
		keywords: "graphs pictures maps statistics",
	},
	{
		path: "charts/custom/",
		label: "Make your own chart",
		detail: "Choose measure, places, periods and form, and take the chart along",
		keywords: "draw build graph",
	},
	{
		path: "data/",
		label: "Data",
		detail: "Everything as files, with the meaning of every column",
		keywords: "download csv excel json parquet terms licence cite citation",
	},
	{
		path: "check/",
		label: "Check a picture",
		detail: "The true chart and figures of a picture, by the number printed in it",
		keywords: "verify fact-check",
	},
	{
		path: "o/",
		label: "Where every figure comes from",
		detail: "Find the origin of a single figure by its id",
		keywords: "provenance observation identifier",
	},
	{
		path: "changes/",
		label: "Releases and what changed",
		detail: "Figures each release added, corrected or withdrew, and why",
		keywords: "corrections revisions history updates",
	},
	{
		path: "newsroom/",
		label: "For newsrooms",
		detail: "How to put charts into articles, freeze, check and cite them",
		keywords: "press journalists embed",
	},
	{
		path: "about/",
		label: "About",
		detail: "How the data were gathered and chosen; how to ask for a correction",
		keywords: "method contact errors",
	},
	{
		path: "about/coverage/",
		label: "What was found and what was not",
		detail: "For everything looked for, whether it was published",
		keywords: "gaps missing unpublished coverage",
	},
	{
		path: "about/glossary/",
		label: "Terms and measures",
		detail: "What each measure means and how it is misread",
		keywords: "glossary definitions dictionary",
	},
	{
		path: "about/reconciliation/",
		label: "Do the figures agree?",
		detail: "Totals and parts compared",
		keywords: "reconciliation sums differences",
	},
	{
		path: "about/sources/",
		label: "Sources",
		detail: "The reports, statistics and notices the figures come from",
		keywords: "references press bibliography",
	},
	{
		path: "about/accessibility/",
		label: "Accessibility self-check",
		detail: "Each item of Korea's web accessibility guidelines 2.2 and how it was tested",
		keywords: "KWCAG WCAG disability screen reader keyboard",
	},
];
