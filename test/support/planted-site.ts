import { readPage, type Site } from "./site.ts";

/** A small site without a fault, for planting faults into: the rules must find each of them. */
export function plantedSite(change: (html: string) => string = (html) => html): Site {
	const pages = [readPage("", change(pageHtml("ko"))), readPage("en/", pageHtml("en"))];
	return {
		directory: "",
		base: "/",
		pages,
		redirects: new Map(),
		files: new Set(["index.html", "en/index.html", "style.css", "site.js"]),
	};
}

const words = {
	ko: { skip: "본문으로", title: "일자리 목표", sentence: "목표는 약 44만 8천 개였다.", other: "영어" },
	en: {
		skip: "Skip to content",
		title: "Jobs target",
		sentence: "The target was about 448,000.",
		other: "Korean",
	},
} as const;

function pageHtml(locale: keyof typeof words): string {
	const { skip, title, sentence, other } = words[locale];
	return `<!DOCTYPE html>
<html lang="${locale}"><head><meta charset="utf-8"><title>${title}</title>
<meta name="description" content="${sentence}">
<link rel="canonical" href="https://jobs.example/${locale === "ko" ? "" : "en/"}">
<link rel="alternate" hreflang="ko" href="https://jobs.example/"><link rel="alternate" hreflang="en" href="https://jobs.example/en/">
<link rel="stylesheet" href="/style.css"><script type="module" src="/site.js"></script></head>
<body><a href="#main">${skip}</a><header><a href="/${locale === "ko" ? "en/" : ""}">${other}</a></header>
<main id="main"><h1>${title}</h1><p>${sentence}</p>
<figure class="chart" id="chart-1"><figcaption><h2>${title}</h2><p>${sentence}</p></figcaption>
${drawing(360)}${drawing(720)}
<details><summary>${title}</summary><table><thead><tr><th scope="col">${title}</th></tr></thead><tbody><tr><td>448000</td></tr></tbody></table></details>
<p class="chart__sources"><a href="https://paper.example/1" rel="external">${title}</a></p></figure>
</main></body></html>`;
}

function drawing(width: number): string {
	return `<svg role="img" aria-label="drawn ${width}" viewBox="0 0 ${width} 320"><clipPath id="clip-${width}"><rect width="9" height="9"></rect></clipPath><g clip-path="url(#clip-${width})"><rect width="5" height="5"></rect></g></svg>`;
}
