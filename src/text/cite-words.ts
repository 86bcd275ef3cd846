/** Words around the citations of a page. */
import type { Locale } from "../site.ts";

export interface CiteWords {
	readonly title: string;
	readonly korean: string;
	readonly apa: string;
	readonly bibtex: string;
	readonly csl: string;
	readonly note: string;
}

export const citeWords: Readonly<Record<Locale, CiteWords>> = {
	ko: {
		title: "인용하는 법",
		korean: "기사·보고서",
		apa: "APA",
		bibtex: "BibTeX",
		csl: "CSL-JSON",
		note: "자료판이 바뀌면 수치가 고쳐질 수 있으니 자료판 번호를 함께 적습니다. 접속한 날은 필요하면 직접 적으십시오.",
	},
	en: {
		title: "How to cite this",
		korean: "Articles and reports",
		apa: "APA",
		bibtex: "BibTeX",
		csl: "CSL-JSON",
		note: "Name the release: figures may be corrected in a later one. Add the day of access yourself where it is asked for.",
	},
};
