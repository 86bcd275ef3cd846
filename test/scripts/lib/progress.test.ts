import { describe, expect, test } from "vitest";
import { createProgress } from "../../../scripts/lib/progress.ts";

/** Everything written while one step of eight parts is done, a second each. */
function written(isTerminal: boolean): string {
	let milliseconds = 500;
	const texts: string[] = [];
	const progress = createProgress({
		write: (text) => texts.push(text),
		isTerminal,
		now: () => milliseconds,
	});
	const step = progress.step("그리기 / Drawing");
	for (let done = 1; done <= 8; done++) {
		milliseconds += 1000;
		step.at(done, 8);
	}
	step.end("8개 / 8 figures");
	return texts.join("");
}

describe("on a terminal", () => {
	test("one line is written over and over, and stays with its result and time", () => {
		const lines = written(true).split("\n");
		expect(lines).toHaveLength(2);
		expect(lines[1]).toBe("");
		const states = lines[0]?.split("\r\u001B[2K");
		expect(states?.slice(0, 3)).toEqual([
			"그리기 / Drawing …",
			"그리기 / Drawing  1 / 8  1.0 s",
			"그리기 / Drawing  2 / 8  2.0 s",
		]);
		expect(states?.at(-1)).toBe("그리기 / Drawing 8개 / 8 figures  (8.0 s)");
	});
});

describe("in a log", () => {
	test("plain lines: the name, a line each quarter, the result", () => {
		expect(written(false)).toBe(
			[
				"그리기 / Drawing …",
				"  2 / 8  2.0 s",
				"  4 / 8  4.0 s",
				"  6 / 8  6.0 s",
				"  8개 / 8 figures  (8.0 s)",
				"",
			].join("\n"),
		);
	});

	test("has no control character but the end of a line", () => {
		expect(written(false)).not.toMatch(/(?!\n)\p{Cc}/u);
	});
});

test("a step without parts says its end only", () => {
	const texts: string[] = [];
	const progress = createProgress({ write: (text) => texts.push(text), isTerminal: false, now: () => 0 });
	progress.step("검사 / Checking").end("40 defects");
	expect(texts).toEqual(["검사 / Checking …\n", "  40 defects  (0.0 s)\n"]);
});
