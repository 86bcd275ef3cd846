/** Large numbers as people of each language read them: by 만, 억 and 조, or by thousands and millions. */
import type { Locale } from "../site.ts";
import { formatNumber, intl } from "./digits.ts";

/** Korean units, each ten thousand times the one before. */
const koreanUnits = ["", "만", "억", "조", "경"] as const;

const englishUnits = [
	[1e12, "trillion"],
	[1e9, "billion"],
	[1e6, "million"],
] as const;

/** Units of axis ticks, greatest first. The units below 만 and million are treated apart. */
const tickUnits: Readonly<Record<Locale, readonly (readonly [number, string])[]>> = {
	ko: [
		[1e12, "조"],
		[1e8, "억"],
		[1e4, "만"],
	],
	en: [
		[1e12, "tn"],
		[1e9, "bn"],
		[1e6, "M"],
		[1e3, "k"],
	],
};

/**
 * A number for prose, with no digit lost: Korean `44만 8,000`, `12억`, `1조 2,709억`; English `448,000`, and
 * from a million on `13.6 million` where three decimals are enough, else `13,589,432`.
 */
export function formatLarge(value: number, locale: Locale): string {
	return locale === "ko" ? mixedUnits(value) : scaled(value);
}

/**
 * A label of an axis, compact with no digit lost: `10만`, `5천`, `1.2억`; `100k`, `1.2M`, `3bn`. A value that
 * needs more than two decimals is written out. With **ticks**, all values of the axis, 천 is used only where
 * it suits each of them, so that an axis never mixes `1천` and `1,500`.
 */
export function formatTick(value: number, locale: Locale, ticks: readonly number[] = [value]): string {
	const size = Math.abs(value);
	for (const [unit, name] of tickUnits[locale])
		if (size >= unit && value % (unit / 100) === 0) return formatNumber(value / unit, locale) + name;
	const suits = (tick: number) => Math.abs(tick) >= 1e4 || tick % 1000 === 0;
	if (locale === "ko" && size >= 1000 && size < 1e4 && [value, ...ticks].every(suits))
		return `${formatNumber(value / 1000, locale)}천`;
	return formatNumber(value, locale);
}

function mixedUnits(value: number): string {
	const plain = intl(value, "ko", { useGrouping: false, maximumFractionDigits: 20, signDisplay: "never" });
	const [whole = "0", fraction] = plain.split(".");
	const groups: string[] = [];
	let rest = BigInt(whole);
	for (const [index, unit] of koreanUnits.entries()) {
		const isGreatest = index === koreanUnits.length - 1;
		const group = isGreatest ? rest : rest % 10_000n;
		const decimals = index === 0 && fraction ? `.${fraction}` : "";
		if (group > 0n || decimals) groups.unshift(formatNumber(Number(group), "ko") + decimals + unit);
		rest /= 10_000n;
	}
	return (value < 0 ? "−" : "") + (groups.join(" ") || "0");
}

function scaled(value: number): string {
	for (const [unit, name] of englishUnits)
		if (Math.abs(value) >= unit && value % (unit / 1000) === 0)
			return `${formatNumber(value / unit, "en")} ${name}`;
	return formatNumber(value, "en");
}
