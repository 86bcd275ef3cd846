/** Selectors of `reconciliation.csv`: which observations a total or its parts are, as JSON in a cell. */
import { nearest } from "../nearest.ts";
import { codec } from "./codecs.ts";
import { observations } from "./observations.ts";

/** One value, any of several, or any but one. An empty string means the dimension is empty. */
export type Condition = string | readonly string[] | { readonly not: string };

/** Column of the observations → condition. Columns not named may hold anything; `use` is `main` unless named. */
export type Selector = Readonly<Record<string, Condition>>;

/** One selector, or several whose observations are taken together. */
export const selectors = codec<readonly Selector[]>(
	(cell, refuse) => {
		let parsed: unknown;
		try {
			parsed = JSON.parse(cell);
		} catch {
			return refuse("not-a-selector", { value: cell, reason: "JSON" });
		}
		const list = Array.isArray(parsed) ? parsed : [parsed];
		const wrong = list.flatMap(faults)[0];
		return wrong === undefined
			? (list as Selector[])
			: refuse("not-a-selector", { value: cell, reason: wrong });
	},
	(value) => JSON.stringify(value.length === 1 ? value[0] : value),
);

const columns = Object.keys(observations.columns);

/** Columns of the observations joined by `;`. */
export const columnNames = codec<readonly string[]>(
	(cell, refuse) => {
		const names = cell.split(";");
		for (const value of names.filter((name) => !columns.includes(name))) {
			const file = observations.path;
			refuse("unknown-code", { value, list: "columns", file, nearest: nearest(value, columns) });
		}
		return names;
	},
	(value) => value.join(";"),
);

function faults(selector: unknown): string[] {
	if (typeof selector !== "object" || selector === null || Array.isArray(selector)) return ["{…}"];
	return Object.entries(selector)
		.filter(([column, condition]) => !columns.includes(column) || !isCondition(condition))
		.map(([column]) => column);
}

function isCondition(value: unknown): value is Condition {
	if (typeof value === "string") return true;
	if (Array.isArray(value)) return value.length > 0 && value.every((item) => typeof item === "string");
	return (
		typeof value === "object" &&
		value !== null &&
		Object.keys(value).join() === "not" &&
		typeof Object.values(value)[0] === "string"
	);
}
