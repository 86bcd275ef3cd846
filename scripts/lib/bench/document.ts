/** The report as a document in Markdown. Everything in it is made here, from the figures. */
import { type PartName, partNames } from "./arguments.ts";
import { bytes } from "./figures.ts";
import { type Machine, machineLine } from "./machine.ts";
import type { MeasuredPart, Report } from "./report.ts";
import type { Goal, Section, SectionTable } from "./section.ts";

const introduction = `# 성능 측정 · Benchmarks

\`npm run bench\`가 쓰는 글이다. 손으로 고치지 않는다. 수치는 모두 [benchmarks.json](benchmarks.json)에 있다.

Written by \`npm run bench\`; not to be edited. All figures, in more digits, are in [benchmarks.json](benchmarks.json). Whether a goal was
reached is reckoned from what was measured.

\`\`\`sh
npm run build && npm run bench -- --on 2026-11-23   # everything; wants the machine for itself
npm run bench -- --only builds --tasks 607           # one part; the others stay as they are
npm run bench -- --quick --out dist.bench           # to try it: one run, the smallest register
\`\`\`
`;

/** The whole document. **sections** are the measured parts as they are said. */
export function renderDocument(report: Report, sections: ReadonlyMap<PartName, Section>): string {
	const parts = partNames.flatMap((name) => {
		const [part, section] = [report.parts[name], sections.get(name)];
		return part === undefined || section === undefined ? [] : { part, section };
	});
	const goals = parts.flatMap(({ section }) => section.goals);
	const missing = partNames.filter((name) => !sections.has(name));
	return `${[
		introduction,
		...(missing.length === 0 ? [] : [`Not measured yet: ${missing.join(", ")}.\n`]),
		"## Goals\n",
		`${goals.filter(({ reached }) => reached).length} of ${goals.length} are reached.\n`,
		goalTable(goals),
		"## Machine\n",
		...machines(parts),
		...parts.map(({ section }) => renderSection(section)),
	]
		.join("\n")
		.trimEnd()}\n`;
}

/** One part: its heading, its words, its tables. Its goals stand with all others at the top. */
export function renderSection({ title, intro, tables }: Section): string {
	return [`## ${title}\n`, `${intro.trim()}\n`, ...tables.map(renderTable)].join("\n");
}

export function renderTable({ caption, head, rows }: SectionTable): string {
	// The first column names the row, the others hold figures.
	const rule = head.map((_, column) => (column === 0 ? "---" : "---:"));
	return `**${caption}**\n\n${[head, rule, ...rows].map(line).join("\n")}\n`;
}

function goalTable(goals: readonly Goal[]): string {
	const rows = goals.map(({ what, goal, measured, reached }) => [
		what,
		goal,
		measured,
		reached ? "yes" : "**no**",
	]);
	return `${[["What", "Goal", "Measured", "Reached"], ["---", "---:", "---:", "---"], ...rows].map(line).join("\n")}\n`;
}

function line(cells: readonly string[]): string {
	return `| ${cells.map(cell).join(" | ")} |`;
}

function cell(text: string): string {
	return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}

/** What was measured where and when: parts that share all of it are named together. */
function machines(parts: readonly { part: MeasuredPart; section: Section }[]): readonly string[] {
	const groups = Map.groupBy(
		parts,
		({ part: { machine, on, quick } }) => `${machineLine(machine)} ${on} ${quick}`,
	);
	return [...groups.values()].flatMap((group) => {
		const [first] = group;
		if (first === undefined) return [];
		const { machine, on, quick } = first.part;
		const titles = group.map(({ section }) => section.title).join("; ");
		return [
			groups.size === 1 ? "" : `**${titles}**\n`,
			...(quick ? ["Tried with `--quick`: one run. These figures are not for publishing.\n"] : []),
			`${[...facts(machine, on), ["programs that wanted a processor when it began", loads(group)]]
				.map(([name, value]) => `- ${name}: ${value}`)
				.join("\n")}\n`,
		].filter((text) => text !== "");
	});
}

function loads(group: readonly { part: MeasuredPart; section: Section }[]): string {
	return group
		.map(({ part, section }) => `${part.machine.load?.toFixed(1) ?? "unknown"} (${section.title})`)
		.join(", ");
}

function facts({ processor, cores, memory, system, versions }: Machine, on: string | null) {
	const packages = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
	return [
		["processor", `${processor}, ${cores} cores`],
		["memory", bytes(memory)],
		["system", system],
		["versions", packages.join(", ")],
		...(on === null ? [] : [["measured on", on]]),
	] as const;
}
