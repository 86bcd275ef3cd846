import { execFileSync } from "node:child_process";
import { accessSync, constants, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

/** What looking for a browser asks of the machine; tests pass their own. */
export interface MachineEffects {
	readonly env: Readonly<Record<string, string | undefined>>;
	/** Whether a file is there and may be run. */
	readonly isExecutable: (file: string) => boolean;
	/** Where Playwright keeps its own Chromium, installed or not. */
	readonly playwrightPath: () => string;
	/** Whether the `chromium` package may be installed: root on Debian. */
	readonly canInstall: () => boolean;
	/** Runs a program to its end and throws when it fails. */
	readonly run: (program: string, args: readonly string[]) => void;
	readonly log: (line: string) => void;
}

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const usualPlaces = [
	"/usr/bin/chromium",
	"/usr/bin/chromium-browser",
	"/usr/bin/google-chrome",
	"/usr/local/bin/chromium",
	"/opt/google/chrome/chrome",
	"/snap/bin/chromium",
	"/Applications/Chromium.app/Contents/MacOS/Chromium",
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * Returns the path of a Chromium to test with: the one `CHROMIUM` names, else the system's, else Playwright's.
 * As root on Debian it installs the system's package when there is none. Throws, with a line in Korean and in
 * English, when no Chromium can be had: a browser test is never skipped.
 */
export function findChromium(machine: MachineEffects = thisMachine): string {
	const named = machine.env.CHROMIUM;
	if (named) {
		if (machine.isExecutable(named)) return named;
		throw new Error(
			`CHROMIUM이 가리키는 ${named} 파일이 없거나 실행할 수 없습니다. / CHROMIUM names ${named}, which is missing or cannot be run.`,
		);
	}
	const found = findInstalled(machine);
	if (found) return found;
	if (machine.canInstall()) {
		machine.log("시험에 쓸 Chromium을 설치합니다. / Installing Chromium for the browser tests.");
		try {
			machine.run("apt-get", ["update"]);
			machine.run("apt-get", ["install", "-y", "chromium", "fonts-noto-cjk"]);
		} catch (cause) {
			throw new Error(`Chromium 설치에 실패했습니다. / Installing Chromium failed. ${advice}`, { cause });
		}
		const installed = findInstalled(machine);
		if (installed) return installed;
	}
	throw new Error(`Chromium을 찾지 못했습니다. / No Chromium was found. ${advice}`);
}

const advice =
	"Chromium을 설치하거나 CHROMIUM=/경로/chromium 으로 알려 주십시오. / Install Chromium or name it with CHROMIUM=/path/to/chromium.";

function findInstalled({ env, isExecutable, playwrightPath }: MachineEffects): string | null {
	const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
	const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
	return (
		[...onPath, ...usualPlaces, playwrightPath()].find((file) => file !== "" && isExecutable(file)) ?? null
	);
}

/** The machine the program runs on. */
export const thisMachine: MachineEffects = {
	env: process.env,
	isExecutable: (file) => {
		try {
			accessSync(file, constants.X_OK);
			return true;
		} catch {
			return false;
		}
	},
	playwrightPath: () => chromium.executablePath(),
	canInstall: () => {
		if (process.getuid?.() !== 0) return false;
		try {
			// Ubuntu's "chromium" only points to a snap, so its relatives do not count as Debian.
			return /^ID="?debian"?$/m.test(readFileSync("/etc/os-release", "utf8"));
		} catch {
			return false;
		}
	},
	run: (program, args) => {
		execFileSync(program, args, {
			stdio: ["ignore", 2, 2],
			env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
		});
	},
	log: (line) => console.error(line),
};
