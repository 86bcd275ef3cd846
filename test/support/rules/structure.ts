import { nameOf, type PageRule, wordsOf } from "../rule.ts";

/** One h1 with words, and no heading more than one level below the one before it. */
export const headingsAreInOrder: PageRule = ({ document: doc }) => {
	const headings = [...doc.querySelectorAll("h1, h2, h3, h4, h5, h6")];
	const faults: string[] = [];
	const first = headings.filter((heading) => heading.localName === "h1");
	if (first.length !== 1) faults.push(`${first.length} h1, expected one`);
	let before = 0;
	for (const heading of headings) {
		const level = Number(heading.localName.slice(1));
		if (wordsOf(heading) === "") faults.push(`${nameOf(heading)} has no words`);
		if (level > before + 1) {
			faults.push(
				`${nameOf(heading)} "${wordsOf(heading)}" follows ${before ? `an h${before}` : "no heading"}`,
			);
		}
		before = level;
	}
	return faults;
};

/** One main landmark, and a skip link to it ahead of every other link and control. */
export const skipLinkLeadsToMain: PageRule = ({ document: doc }) => {
	const faults: string[] = [];
	const mains = doc.querySelectorAll('main, [role="main"]');
	if (mains.length !== 1) faults.push(`${mains.length} main landmarks, expected one`);
	const first = doc.body?.querySelector("a[href], button, input, select, textarea, summary, [tabindex='0']");
	const href = first?.getAttribute("href") ?? "";
	if (!/^#./.test(href) || wordsOf(first) === "") {
		faults.push(`the first control is ${first ? nameOf(first) : "missing"}, expected a skip link`);
		return faults;
	}
	const target = doc.getElementById(href.slice(1));
	const main = mains[0];
	// The target may be main itself, something in it, or what stands right before or around it.
	const isMain = main && target && (main.contains(target) || target.contains(main));
	if (!isMain || target === doc.body) faults.push(`the skip link leads to ${href}, which is not main`);
	return faults;
};

/** No id stands twice. */
export const idsAreUnique: PageRule = ({ document: doc }) => {
	const seen = new Set<string>();
	const faults: string[] = [];
	for (const element of doc.querySelectorAll("[id]")) {
		const id = element.getAttribute("id") ?? "";
		if (id === "" || seen.has(id)) faults.push(`id "${id}" of ${nameOf(element)} is empty or used before`);
		seen.add(id);
	}
	return faults;
};

/** Every picture says what it shows, or says with an empty alt that it shows nothing. */
export const imagesHaveAlt: PageRule = ({ document: doc }) =>
	[...doc.querySelectorAll("img:not([alt]), area[href]:not([alt]), input[type=image]:not([alt])")].map(
		(image) => `${nameOf(image)} ${image.getAttribute("src") ?? ""} has no alt`,
	);

const referring = [
	"for",
	"headers",
	"list",
	"aria-labelledby",
	"aria-describedby",
	"aria-controls",
	"aria-owns",
	"aria-details",
];

/** Whatever an element names as its label, header or target stands on the page. */
export const referencesAreThere: PageRule = ({ document: doc }) =>
	referring.flatMap((attribute) =>
		[...doc.querySelectorAll(`[${attribute}]`)].flatMap((element) =>
			(element.getAttribute(attribute) ?? "")
				.split(/\s+/)
				.filter((id) => id === "" || !doc.getElementById(id))
				.map((id) => `${nameOf(element)} ${attribute} names #${id}, which is not there`),
		),
	);
