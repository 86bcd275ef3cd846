/** `npm start`: builds the site and serves it on this machine until Ctrl-C. `PORT` and `HOST` may be set. */
import { build } from "./build.ts";
import { type ServedSite, serve } from "./lib/serve.ts";

const firstPort = Number(process.env.PORT ?? 4321);

const { ok } = await build();
if (!ok) process.exit(1);

const site = await serveOnFreePort(firstPort);
console.log(
	`\n사이트가 열렸습니다. 끝내려면 Ctrl-C를 누르십시오. / The site is up; press Ctrl-C to stop.\n  ${site.url}\n`,
);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
	process.once(signal, () => {
		void site.close().then(() => process.exit(0));
	});
}

async function serveOnFreePort(port: number): Promise<ServedSite> {
	try {
		return await serve({
			directory: process.env.OUT_DIR ?? "dist",
			base: process.env.BASE ?? "/",
			host: process.env.HOST ?? "127.0.0.1",
			port,
		});
	} catch (error) {
		const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
		if (!taken || port >= firstPort + 20) throw error;
		return serveOnFreePort(port + 1);
	}
}
