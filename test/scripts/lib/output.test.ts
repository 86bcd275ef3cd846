import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { createOutput, type FileContent } from "../../../scripts/lib/output.ts";

const folder = mkdtempSync(join(tmpdir(), "output-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = "수원시 똠 😀\n".repeat(3);
const cases: readonly [string, FileContent][] = [
	["bytes", Buffer.from(text)],
	["a text", text],
	["a text in pieces", [text.slice(0, 5), "", text.slice(5)]],
];

test.each(cases)("%s is written whole and measured", (name, content) => {
	const output = createOutput(folder);
	const written = output.write(`deep/${name}.txt`, content);
	const bytes = readFileSync(join(folder, `deep/${name}.txt`));
	expect(bytes.toString()).toBe(text);
	expect(written).toEqual({
		bytes: bytes.length,
		sha256: createHash("sha256").update(bytes).digest("hex"),
	});
	expect(output.total).toBe(bytes.length);
});

test("a file already there is replaced, not written over in part", () => {
	const output = createOutput(folder);
	output.write("again.txt", "longer than what comes");
	output.write("again.txt", "short");
	expect(readFileSync(join(folder, "again.txt"), "utf8")).toBe("short");
});
