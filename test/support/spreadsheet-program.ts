import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import Papa from "papaparse";
import { findLibreOffice } from "../../scripts/lib/libreoffice.ts";

const run = promisify(execFile);

/** Sheets of a file by name, in cells as LibreOffice holds them. */
export type Sheets = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Comma, quotes where needed, UTF-8, first line 1, Korean, no quotes of all text, numbers and days recognised. */
const asKoreanCsv = "Text - txt - csv (StarCalc):44,34,76,1,,1042,false,true";

/** Every sheet into a file of its own, cells as they are held and not as they are shown. */
const toCsv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

/**
 * Opens files in LibreOffice without a window, as a Korean user would, and gives every sheet of each, by path. A CSV
 * file is opened with its guessing of numbers and days on.
 */
export async function openInSpreadsheet(files: readonly string[]): Promise<ReadonlyMap<string, Sheets>> {
	const folder = await mkdtemp(join(tmpdir(), "spreadsheet-"));
	try {
		const opened = new Map<string, Sheets>();
		// Files of one name would overwrite each other's sheets: a folder for each ending.
		for (const [ending, group] of Map.groupBy(files, (file) => file.slice(file.lastIndexOf(".")))) {
			const out = join(folder, ending.slice(1));
			const filter = ending === ".csv" ? [`--infilter=${asKoreanCsv}`] : [];
			const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
			await run(
				findLibreOffice(),
				[profile, "--headless", ...filter, "--convert-to", toCsv, "--outdir", out, ...group],
				// Sheets have Korean names, which LibreOffice writes as names of files only where letters are UTF-8.
				{ maxBuffer: 1 << 26, env: { ...process.env, LC_ALL: "C.UTF-8" } },
			);
			const names = await readdir(out);
			for (const file of group) opened.set(file, await sheetsOf(file, out, names));
		}
		return opened;
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

async function sheetsOf(file: string, folder: string, names: readonly string[]): Promise<Sheets> {
	const stem = `${basename(file).replace(/\.[^.]+$/, "")}-`;
	const sheets = new Map<string, string[][]>();
	for (const name of names.filter((each) => each.startsWith(stem))) {
		const text = await readFile(join(folder, name), "utf8");
		const { data } = Papa.parse<string[]>(text, { delimiter: ",", skipEmptyLines: false });
		sheets.set(name.slice(stem.length, -".csv".length), data.slice(0, -1));
	}
	if (sheets.size === 0) throw new Error(`LibreOffice opened nothing of ${file}: ${names.join(", ")}`);
	return sheets;
}
