import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	formatDecimal,
	readDecimal,
	roundsTo,
	timesPowerOfTen,
} from "../../../scripts/lib/import/decimal.ts";
import { normalText } from "../../../scripts/lib/import/normal-text.ts";
import { readNumber } from "../../../scripts/lib/import/number-text.ts";
import { kosisWide, toCsv, worknetMonths } from "./published-tables.ts";
import { cities, importInto } from "./record-rows.ts";

const decimals = fc
	.tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.integer({ min: 0, max: 6 }))
	.map(([digits, places]) => ({ digits, decimals: places }));

describe("decimal numbers", () => {
	test("come back from their text", () => {
		fc.assert(
			fc.property(decimals, (number) => {
				const again = readDecimal(formatDecimal(number));
				if (again === null) return false;
				const scale = (one: typeof number) => one.digits * 10n ** BigInt(12 - one.decimals);
				return scale(again) === scale(number);
			}),
		);
	});

	test("times ten to a power and back are the same", () => {
		fc.assert(
			fc.property(decimals, fc.integer({ min: -8, max: 8 }), (number, power) => {
				expect(formatDecimal(timesPowerOfTen(timesPowerOfTen(number, power), -power))).toBe(
					formatDecimal(number),
				);
			}),
		);
	});

	test("round to the nearest of a coarser unit, and to no other", () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 10_000_000 }), (persons) => {
				const finer = { digits: BigInt(persons), decimals: 0 };
				const thousands = { digits: BigInt(Math.round(persons / 1000)), decimals: 0 };
				expect(roundsTo(finer, thousands, 3)).toBe(true);
				expect(roundsTo(finer, { ...thousands, digits: thousands.digits + 2n }, 3)).toBe(false);
			}),
		);
	});

	test("are read however a publisher writes them", () => {
		const fullwidth = (text: string) =>
			text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
		fc.assert(
			fc.property(fc.nat({ max: 999_999_999 }), fc.nat({ max: 999 }), (whole, part) => {
				const plain = `${whole}.${part}`;
				const grouped = `${whole.toLocaleString("en-GB")}.${part}`;
				const value = { is: "number", value: readDecimal(plain), unit: null };
				for (const text of [plain, grouped, fullwidth(plain), fullwidth(grouped), ` ${plain}\u00A0`])
					expect(readNumber(normalText(text))).toEqual(value);
			}),
		);
	});
});

test("every number of a table survives the way into the record", async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 31 }),
			fc.array(fc.nat({ max: 9_999_999 }), { minLength: 31, maxLength: 31 }),
			async (places, numbers) => {
				const rows = places.map((index) => [
					"경기도",
					cities[index]?.name_ko ?? "",
					"2035.01",
					(numbers[index] ?? 0).toLocaleString("en-GB"),
				]);
				const { report } = await importInto(toCsv([["시도", "행정구역", "연월", "신규구인인원"], ...rows]));
				const found = new Map(report.fresh.map(({ row }) => [row.region, row.value]));
				expect(found).toEqual(new Map(places.map((index) => [cities[index]?.region, numbers[index]])));
			},
		),
		{ numRuns: 15 },
	);
});

test("the order of rows and columns never matters", async () => {
	const tables = [kosisWide(), worknetMonths()].map(([header = [], ...rows]) => ({
		header,
		// Two values changed and one left away, so that there is something to find.
		rows: rows
			.slice(3)
			.map((row, index) => (index % 97 === 5 ? row.map((cell) => (cell === "61.5" ? "61.4" : cell)) : row)),
	}));
	const summary = async (table: readonly (readonly string[])[]) => {
		const { report } = await importInto(toCsv(table));
		const rows = [
			...report.fresh.map(({ row }) => ({ ...row, line: 0 })),
			...report.changed.map(({ after }) => after),
		];
		const count = report.leftOut.map(({ reason, count }) => `${reason} ${count}`).sort();
		return { rows: rows.map((row) => JSON.stringify(row)).sort(), equal: report.equal, count };
	};
	for (const { header, rows } of tables) {
		const expected = await summary([header, ...rows]);
		await fc.assert(
			fc.asyncProperty(
				fc.shuffledSubarray(rows, { minLength: rows.length }),
				fc.shuffledSubarray([...header.keys()], { minLength: header.length }),
				async (shuffled, order) => {
					// Columns of places keep their order: the wider one stands before the narrower.
					const wide = order.indexOf(header.indexOf("시도"));
					const narrow = order.indexOf(header.indexOf("행정구역"));
					if (wide > narrow) [order[wide], order[narrow]] = [order[narrow] ?? 0, order[wide] ?? 0];
					const pick = (row: readonly string[]) => order.map((column) => row[column] ?? "");
					expect(await summary([pick(header), ...shuffled.map(pick)])).toEqual(expected);
				},
			),
			{ numRuns: 8 },
		);
	}
});

test("no bytes make it throw", async () => {
	await fc.assert(
		fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
			const { report } = await importInto(bytes);
			expect(report.outcome).toBe("refused");
			expect(report.questions.length).toBeGreaterThan(0);
		}),
		{ numRuns: 60 },
	);
});

test("no table of odd cells makes it throw, and whatever it proposes has a place and a period", async () => {
	const cell = fc.constantFrom(
		...[
			"수원시",
			"광주",
			"경기도",
			"계",
			"수언시",
			"41110",
			"31110",
			"2035.1/2",
			"203501",
			"2035.3/4",
			"'35상",
			"취업자 (천명)",
		],
		...[
			"고용률 (%)",
			"남자",
			"15 - 64세",
			"-",
			"…",
			"x",
			"73.1",
			"1,23",
			"61.5%",
			"",
			"",
			"주: 1) 유의",
			"천명",
			"Unnamed: 3",
		],
		...["행정구역별", "항목", "단위", "시점", "데이터", "농림어업", "=A1", "\u0000", "9".repeat(40)],
	);
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.array(cell, { minLength: 2, maxLength: 6 }), { minLength: 2, maxLength: 8 }),
			async (table) => {
				const { report } = await importInto(toCsv(table));
				for (const { row, at } of [
					...report.fresh,
					...report.changed.map(({ after, at }) => ({ row: after, at })),
				]) {
					const named = table
						.flat()
						.some((text) => text.includes("수원") || text.includes("41110") || /경기|계|31110/.test(text));
					expect(named).toBe(true);
					expect(row.period).toMatch(/^20/);
					expect(at.cell).not.toBeNull();
				}
			},
		),
		{ numRuns: 150 },
	);
});
