/** What `npm run bench` is asked for. */

/** The parts, in the order they are measured and stand in the document. */
export const partNames = ["builds", "peer", "pages", "lighthouse", "interaction"] as const;

export type PartName = (typeof partNames)[number];

export interface BenchOptions {
	readonly parts: readonly PartName[];
	/** To try the command: one run of each and the smallest register; the published record is not built. */
	readonly quick: boolean;
	/** Sizes of the sample registers. */
	readonly tasks: readonly number[];
	/** How often each thing is measured; what takes minutes is measured once all the same. */
	readonly runs: number;
	/** Day of the measurement, for the document: the bench asks no clock. */
	readonly on: string | null;
	/** Folder of the whole site, for the parts that measure pages without building it first. */
	readonly site: string;
	/** Folder of the document. */
	readonly out: string;
}

export const usage = [
	"npm run bench -- [--only builds,peer,pages,lighthouse,interaction] [--quick] [--tasks 607,6070,60700]",
	"                 [--runs 5] [--on 2026-11-23] [--site dist] [--out docs]",
].join("\n");

const wholeNumber = /^[1-9]\d{0,8}$/;

/** The options, or what is wrong with them. **defaultSite** is where a whole site is looked for. */
export function parseArguments(argv: readonly string[], defaultSite: string): BenchOptions | string {
	const chosen = {
		parts: [...partNames] as readonly PartName[],
		quick: false,
		tasks: null as readonly number[] | null,
		runs: null as number | null,
		on: null as string | null,
		site: defaultSite,
		out: "docs",
	};
	const rest = [...argv];
	for (let argument = rest.shift(); argument !== undefined; argument = rest.shift()) {
		const [option = "", inline] = argument.split(/=(.*)/s);
		if (option === "--quick") {
			chosen.quick = true;
			continue;
		}
		const value = inline ?? rest.shift() ?? "";
		if (value === "") return `${argument}: unknown, or its value is missing`;
		if (option === "--only") {
			const parts = value.split(",");
			const unknown = parts.find((part) => !isPart(part));
			if (unknown !== undefined) return `--only ${unknown}: must be of ${partNames.join(", ")}`;
			chosen.parts = partNames.filter((part) => parts.includes(part));
		} else if (option === "--tasks") {
			if (!value.split(",").every((size) => wholeNumber.test(size)))
				return `--tasks ${value}: must be whole numbers`;
			chosen.tasks = value.split(",").map(Number);
		} else if (option === "--runs") {
			if (!wholeNumber.test(value)) return `--runs ${value}: must be a whole number`;
			chosen.runs = Number(value);
		} else if (option === "--on") {
			if (!/^\d{4}-\d\d-\d\d$/.test(value)) return `--on ${value}: must be a day as 2026-11-23`;
			chosen.on = value;
		} else if (option === "--site") chosen.site = value;
		else if (option === "--out") chosen.out = value;
		else return `${argument}: unknown`;
	}
	return {
		...chosen,
		tasks: chosen.tasks ?? (chosen.quick ? [607] : [607, 6070, 60700]),
		runs: chosen.runs ?? (chosen.quick ? 1 : 5),
	};
}

function isPart(name: string): name is PartName {
	return partNames.some((part) => part === name);
}
