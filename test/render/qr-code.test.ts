import decodeQR from "qr/decode.js";
import { describe, expect, test } from "vitest";
import { type QrCode, qrCode } from "../../src/render/qr-code.ts";

/** Paints the path on a grid of pixels and reads it. */
function read({ size, path }: QrCode): string {
	const scale = 4;
	const side = (size + 8) * scale;
	const data = new Uint8ClampedArray(side * side * 4).fill(255);
	for (const [, x = "", y = "", width = ""] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
		for (let row = (Number(y) + 4) * scale; row < (Number(y) + 5) * scale; row += 1) {
			const start = (row * side + (Number(x) + 4) * scale) * 4;
			for (let at = start; at < start + Number(width) * scale * 4; at += 4) data.fill(0, at, at + 3);
		}
	}
	return decodeQR({ width: side, height: side, data });
}

describe("a QR code", () => {
	test.each([
		"https://gyeonggi-jobs.example/regions/suwon/",
		"https://example.org/very/long/base/path/of/a/host/en/regions/dongducheon/",
	])("of %s reads back", (address) => {
		expect(read(qrCode(address))).toBe(address);
	});

	test("is a square without a quiet zone, the same every time", () => {
		const code = qrCode("https://gyeonggi-jobs.example/");
		expect((code.size - 17) % 4).toBe(0);
		expect(code.path).toMatch(/^M0 0h7v1h-7z/);
		expect(qrCode("https://gyeonggi-jobs.example/")).toEqual(code);
	});
});
