import { describe, expect, test } from "vitest";
import { findChromium, type MachineEffects } from "../../scripts/lib/chromium.ts";

/** A machine on which the given files can be run, and where an install brings more. */
function machine(files: readonly string[], change: Partial<MachineEffects> & { brings?: string } = {}) {
	const there = new Set(files);
	const ran: string[] = [];
	const effects: MachineEffects = {
		env: { PATH: "/bin:/own/bin" },
		isExecutable: (file) => there.has(file),
		playwrightPath: () => "/cache/playwright/chrome",
		canInstall: () => false,
		run: (program, args) => {
			ran.push([program, ...args].join(" "));
			if (change.brings) there.add(change.brings);
		},
		log: () => {},
		...change,
	};
	return { effects, ran };
}

describe("findChromium", () => {
	test.each([
		["the one CHROMIUM names", ["/my/chrome", "/own/bin/chromium"], { CHROMIUM: "/my/chrome" }, "/my/chrome"],
		["the one on the PATH", ["/own/bin/google-chrome", "/snap/bin/chromium"], {}, "/own/bin/google-chrome"],
		["one in a usual place", ["/snap/bin/chromium", "/cache/playwright/chrome"], {}, "/snap/bin/chromium"],
		["Playwright's own", ["/cache/playwright/chrome"], {}, "/cache/playwright/chrome"],
	])("takes %s", (_which, files, env, expected) => {
		const { effects } = machine(files, { env: { PATH: "/bin:/own/bin", ...env } });
		expect(findChromium(effects)).toBe(expected);
	});

	test("installs the system's package where it may", () => {
		const { effects, ran } = machine([], { canInstall: () => true, brings: "/usr/bin/chromium" });
		expect(findChromium(effects)).toBe("/usr/bin/chromium");
		expect(ran).toEqual(["apt-get update", "apt-get install -y chromium fonts-noto-cjk"]);
	});

	test.each([
		["there is none", machine([])],
		["the install brings none", machine([], { canInstall: () => true })],
		[
			"the install fails",
			machine([], {
				canInstall: () => true,
				run: () => {
					throw new Error("no network");
				},
			}),
		],
		[
			"CHROMIUM names none",
			machine(["/own/bin/chromium"], { env: { CHROMIUM: "/nowhere", PATH: "/own/bin" } }),
		],
	])("says so in both languages when %s", (_why, { effects }) => {
		expect(() => findChromium(effects)).toThrow(/[가-힣].* \/ .*[a-z]/);
	});
});
