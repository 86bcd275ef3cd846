/** The peer as a folder that can be built: installed once, filled with one register after another. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type MeasuredRun, measuredRun } from "../measured-run.ts";
import { setAside } from "../set-aside.ts";
import type { Register } from "./register.ts";
import { type PeerWay, peerFiles, peerManifest } from "./site-files.ts";

/** Where the built site stands in the peer's folder. */
const builtFolder = "dist";

export interface Peer {
	/** The version of Observable Framework that was installed. */
	readonly version: string;
	/** The folder of the built site. */
	readonly built: string;
	/** Replaces the sources by those of a register. */
	fill(register: Register, way: PeerWay): void;
	/** Builds from nothing: no kept files of an earlier build, telemetry off. */
	build(): Promise<MeasuredRun>;
}

/** Installs the peer in a folder of its own, from the registry: the one step of the bench that needs it. */
export function installPeer(folder: string): Peer {
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, "package.json"), peerManifest());
	execFileSync("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock"], {
		cwd: folder,
		stdio: ["ignore", "ignore", "pipe"],
		env: environment(),
	});
	const framework = join(folder, "node_modules/@observablehq/framework");
	const { version, bin } = JSON.parse(readFileSync(join(framework, "package.json"), "utf8"));
	const built = join(folder, builtFolder);
	return {
		version,
		built,
		fill(register, way) {
			setAside(join(folder, "src"));
			for (const [path, text] of peerFiles(register, way)) {
				mkdirSync(dirname(join(folder, path)), { recursive: true });
				writeFileSync(join(folder, path), text);
			}
		},
		build() {
			setAside(built);
			// Not beside its sources, of which it would be one.
			rmSync(join(folder, "src/.observablehq"), { recursive: true, force: true });
			// What `npx observable build` runs, without the second that npx takes.
			return measuredRun(process.execPath, [join(framework, bin.observable), "build"], {
				folder,
				env: environment(),
			});
		},
	};
}

/** An npm script names this project to every npm below it, which would then install here. */
function environment(): Record<string, string | undefined> {
	const outside = Object.entries(process.env).filter(
		([name]) => !/^npm_(package|lifecycle|config_local_prefix$)|^INIT_CWD$/.test(name),
	);
	return { ...Object.fromEntries(outside), OBSERVABLE_TELEMETRY_DISABLE: "true" };
}
