/** Which tasks a reader chose to see and in what order: what the form, the address and the table agree on. */
import { keystrokes } from "./keystrokes.ts";

/** Fields that keep a task or not, by their names in the form and in the address. */
export const filterNames = ["q", "area", "scope", "tier", "state", "year", "region", "owner"] as const;
export type FilterName = (typeof filterNames)[number];

/** What a row of the table says of its task. */
export interface FilteredTask {
	/** Keystrokes of the name in each language. */
	readonly names: readonly string[];
	/** First consonants of the Korean name. */
	readonly initials: string;
	/** Values of every other field, separated by spaces: `years` holds each year with a figure. */
	readonly area: string;
	readonly scope: string;
	readonly tier: string;
	readonly state: string;
	readonly year: string;
	readonly region: string;
	readonly owner: string;
}

/** A chosen value for each field; a field that is absent or empty keeps every task. */
export type Selection = Readonly<Partial<Record<FilterName | "sort", string>>>;

/** What the address asks for. Fields it does not know are left out. */
export function selectionOf(search: string): Selection {
	const asked = new URLSearchParams(search);
	const known = [...filterNames, "sort"].flatMap((name) => {
		const value = asked.get(name)?.trim();
		return value ? [[name, value]] : [];
	});
	return Object.fromEntries(known);
}

/** The selection as the query of an address, with its question mark; empty without a choice. */
export function queryOf(selection: Selection): string {
	const chosen = [...filterNames, "sort" as const].flatMap((name): [string, string][] => {
		const value = selection[name]?.trim();
		return value ? [[name, value]] : [];
	});
	return chosen.length > 0 ? `?${new URLSearchParams(chosen)}` : "";
}

/** A question to be asked of each task: whether it is to be shown. What was typed is taken apart once for all. */
export function selectorOf(selection: Selection): (task: FilteredTask) => boolean {
	const typed = keystrokes(selection.q?.trim() ?? "");
	const isInitials = /^[ㄱ-ㅎ]+$/.test(typed);
	const chosen = filterNames.flatMap((name) => {
		const wanted = selection[name]?.trim() ?? "";
		return name === "q" || wanted === "" ? [] : [{ name, wanted }];
	});
	return (task) =>
		chosen.every(({ name, wanted }) => task[name].split(" ").includes(wanted)) &&
		// First consonants alone are looked for among first consonants.
		(isInitials ? task.initials.includes(typed) : task.names.some((name) => name.includes(typed)));
}
