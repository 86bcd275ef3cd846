/** Reasons for changes, from a file that a person filled in or from a conversation on the terminal. */
import Papa from "papaparse";
import { decode } from "../../../src/data/decode.ts";
import { releaseWords } from "../../../src/text/release-command.ts";
import type { DraftChange } from "./record-changes.ts";

export interface Reason {
	readonly reason_ko: string;
	readonly reason_en: string;
}

/** The reason of a change, or null where there is none. */
export type ReasonOf = (change: DraftChange) => Reason | null;

/** What the file of reasons has in a line. All but the reasons may be empty: the reason then holds for all such changes. */
const keys = ["kind", "observation", "field"] as const;
const told = [
	"kind",
	"observation",
	"field",
	"measure",
	"region",
	"period",
	"dimensions",
	"old",
	"new",
] as const;

/** The changes as a file to be filled in, as Excel opens it: UTF-8 with a byte order mark. */
export function reasonsTemplate(changes: readonly DraftChange[]): string {
	const rows = changes.map((change) => [...told.map((name) => change[name] ?? ""), "", ""]);
	const text = Papa.unparse([[...told, "reason_ko", "reason_en"], ...rows], { newline: "\r\n" });
	return `\uFEFF${text}\r\n`;
}

/**
 * Reads a file of reasons. The most particular line counts: one that names the observation and the column, then one with
 * the observation, then one with the column, then one with the kind, then one with nothing. Returns what is wrong instead.
 */
export function readReasons(bytes: Uint8Array, file: string): ReasonOf | string {
	const decoded = decode(bytes);
	if (!decoded.ok) return releaseWords.reasonsEncoding(file, decoded.line);
	const { data, meta } = Papa.parse<Record<string, string>>(decoded.text.replace(/^\uFEFF/, ""), {
		header: true,
		delimiter: ",",
		skipEmptyLines: "greedy",
	});
	const missing = ["reason_ko", "reason_en"].filter((name) => !meta.fields?.includes(name));
	if (missing.length > 0) return releaseWords.reasonsHeader(file, missing);
	const lines = data.map((row) => {
		const cell = (name: string) => (row[name] ?? "").trim();
		return {
			pattern: keys.map((name) => cell(name)),
			reason: { reason_ko: cell("reason_ko"), reason_en: cell("reason_en") },
		};
	});
	// A line that was not filled in is no reason; one filled in by half is a mistake.
	const half = lines.findIndex(({ reason }) => (reason.reason_ko === "") !== (reason.reason_en === ""));
	if (half >= 0) return releaseWords.reasonsHalf(file, half + 2);
	const byPattern = new Map(
		lines
			.filter(({ reason }) => reason.reason_ko !== "")
			.map(({ pattern, reason }) => [pattern.join("|"), reason]),
	);
	return ({ kind, observation, field }) => {
		const column = field ?? "";
		const candidates = [
			[kind, observation, column],
			["", observation, column],
			[kind, observation, ""],
			["", observation, ""],
			[kind, "", column],
			["", "", column],
			[kind, "", ""],
			["", "", ""],
		];
		const found = candidates.find((pattern) => byPattern.has(pattern.join("|")));
		return (found && byPattern.get(found.join("|"))) ?? null;
	};
}

/**
 * Asks for the reason of every change that has none. Nothing typed takes the reason before; `*` takes it for all that is
 * left. What is left without one is told of later.
 */
export async function askForReasons(
	changes: readonly DraftChange[],
	known: ReasonOf,
	ask: (question: string) => Promise<string>,
): Promise<ReasonOf> {
	const reasons = new Map<DraftChange, Reason>();
	let last = null as Reason | null;
	let forAll = false;
	for (const change of changes) {
		if (known(change) !== null) continue;
		if (!forAll) {
			const ko = (await ask(releaseWords.ask(change, "ko", last?.reason_ko ?? null))).trim();
			forAll = ko === "*" && last !== null;
			if (ko !== "" && !forAll) {
				const en = (await ask(releaseWords.ask(change, "en", null))).trim();
				if (en !== "") last = { reason_ko: ko, reason_en: en };
				else continue;
			}
		}
		if (last !== null) reasons.set(change, last);
	}
	return (change) => known(change) ?? reasons.get(change) ?? null;
}
