/** The index of the site in the reader's browser: made from the documents once, then asked while one types. */
import MiniSearch, { type Query, type SearchResult } from "minisearch";
import {
	type SearchDocument,
	type SearchIndexFile,
	searchKinds,
	unpackDocuments,
} from "../search/search-document.ts";
import { type AskedWord, askedWords, initialsOf, piecesOf, termsOf } from "./search-terms.ts";

/** What was found, the best first. */
export interface Found {
	readonly documents: readonly SearchDocument[];
	/** Whether nothing has all words of the question and only something like it was found. */
	readonly isLoose: boolean;
	/** Words of the question as they may stand in titles and texts, to be marked there. */
	readonly spellings: readonly string[];
}

/** Answers questions about the site's documents. */
export type Search = (question: string) => Found;

const fields = ["title", "keywords", "text", "initials"];

/** How much a kind counts against the others: a place before the many charts of it, sources last. */
const weights: Readonly<Record<SearchDocument["kind"], number>> = {
	page: 1.8,
	region: 3,
	area: 2,
	year: 2,
	task: 1.6,
	policy: 1.5,
	chart: 1.2,
	data: 1,
	term: 1.4,
	source: 0.3,
};

/** So many documents are put into the index at once: some thousandths of a second on a slow telephone. */
const PIECE = 40;

/** Makes the index, a few documents at a time: about a thousand take a few hundredths of a second. */
export async function createSearch(file: SearchIndexFile): Promise<Search> {
	const documents = unpackDocuments(file);
	const index = new MiniSearch({
		fields,
		extractField: (document: SearchDocument & { id: number }, field) =>
			field === "initials" ? initialsField(document) : document[field as keyof typeof document],
		tokenize: (text, field) => (field === "initials" ? initialsOf(text) : termsOf(text)),
		processTerm: (term) => term,
		storeFields: ["kind"],
	});
	await index.addAllAsync(
		documents.map((document, id) => ({ ...document, id })),
		{ chunkSize: PIECE },
	);
	const ask = (query: Query) =>
		index
			.search(query, {
				prefix: true,
				boost: { title: 4, keywords: 2, initials: 3 },
				boostDocument: (_id, _term, stored) => weights[stored?.kind as SearchDocument["kind"]] ?? 1,
				tokenize: (text) => [text],
			})
			.sort(byScore)
			.flatMap(({ id }) => documents[id] ?? []);
	return (question) => {
		const words = askedWords(question);
		const spellings = words.flatMap((word) => word.spellings);
		if (words.length === 0) return { documents: [], isLoose: false, spellings };
		const exact = ask({ combineWith: "AND", queries: words.map(queryOf) });
		if (exact.length > 0) return { documents: exact, isLoose: false, spellings };
		const pieces = piecesOf(question);
		const loose = pieces.length > 0 ? ask({ combineWith: "OR", queries: pieces, fuzzy: typing }) : [];
		return { documents: loose, isLoose: true, spellings };
	};
}

function queryOf({ terms, isInitials }: AskedWord): Query {
	return isInitials
		? { queries: [...terms], fields: ["initials"] }
		: { combineWith: "OR", queries: [...terms], fields: ["title", "keywords", "text"] };
}

/** Places are known by their short names and by their Korean ones: ㅅㅇ finds 수원 in every language. */
const initialsField = ({ kind, title, keywords }: SearchDocument) =>
	kind === "region" ? `${title} ${keywords}` : title;

/** One slip in five letters is forgiven in Latin words. */
const typing = (term: string): number | false => (/^[a-z]{5,}$/.test(term) ? 0.2 : false);

/** Best first; equals in the order of kinds and lists, so that the same question has the same answer. */
function byScore(a: SearchResult, b: SearchResult): number {
	const place = ({ kind }: SearchResult) => searchKinds.indexOf(kind);
	return b.score - a.score || place(a) - place(b) || a.id - b.id;
}
