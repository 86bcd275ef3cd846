import { expect, test } from "vitest";
import { customChart } from "../../../src/client/custom-chart/chart.ts";
import { settle } from "../../../src/client/custom-chart/choices.ts";
import { noticeOf } from "../../../src/client/custom-chart/notice.ts";
import type { Wanted } from "../../../src/client/custom-chart/state.ts";
import { customChartWords } from "../../../src/text/pages/custom-chart.ts";
import { regions, seriesOf, setup } from "./setup.ts";

const words = customChartWords.ko;

function noticeFor(wanted: Wanted, unknown: string | null = null): string {
	const series = seriesOf("employment-rate");
	const { state, changes } = settle(series, wanted, regions);
	return noticeOf(changes, unknown, customChart(series, state, setup, "ko"), regions, words);
}

test("a wish that was met needs no notice", () => {
	expect(noticeFor({})).toBe("");
});

test("what there is not is told as it was asked for, a long list of it in short", () => {
	expect(noticeFor({}, "happiness")).toContain("happiness");
	const notice = noticeFor({ places: ["a1", "a2", "a3", "a4", "a5"] });
	expect(notice).toContain("a3");
	expect(notice).toContain("…");
	expect(notice).not.toContain("a5");
});

test("a form that cannot be drawn is told with its reason", () => {
	const notice = noticeFor({ form: "pie", from: "soon" });
	expect(notice).toContain("pie");
	expect(notice).toContain("soon");
	const one = seriesOf("employment-rate").file.periods.at(-1) ?? "";
	expect(noticeFor({ form: "line", from: one, to: one })).toContain(words.formReasons["one-period"]);
});
