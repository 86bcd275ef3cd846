/**
 * Every format of a number, in one place to import from. All of them name their language, use `−` (U+2212)
 * as minus, and throw a RangeError for NaN and infinities: a missing value is null and told in words.
 */
export { formatNumber, formatPercent, formatPercentagePoints, formatSigned } from "./digits.ts";
export { formatLarge, formatTick } from "./large-numbers.ts";
export { type Approx, formatApprox, formatMeasure, type MeasureUnit, type NumberStyle } from "./measures.ts";
export { formatMoney, type MoneyStyle } from "./money.ts";
