/** Records with planted defects: the small sound record of the fixtures, changed as a `defect.json` says. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readFiles } from "../../src/data/files.ts";
import type { Files } from "../../src/data/read.ts";

export const fixtures = join(import.meta.dirname, "../fixtures");

/** One change of one file. Exactly one of the ways is given. */
export interface Edit {
	readonly file: string;
	/** Text that stands in the file once, and what stands there instead. */
	readonly find?: string;
	readonly replace?: string;
	/** A line put at the end. */
	readonly add?: string;
	/** A whole line taken out. */
	readonly cut?: string;
	/** The whole file as text, as bytes, or bytes put at the end. */
	readonly content?: string;
	readonly hex?: string;
	readonly addHex?: string;
	readonly delete?: true;
}

export interface Defect {
	/** What went wrong, for whoever reads the fixture. */
	readonly why: string;
	/** The rules of the issues that must appear, in reading order. */
	readonly rules: readonly string[];
	readonly edits: readonly Edit[];
}

/** The small sound record. */
export const soundRecord: Files = readFiles(join(fixtures, "record"));

export function readDefect(name: string): Defect {
	return JSON.parse(readFileSync(join(fixtures, "defects", name, "defect.json"), "utf8")) as Defect;
}

/** The record with the edits made. Throws where an edit would change nothing. */
export function plant(record: Files, edits: readonly Edit[]): Files {
	const files = new Map(record);
	for (const edit of edits) {
		const bytes = files.get(edit.file);
		if (edit.delete) files.delete(edit.file);
		else if (edit.content !== undefined) files.set(edit.file, Buffer.from(edit.content));
		else if (edit.hex !== undefined) files.set(edit.file, fromHex(edit.hex));
		else if (bytes === undefined) throw new Error(`no file ${edit.file} to edit`);
		else if (edit.addHex !== undefined) files.set(edit.file, Buffer.concat([bytes, fromHex(edit.addHex)]));
		else files.set(edit.file, Buffer.from(editText(Buffer.from(bytes).toString("utf8"), edit)));
	}
	return files;
}

function editText(text: string, { file, find, replace, add, cut }: Edit): string {
	if (add !== undefined) return `${text}${add}\n`;
	const wanted = cut === undefined ? find : `${cut}\n`;
	if (wanted === undefined) throw new Error(`nothing to do in ${file}`);
	const times = text.split(wanted).length - 1;
	if (times !== 1) throw new Error(`${JSON.stringify(wanted)} stands ${times} times in ${file}`);
	return text.replace(wanted, () => replace ?? "");
}

function fromHex(hex: string): Buffer {
	return Buffer.from(hex.replaceAll(" ", ""), "hex");
}
