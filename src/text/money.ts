/** Amounts of money. The record gives them in millions of won; people read 억 and 조, or billions. */
import type { Locale } from "../site.ts";
import { intl } from "./digits.ts";
import { formatLarge } from "./large-numbers.ts";

/** All digits, or about three of them. */
export type MoneyStyle = "exact" | "short";

/**
 * An amount in **millions of won** as text.
 *
 * `exact` loses nothing down to the won: `1조 2,709억 3,000만 원`, `KRW 1,270.93 billion`,
 * `KRW 207.067 million`. `short` rounds, in Korean to the greatest two units (`1조 2,709억 원`), in English
 * to three figures (`KRW 1.27 trillion`).
 *
 * Throws a RangeError for amounts beyond nine thousand trillion won, which could not be shown exactly.
 */
export function formatMoney(millionKrw: number, locale: Locale, style: MoneyStyle = "exact"): string {
	const won = wonOf(millionKrw);
	const shown = style === "exact" ? won : locale === "ko" ? roundToTwoUnits(won) : roundToThreeFigures(won);
	const amount = formatLarge(shown, locale);
	return locale === "ko" ? withWon(amount) : `KRW ${amount}`;
}

// Shifted as text: 207.067 * 1e6 is 207067000.00000003.
function wonOf(millionKrw: number): number {
	const digits = intl(millionKrw, "en", { useGrouping: false, maximumFractionDigits: 20 }).replace("−", "-");
	const won = Math.round(Number(`${digits}e6`));
	if (!Number.isSafeInteger(won)) throw new RangeError(`${millionKrw} million won cannot be shown exactly`);
	return won;
}

// 원 is written apart from a unit and joined to a digit: 3,000만 원, 7,000원.
function withWon(amount: string): string {
	return /\d$/.test(amount) ? `${amount}원` : `${amount} 원`;
}

function roundToTwoUnits(won: number): number {
	const size = BigInt(Math.abs(won));
	const unitsAbove = Math.floor((size.toString().length - 1) / 4);
	const step = 10_000n ** BigInt(Math.max(unitsAbove - 1, 0));
	return Math.sign(won) * Number(((size + step / 2n) / step) * step);
}

function roundToThreeFigures(won: number): number {
	return Number(won.toPrecision(3));
}
