/** What the peer's site is made of: the tasks of a sample register and their yearly figures by city and county. */
import { readFiles } from "../../../../src/data/files.ts";
import { checkRecord } from "../../../../src/data/load.ts";
import type { RegisterRow } from "./sums.ts";

export interface NamedSubject {
	/** Part of an address. */
	readonly slug: string;
	/** In Korean. */
	readonly name: string;
}

export interface RegisterTask extends NamedSubject {
	/** Slug of its area. */
	readonly area: string;
}

export interface Register {
	readonly areas: readonly NamedSubject[];
	readonly regions: readonly NamedSubject[];
	readonly years: readonly number[];
	readonly tasks: readonly RegisterTask[];
	readonly rows: readonly RegisterRow[];
}

/** Reads the register in a folder that `npm run sample` wrote. Throws where the record has defects. */
export function readRegister(folder: string): Register {
	const { dataset } = checkRecord(readFiles(folder));
	if (dataset === null) throw new Error(`the register in ${folder} has defects`);
	const slugOf = (subjects: ReadonlyMap<string, { slug: string }>, code: string) =>
		subjects.get(code)?.slug ?? code;
	const tasks = dataset.tasks.map(({ slug, name_ko, area }) => ({
		slug,
		name: name_ko,
		area: slugOf(dataset.area, area ?? ""),
	}));
	const areaOfTask = new Map(tasks.map(({ slug, area }) => [slug, area]));
	const cities = new Set(dataset.cities.map(({ region }) => region));
	const rows = new Map<string, { -readonly [Key in keyof RegisterRow]: RegisterRow[Key] }>();
	for (const [measure, column] of [
		["jobs-target", "target"],
		["jobs-created", "actual"],
	] as const)
		for (const { task, region, period, value, breakdown } of dataset.select({ measure })) {
			if (task === null || breakdown !== null || !cities.has(region)) continue;
			const key = `${task} ${region} ${period}`;
			const slug = slugOf(dataset.task, task);
			const row = rows.get(key) ?? {
				task: slug,
				area: areaOfTask.get(slug) ?? "",
				region: slugOf(dataset.region, region),
				year: Number(period),
				target: null,
				actual: null,
			};
			row[column] = value;
			rows.set(key, row);
		}
	const named = ({ slug, name_ko }: { slug: string; name_ko: string }) => ({ slug, name: name_ko });
	const all = [...rows.values()];
	return {
		areas: dataset.areas.map(named),
		regions: dataset.cities.map(named),
		years: [...new Set(all.map(({ year }) => year))].sort(),
		tasks,
		rows: all,
	};
}
