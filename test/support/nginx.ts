/** A real nginx on this machine's loopback, run with the configuration that docs/deploy gives. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { type MachineEffects, thisMachine } from "../../scripts/lib/chromium.ts";
import type { ServedSite } from "../../scripts/lib/serve.ts";

type Machine = Pick<MachineEffects, "env" | "isExecutable" | "canInstall" | "run" | "log">;

/**
 * Returns the path of an nginx: the one `NGINX` names, else the system's. As root on Debian it installs the package
 * when there is none. Throws, in Korean and English, when none can be had: the test is never skipped.
 */
export function findNginx(machine: Machine = thisMachine): string {
	const { env, isExecutable } = machine;
	const places = [...(env.PATH ?? "").split(delimiter), "/usr/sbin", "/usr/local/sbin", "/opt/homebrew/bin"];
	const find = () =>
		[env.NGINX ?? "", ...places.map((folder) => join(folder, "nginx"))].find(
			(file) => file !== "" && isExecutable(file),
		);
	const found = find();
	if (found !== undefined) return found;
	if (machine.canInstall()) {
		machine.log("배포 설정을 시험할 nginx를 설치합니다. / Installing nginx to test the deployment.");
		machine.run("apt-get", ["update"]);
		// In runlevel 1 the package does not start a server of its own.
		machine.run("env", ["RUNLEVEL=1", "apt-get", "install", "-y", "--no-install-recommends", "nginx"]);
		const installed = find();
		if (installed !== undefined) return installed;
	}
	throw new Error(
		"nginx를 찾지 못했습니다. 설치하거나 NGINX=/경로/nginx 로 알려 주십시오. / No nginx was found: install it or name it with NGINX=/path/to/nginx.",
	);
}

/** Serves a built site with **configuration**, of which only what is marked to be changed is changed. */
export async function serveWithNginx(
	configuration: string,
	{ directory, base }: { readonly directory: string; readonly base: string },
): Promise<ServedSite> {
	const nginx = findNginx();
	const home = mkdtempSync(join(tmpdir(), "nginx-"));
	const port = await freePort();
	const root = join(home, "www");
	const site = join(root, base === "/" ? "" : base).replace(/\/$/, "");
	mkdirSync(dirname(site), { recursive: true });
	symlinkSync(directory, site);
	const own = readFileSync(configuration, "utf8")
		.replace("listen 80;", `listen 127.0.0.1:${port};`)
		.replace("listen [::]:80;", "")
		.replace("root /srv/gyeonggi-jobs;", `root ${root};`)
		.replace("=404 /404.html;", `=404 ${base}404.html;`);
	writeFileSync(join(home, "site.conf"), own);
	writeFileSync(join(home, "nginx.conf"), mainConfiguration(home));
	const process = spawn(nginx, ["-p", home, "-c", join(home, "nginx.conf"), "-e", join(home, "error.log")], {
		stdio: ["ignore", "ignore", "pipe"],
	});
	const ended = new Promise<void>((done) => process.once("exit", () => done()));
	let said = "";
	process.stderr.on("data", (text) => {
		said += String(text);
	});
	const url = `http://127.0.0.1:${port}${base}`;
	const close = async () => {
		process.kill("SIGTERM");
		await ended;
		rmSync(home, { recursive: true, force: true });
	};
	for (let tries = 0; tries < 100; tries++) {
		if (process.exitCode !== null) break;
		const answer = await fetch(url).catch(() => null);
		if (answer) return { url, port, close };
		await new Promise((done) => setTimeout(done, 50));
	}
	const log = `${said}\n${readFileSync(join(home, "error.log"), "utf8")}`;
	await close();
	throw new Error(`nginx did not start:\n${log}`);
}

/** What Debian's own nginx.conf gives the site's file, with every path in the test's folder. */
function mainConfiguration(home: string): string {
	const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
		(name) => `${name}_temp_path ${home}/${name};`,
	);
	return [
		...(process.getuid?.() === 0 ? ["user root;"] : []),
		"daemon off; master_process off; worker_processes 1;",
		`pid ${home}/nginx.pid; error_log ${home}/error.log;`,
		"events { worker_connections 256; }",
		"http {",
		"include /etc/nginx/mime.types; default_type application/octet-stream; access_log off; sendfile on; gzip on;",
		...temporary,
		`include ${home}/site.conf;`,
		"}",
		"",
	].join("\n");
}

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
	const address = server.address();
	await new Promise((done) => server.close(done));
	if (typeof address !== "object" || address === null) throw new Error("no free port");
	return address.port;
}
