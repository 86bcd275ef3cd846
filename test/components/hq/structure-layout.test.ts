import { describe, expect, test } from "vitest";
import { type BoxInput, layoutStructure } from "../../../src/components/hq/structure-layout.ts";
import { wrapText } from "../../../src/components/hq/wrap-text.ts";

const box = (key: string, place: BoxInput["place"]): BoxInput => ({
	key,
	place,
	name: `일자리 ${key} 위원회`,
	details: ["하는 일을 적은 조금 긴 줄"],
});
const bodies = [
	box("본부", "headquarters"),
	box("가", "member"),
	box("나", "member"),
	box("다", "member"),
	box("라", "member"),
	box("앞", "earlier"),
	box("뒤", "later"),
	box("밖", "oversight"),
];

describe.each([328, 720])("drawn %i wide", (width) => {
	test("no box overlaps another or leaves the drawing", () => {
		for (const count of [1, 2, 3, 5, 8]) {
			const { boxes, height } = layoutStructure(bodies.slice(0, count), width);
			expect(boxes).toHaveLength(count);
			for (const one of boxes) {
				expect(one.x).toBeGreaterThanOrEqual(0);
				expect(one.x + one.width).toBeLessThanOrEqual(width);
				expect(one.y + one.height).toBeLessThanOrEqual(height);
				for (const other of boxes) {
					if (one === other) continue;
					const isApart =
						one.x + one.width <= other.x ||
						other.x + other.width <= one.x ||
						one.y + one.height <= other.y ||
						other.y + other.height <= one.y;
					expect(isApart, `${one.key} and ${other.key}`).toBe(true);
				}
			}
		}
	});

	test("every body is joined to the headquarters, and those outside it by a broken line", () => {
		const { lines } = layoutStructure(bodies, width);
		expect(lines).toHaveLength(bodies.length - 1);
		expect(lines.filter(({ isBroken }) => isBroken)).toHaveLength(3);
	});

	test("without a headquarters nothing is joined", () => {
		expect(layoutStructure([box("가", "member")], width).lines).toEqual([]);
	});
});

describe("text in lines", () => {
	test("breaks between words, and keeps a word that is too long", () => {
		expect(wrapText("가나다 라마바 사", 45, 13)).toEqual(["가나다", "라마바", "사"]);
		expect(wrapText("가나다 라마바 사", 400, 13)).toEqual(["가나다 라마바 사"]);
		expect(wrapText("가나다라마바사", 20, 13)).toEqual(["가나다라마바사"]);
	});

	test("nothing gives no line", () => {
		expect(wrapText("", 100, 13)).toEqual([]);
	});
});
