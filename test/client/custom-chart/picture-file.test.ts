import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { PICTURE_WIDTH, pictureFile } from "../../../src/client/custom-chart/picture-file.ts";

const drawing = {
	width: 720,
	height: 100,
	svg: '<svg xmlns="http://www.w3.org/2000/svg" width="720" height="100"><text fill="var(--danger, #bd2c0f)">표본 자료 / sample data</text><path d="M0,0"/></svg>',
	classes: [{ colour: "seq-1", least: 1, most: 2 }],
} as const;

const words = {
	title: "[표본 자료 / sample data] 고용률 <15세> & 그 밖",
	sentence: "문장 ".repeat(60).trim(),
	unit: "단위: %",
	classes: ["1 – 2"],
	notes: ["출처: 통계청", "판 2026.1"],
	address: `https://jobs.example/charts/custom/?places=${"suwon,".repeat(40)}`,
};

describe("a picture file", () => {
	const svg = pictureFile(drawing, words);
	const { document } = parseHTML(svg);
	const lines = [...document.querySelectorAll("svg > text")];

	test("holds title, unit, legend, source, release and address, and the mark of made-up values", () => {
		const said = lines.map((line) => line.textContent).join("");
		for (const part of [words.title, words.unit, "1 – 2", "통계청", "2026.1"]) expect(said).toContain(part);
		expect(said, "an address is cut over lines, and loses nothing").toContain(words.address);
		expect(svg).toContain("표본 자료 / sample data</text>");
	});

	test("lets no word of the data be markup", () => {
		expect(svg).not.toContain("<15세>");
		expect(document.querySelector("title")?.textContent).toBe(words.title);
	});

	test("stands alone: colours are colours, and every line is inside", () => {
		expect(svg).not.toContain("var(");
		expect(svg).toContain("#bd2c0f");
		const height = Number(document.querySelector("svg")?.getAttribute("height"));
		expect(document.querySelector("svg")?.getAttribute("width")).toBe(String(PICTURE_WIDTH));
		const places = lines.map((line) => Number(line.getAttribute("y")));
		expect(Math.max(...places)).toBeLessThan(height);
		expect(places.length).toBeGreaterThan(6);
	});
});
