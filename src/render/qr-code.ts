/** An address as a QR code, drawn as one path so that it prints sharp at any size. */
import { encodeQR } from "qr";

export interface QrCode {
	/** Modules along one side, without the quiet zone. */
	readonly size: number;
	/** The dark modules as SVG path data, one unit a module. */
	readonly path: string;
}

/** Encodes a text; at error correction "medium" a seventh of the symbol may be smudged. Throws when it is too long. */
export function qrCode(text: string): QrCode {
	// The library draws at least one module of quiet zone, which is left to whoever shows the code.
	const rows = encodeQR(text, "raw", { ecc: "medium", border: 1 })
		.slice(1, -1)
		.map((row) => row.slice(1, -1));
	return { size: rows.length, path: rows.map(pathOfRow).join("") };
}

/** Dark modules side by side are drawn as one bar: fewer edges, fewer bytes. */
function pathOfRow(row: readonly boolean[], y: number): string {
	const bars: string[] = [];
	for (let x = 0; x < row.length; x += 1) {
		if (!row[x]) continue;
		const start = x;
		while (row[x + 1]) x += 1;
		bars.push(`M${start} ${y}h${x + 1 - start}v1h-${x + 1 - start}z`);
	}
	return bars.join("");
}
