/** Bytes of a published file → its sheets, by what the bytes are and not by what the name says. */
import { decode, type Encoding } from "../../../src/data/decode.ts";
import { type Delimiter, readDelimited } from "./read-delimited.ts";
import { PercentHidden, readSpreadsheet } from "./read-spreadsheet.ts";
import type { Sheet } from "./sheet.ts";

export type Opened =
	| {
			readonly ok: true;
			readonly format: "csv" | "xlsx" | "ods";
			/** How the text was written; null for a spreadsheet. */
			readonly encoding: Encoding | null;
			readonly delimiter: Delimiter | null;
			readonly sheets: readonly Sheet[];
	  }
	| { readonly ok: false; readonly fault: OpenFault };

export type OpenFault =
	| { readonly is: "empty" }
	| { readonly is: "encoding"; readonly line: number; readonly offset: number }
	| { readonly is: "quotes"; readonly line: number }
	/** A kind of file that is known but not read: `xls`, `hwp`, `pdf`, `zip`, `html`. */
	| { readonly is: "format"; readonly format: string }
	/** An .ods with cells in percent that cannot be told from others. */
	| { readonly is: "percent" }
	| { readonly is: "damaged"; readonly format: "xlsx" | "ods"; readonly detail: string };

/** Opens a file. Never throws for what is wrong with it. */
export async function openFile(bytes: Uint8Array): Promise<Opened> {
	if (bytes.length === 0) return refuse({ is: "empty" });
	const kind = kindOf(bytes);
	if (kind === "xlsx" || kind === "ods") {
		try {
			return {
				ok: true,
				format: kind,
				encoding: null,
				delimiter: null,
				sheets: await readSpreadsheet(bytes, kind),
			};
		} catch (error) {
			if (error instanceof PercentHidden) return refuse({ is: "percent" });
			const detail = error instanceof Error ? error.message : String(error);
			return refuse({ is: "damaged", format: kind, detail });
		}
	}
	if (kind !== "text") return refuse({ is: "format", format: kind });
	const decoded = decode(bytes);
	if (!decoded.ok) return refuse({ is: "encoding", line: decoded.line, offset: decoded.offset });
	if (/^\s*<(!doctype|html|table|\?xml)/i.test(decoded.text)) return refuse({ is: "format", format: "html" });
	if (decoded.text.trim() === "") return refuse({ is: "empty" });
	const read = readDelimited(decoded.text);
	if (!read.ok) return refuse({ is: "quotes", line: read.line });
	return {
		ok: true,
		format: "csv",
		encoding: decoded.encoding,
		delimiter: read.delimiter,
		sheets: [read.sheet],
	};
}

function refuse(fault: OpenFault): Opened {
	return { ok: false, fault };
}

function kindOf(bytes: Uint8Array): "text" | "xlsx" | "ods" | "xls" | "zip" | "pdf" {
	const head = Buffer.from(bytes.subarray(0, 200)).toString("latin1");
	if (head.startsWith("%PDF-")) return "pdf";
	// The old compound files of Microsoft: .xls, .hwp and .doc alike.
	if (head.startsWith("\xD0\xCF\x11\xE0")) return "xls";
	if (!head.startsWith("PK\x03\x04")) return "text";
	if (head.includes("mimetypeapplication/vnd.oasis.opendocument.spreadsheet")) return "ods";
	// Names in a zip's directory are plain text.
	return Buffer.from(bytes).includes("xl/workbook.xml") ? "xlsx" : "zip";
}
