import { describe, expect, test } from "vitest";
import type { MachineEffects } from "../../../scripts/lib/chromium.ts";
import { findLibreOffice } from "../../../scripts/lib/libreoffice.ts";

/** A machine on which the given files can be run, and where an install brings one more. */
function machine(files: readonly string[], change: Partial<MachineEffects> & { brings?: string } = {}) {
	const there = new Set(files);
	const ran: string[] = [];
	const effects = {
		env: { PATH: "/bin:/own/bin" },
		isExecutable: (file: string) => there.has(file),
		canInstall: () => false,
		run: (program: string, args: readonly string[]) => {
			ran.push([program, ...args].join(" "));
			if (change.brings) there.add(change.brings);
		},
		log: () => {},
		...change,
	};
	return { effects, ran };
}

describe("findLibreOffice", () => {
	test.each([
		["the one SOFFICE names", ["/my/soffice", "/own/bin/soffice"], { SOFFICE: "/my/soffice" }, "/my/soffice"],
		["the one on the PATH", ["/own/bin/libreoffice", "/snap/bin/libreoffice"], {}, "/own/bin/libreoffice"],
		["one in a usual place", ["/snap/bin/libreoffice"], {}, "/snap/bin/libreoffice"],
	])("takes %s", (_which, files, env, expected) => {
		const { effects } = machine(files, { env: { PATH: "/bin:/own/bin", ...env } });
		expect(findLibreOffice(effects)).toBe(expected);
	});

	test("installs the system's package where it may", () => {
		const { effects, ran } = machine([], { canInstall: () => true, brings: "/usr/bin/soffice" });
		expect(findLibreOffice(effects)).toBe("/usr/bin/soffice");
		expect(ran).toEqual([
			"apt-get update",
			"apt-get install -y --no-install-recommends libreoffice-calc-nogui",
		]);
	});

	test("says in both languages that there is none", () => {
		expect(() => findLibreOffice(machine([]).effects)).toThrow(/찾지 못했습니다.*No LibreOffice was found/);
	});

	test("says when the install failed", () => {
		const run = () => {
			throw new Error("exit 100");
		};
		const { effects } = machine([], { canInstall: () => true, run });
		expect(() => findLibreOffice(effects)).toThrow(/Installing LibreOffice failed/);
	});

	test("never passes over a wrong SOFFICE", () => {
		const { effects } = machine(["/own/bin/soffice"], { env: { PATH: "/own/bin", SOFFICE: "/gone" } });
		expect(() => findLibreOffice(effects)).toThrow(/SOFFICE names \/gone/);
	});
});
