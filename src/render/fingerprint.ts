/** A short name for the content of a value: equal content, equal name. Rows of the record are named once and remembered. */
import { createHash } from "node:crypto";

const remembered = new WeakMap<object, string>();

/** Digest of a plain value (objects, arrays, text, numbers, null). Where a row stands in its file is not content. */
export function fingerprint(value: unknown): string {
	return createHash("sha256").update(nameOf(value)).digest("hex");
}

function nameOf(value: unknown): string {
	if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "undefined";
	let name = remembered.get(value);
	if (name === undefined) {
		const parts = Array.isArray(value) ? value.map(nameOf) : entryNames(value);
		const text = parts.join(",");
		// Long content is kept as its digest, so that naming what holds it stays cheap.
		name = text.length > 128 ? createHash("sha256").update(text).digest("hex") : `(${text})`;
		remembered.set(value, name);
	}
	return name;
}

function entryNames(value: object): string[] {
	return Object.entries(value).flatMap(([key, entry]) =>
		key === "file" || key === "line" ? [] : `${key}:${nameOf(entry)}`,
	);
}
