/** What each part of the bench hands over: figures as tables, and goals with what was reached. Made into Markdown later. */

/** A table of figures that are ready to be read. */
export interface SectionTable {
	/** One line that says what the rows are. */
	readonly caption: string;
	readonly head: readonly string[];
	/** As many cells a row as the head has. */
	readonly rows: readonly (readonly string[])[];
}

/** A goal and what became of it. */
export interface Goal {
	/** What is asked of the site, as "Build of 607 tasks". */
	readonly what: string;
	/** The bound, with its unit, as "≤ 8 s". */
	readonly goal: string;
	/** The measured figure, with its unit, as "6.1 s". */
	readonly measured: string;
	/** Whether the measured figure, not its rounded text, keeps the bound. */
	readonly reached: boolean;
}

/** One part of the document. */
export interface Section {
	/** A heading, without marks of Markdown. */
	readonly title: string;
	/** What was done, in sentences; paragraphs stand apart by an empty line. */
	readonly intro: string;
	readonly tables: readonly SectionTable[];
	readonly goals: readonly Goal[];
}

/** The built site that a part measures, as it is served. */
export interface MeasuredSite {
	/** Address of the server, without a last slash, as `http://127.0.0.1:4321`. */
	readonly origin: string;
	/** The folder that is served. */
	readonly folder: string;
}

/** How a part is to measure. */
export interface MeasureOptions {
	/** One run of a few pages, to try the command out; its figures are not for publishing. */
	readonly quick: boolean;
}
