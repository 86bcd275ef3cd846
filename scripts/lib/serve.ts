import { readFile, realpath, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip, constants as zlib } from "node:zlib";

/** What to serve and where. */
export interface ServeOptions {
	/** The folder of the built site. */
	readonly directory: string;
	/** Path under which the site lives, such as `/jobs/`; default `/`. */
	readonly base?: string;
	/** Port to listen on; 0, the default, takes any free one. */
	readonly port?: number;
	/**
	 * Level of Brotli, 0 to 11. Default 9, which takes a few milliseconds for a page; 11, as a host packs files once before
	 * they are asked for, takes a tenth of a second.
	 */
	readonly brotli?: number;
	/** Address to listen on; default `127.0.0.1`, which only this machine can reach. */
	readonly host?: string;
}

/** A server that listens. */
export interface ServedSite {
	/** Address of the home page, ending in `/`. */
	readonly url: string;
	readonly port: number;
	/** Stops listening, drops open connections and resolves when all are gone. */
	readonly close: () => Promise<void>;
}

const contentTypes: Readonly<Record<string, string>> = {
	".html": "text/html; charset=utf-8",
	".css": "text/css; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".mjs": "text/javascript; charset=utf-8",
	".json": "application/json; charset=utf-8",
	".jsonld": "application/ld+json; charset=utf-8",
	".geojson": "application/geo+json; charset=utf-8",
	".webmanifest": "application/manifest+json; charset=utf-8",
	".csv": "text/csv; charset=utf-8",
	".md": "text/markdown; charset=utf-8",
	".txt": "text/plain; charset=utf-8",
	".xml": "application/xml; charset=utf-8",
	".atom": "application/atom+xml; charset=utf-8",
	".rss": "application/rss+xml; charset=utf-8",
	".svg": "image/svg+xml; charset=utf-8",
	".ttl": "text/turtle; charset=utf-8",
	".png": "image/png",
	".jpg": "image/jpeg",
	".webp": "image/webp",
	".avif": "image/avif",
	".ico": "image/x-icon",
	".woff2": "font/woff2",
	".pdf": "application/pdf",
	".wasm": "application/wasm",
	".zip": "application/zip",
	".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Serves a folder over HTTP as a static host would. Rejects when the port is taken or the folder is missing. */
export async function serve(options: ServeOptions): Promise<ServedSite> {
	const { port = 0, host = "127.0.0.1", brotli = 9 } = options;
	const site: Site = {
		root: await realpath(options.directory),
		base: `/${(options.base ?? "/").split("/").filter(Boolean).join("/")}/`.replace("//", "/"),
		packed: new Map(),
		brotli,
	};
	const server = createServer((request, response) => {
		answer(site, request, response).catch((error: unknown) => {
			console.error(error);
			if (!response.headersSent) response.writeHead(500, { "content-type": "text/plain; charset=utf-8" });
			response.end("500");
		});
	});
	await new Promise<void>((done, fail) => {
		server.once("error", fail);
		server.listen(port, host, done);
	});
	const address = server.address();
	const taken = typeof address === "object" && address ? address.port : port;
	return {
		url: `http://${host === "0.0.0.0" ? "127.0.0.1" : host}:${taken}${site.base}`,
		port: taken,
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			}),
	};
}

interface Site {
	readonly root: string;
	readonly base: string;
	/** Compressed bodies by encoding, path and time of change. */
	readonly packed: Map<string, Buffer>;
	readonly brotli: number;
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
	if (request.method !== "GET" && request.method !== "HEAD") {
		response.writeHead(405, { allow: "GET, HEAD" }).end();
		return;
	}
	const [address = "/", query] = (request.url ?? "/").split("?", 2);
	if (`${address}/` === site.base) return redirect(response, site.base, query);
	const path = address.startsWith(site.base) ? decode(address.slice(site.base.length)) : null;
	if (path !== null) {
		const file = await fileAt(site.root, path);
		if (file === "folder") return redirect(response, `${address}/`, query);
		if (file) return send(site, request, response, 200, file);
	}
	const missing = await fileAt(site.root, "404.html");
	if (missing && missing !== "folder") return send(site, request, response, 404, missing);
	response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("404");
}

function redirect(response: ServerResponse, to: string, query: string | undefined): void {
	// Two leading slashes would name another host.
	const location = to.replace(/^\/+/, "/") + (query === undefined ? "" : `?${query}`);
	response.writeHead(301, { location }).end();
}

function decode(path: string): string | null {
	try {
		const decoded = decodeURIComponent(path);
		return /[\0\\]/.test(decoded) ? null : decoded;
	} catch {
		return null;
	}
}

interface FoundFile {
	readonly path: string;
	readonly changed: number;
}

/** The file an address means, "folder" when the address lacks its last slash, null when nothing is there. */
async function fileAt(root: string, path: string): Promise<FoundFile | "folder" | null> {
	const wanted = resolve(root, `.${sep}${path}`);
	try {
		// Symbolic links are followed first, so that none leads out of the folder.
		const real = await realpath(path === "" || path.endsWith("/") ? join(wanted, "index.html") : wanted);
		if (!real.startsWith(root + sep)) return null;
		const found = await stat(real);
		if (found.isFile()) return { path: real, changed: found.mtimeMs };
		return (await fileAt(root, `${path}/`)) ? "folder" : null;
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : null;
		if (code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG") return null;
		throw error;
	}
}

async function send(
	site: Site,
	request: IncomingMessage,
	response: ServerResponse,
	status: number,
	file: FoundFile,
): Promise<void> {
	const type = contentTypes[extname(file.path).toLowerCase()] ?? "application/octet-stream";
	const encoding = type.includes("charset") ? encodingFor(request.headers["accept-encoding"] ?? "") : null;
	const plain = await readFile(file.path);
	const body = encoding ? await compress(site, encoding, file, plain) : plain;
	response.writeHead(status, {
		"content-type": type,
		"content-length": body.length,
		"cache-control": "no-cache",
		"x-content-type-options": "nosniff",
		vary: "accept-encoding",
		...(encoding ? { "content-encoding": encoding } : {}),
	});
	response.end(request.method === "HEAD" ? undefined : body);
}

type Encoding = "br" | "gzip";

function encodingFor(accepted: string): Encoding | null {
	const offers = accepted.split(",").map((offer) => offer.trim().toLowerCase());
	const takes = (name: Encoding) =>
		offers.some((offer) => offer.split(";")[0] === name && !/;\s*q=0(\.0*)?$/.test(offer));
	return takes("br") ? "br" : takes("gzip") ? "gzip" : null;
}

const pack = {
	br: (body: Buffer, level: number) =>
		promisify(brotliCompress)(body, {
			params: { [zlib.BROTLI_PARAM_QUALITY]: level, [zlib.BROTLI_PARAM_SIZE_HINT]: body.length },
		}),
	gzip: (body: Buffer) => promisify(gzip)(body),
} as const satisfies Record<Encoding, (body: Buffer, level: number) => Promise<Buffer>>;

async function compress(
	{ packed, brotli }: Site,
	encoding: Encoding,
	file: FoundFile,
	body: Buffer,
): Promise<Buffer> {
	const key = `${encoding} ${file.changed} ${file.path}`;
	const kept = packed.get(key);
	if (kept) return kept;
	const made = await pack[encoding](body, brotli);
	packed.set(key, made);
	return made;
}
