import { delimiter, join } from "node:path";
import { type MachineEffects, thisMachine } from "./chromium.ts";

const names = ["soffice", "libreoffice"];

const usualPlaces = [
	"/usr/bin/soffice",
	"/usr/lib/libreoffice/program/soffice",
	"/opt/libreoffice/program/soffice",
	"/snap/bin/libreoffice",
	"/Applications/LibreOffice.app/Contents/MacOS/soffice",
	"C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

/**
 * Returns the path of a LibreOffice to read spreadsheets with: the one `SOFFICE` names, else the system's. As root on
 * Debian it installs the package of its spreadsheet program without windows (about 210 MB). Throws, with a line in
 * Korean and in English, when none can be had: that the downloads open is never left unproven.
 */
export function findLibreOffice(machine: Omit<MachineEffects, "playwrightPath"> = thisMachine): string {
	const named = machine.env.SOFFICE;
	if (named) {
		if (machine.isExecutable(named)) return named;
		throw new Error(
			`SOFFICE가 가리키는 ${named} 파일이 없거나 실행할 수 없습니다. / SOFFICE names ${named}, which is missing or cannot be run.`,
		);
	}
	const found = findInstalled(machine);
	if (found) return found;
	if (machine.canInstall()) {
		machine.log("시험에 쓸 LibreOffice를 설치합니다. / Installing LibreOffice for the tests of downloads.");
		try {
			machine.run("apt-get", ["update"]);
			machine.run("apt-get", ["install", "-y", "--no-install-recommends", "libreoffice-calc-nogui"]);
		} catch (cause) {
			throw new Error(`LibreOffice 설치에 실패했습니다. / Installing LibreOffice failed. ${advice}`, {
				cause,
			});
		}
		const installed = findInstalled(machine);
		if (installed) return installed;
	}
	throw new Error(`LibreOffice를 찾지 못했습니다. / No LibreOffice was found. ${advice}`);
}

const advice =
	"LibreOffice(Calc)를 설치하거나 SOFFICE=/경로/soffice 로 알려 주십시오. / Install LibreOffice (Calc) or name it with SOFFICE=/path/to/soffice.";

function findInstalled({ env, isExecutable }: Pick<MachineEffects, "env" | "isExecutable">): string | null {
	const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
	const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
	return [...onPath, ...usualPlaces].find((file) => isExecutable(file)) ?? null;
}
